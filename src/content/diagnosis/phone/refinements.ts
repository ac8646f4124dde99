import type { Refinement } from '@/domain/diagnosis/model'
import { exactly } from '../notation'

/*
 * Messages of paying online (domain.md §1.F), with their numbers where the platform gives one. Ids stand in shared links and never
 * change meaning. The lines of a bill are not messages, but people name a rule where they mean its line.
 */

const message = (option: string, table: string): Refinement[] => exactly('phone-message', option, table)

export const refinements: readonly Refinement[] = [
  ...message('not-activated', `
    wechat-unbound code-not-activated
  `),
  ...message('mismatch', `
    name-differs identity-mismatch-online identity-mismatch
    id-digest-differs identity-mismatch-online identity-mismatch
  `),
  ...message('unavailable', `
    merchant-blocked region-or-hospital-not-open
    link-at-counter remote-online-unsupported
  `),
  ...message('expired', `
    qr-expired code-expired-or-screenshot
    auth-no-failed auth-expired
    auth-missing auth-expired
  `),
  ...message('failed', `
    check-failed settlement-check-failed
    sums-differ settlement-check-failed
  `),
  ...message('order', `
    order-exists duplicate-order
    close-refused self-paid-but-insurance-failed
    reverse-refused self-paid-but-insurance-failed
    one-sided self-paid-but-insurance-failed duplicate-order
  `),
  ...message('nothing', `
    function-missing app-too-old
  `),
  ...exactly('bill-line', 'pool-low', `
    below-deductible deductible-not-met
    cap-used annual-cap-reached
  `),
  ...exactly('bill-line', 'self-share', `
    prepaid-share category-b-prepay
  `),
]

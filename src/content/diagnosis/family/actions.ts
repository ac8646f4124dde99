import type { WindowAction } from '@/domain/diagnosis/model'
import { action, each, elsewhere } from '../notation'

/*
 * What can be done now for a relative who stands at the window, after the 现在 lines of domain.md §1.D. Chances are our judgement, as in
 * card/actions.ts. Nothing here lends a card or a code: a relative is treated on the relative's own card, and money is shared, not codes.
 */

/** The code cannot be shown or bound; the relative's own plastic card does not depend on it. */
const CODE_SIDE =
  'family-main-not-ready family-member-code-inactive family-face-failed family-limit-main family-limit-member family-age-boundary' +
  ' family-doc-rejected family-info-mismatch family-pin-forgotten relative-link-missing wrong-family-product'

/** Only the share that the person pays is in question: it can be paid otherwise, and the insurance pays its part as always. */
const MONEY_SIDE =
  'family-confused-with-pooling pooling-not-set pooling-provider-ineligible pooling-quota-out pooling-auto-ended pooling-area-not-open' +
  ' wallet-window-limit wallet-recipient-not-open'

export const actions: readonly WindowAction[] = [
  // domain.md §0.2: stopped before anything else is told.
  { ...action('own-credential-only', 1, each(0.95, 'wrong-person-code')), firstWhen: { 'family-aim': ['not-own'] } },
  {
    ...action('relative-own-card', 1.5, { ...each(0.7, CODE_SIDE), ...each(0.3, 'family-member-not-insured') }),
    blockedBy: { 'family-aim': ['not-own', 'their-card'] },
  },
  action('pay-rest', 2.5, each(0.95, MONEY_SIDE)),
  action('open-own-code-first', 3, each(0.7, 'family-main-not-ready')),
  action('activate-relative-code', 3, each(0.7, 'family-member-code-inactive')),
  action('reset-relative-pin', 3, each(0.7, 'family-pin-forgotten')),
  action('bind-in-insurance-app', 5, each(0.7, 'relative-link-missing wrong-family-product')),
  action('unbind-one', 3, each(0.95, 'family-limit-main')),
  // The month's place may stay taken (inferred), so never more than sometimes.
  action('ask-other-to-unbind', 3, each(0.3, 'family-limit-member')),
  action('retry-face', 2, each(0.3, 'family-face-failed family-main-not-ready')),
  action('face-and-papers', 4, each(0.7, 'family-age-boundary')),
  action('check-typed-data', 2, each(0.7, 'family-info-mismatch')),
  action('retake-papers', 5, each(0.3, 'family-doc-rejected')),
  action('check-relative-insured', 8, each(0.3, 'family-member-not-insured')),
  action('raise-pooling-limit', 4, each(0.3, 'pooling-quota-out')),
  action('set-pooling-now', 6, each(0.3, 'pooling-not-set family-confused-with-pooling pooling-auto-ended pooling-provider-ineligible wrong-person-code')),
  action('open-relative-wallet', 5, each(0.3, 'wallet-recipient-not-open')),
  elsewhere('ask-offline-binding', 15, each(0.7, 'family-face-failed family-age-boundary family-doc-rejected')),
]

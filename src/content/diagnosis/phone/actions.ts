import type { Precondition, WindowAction } from '@/domain/diagnosis/model'
import { action, each } from '../notation'

/*
 * What can be done now about paying by phone: the 现在 lines of domain.md §1.E and the table of its §5.3. Chances are our judgement, as
 * in card/actions.ts. For a bill, to settle is to know what the sum is and whom to ask: nobody is ever told that it is wrong.
 */

/** The bill is right as a rule; what helps is to see which line it is (domain.md §1.E, "属正常"). */
const EXPLAINED = 'deductible-not-met category-b-prepay out-of-catalogue'

/** Money may be gone already: nothing that could take it a second time (domain.md E14). */
const PAID_PERHAPS: readonly Precondition[] = [{ 'phone-step': ['no-result'] }, { 'order-page': ['half'] }]

export const actions: readonly WindowAction[] = [
  {
    // Before everything else, whatever is the matter: a second payment is what hurts (domain.md §2, Q11).
    ...action('do-not-pay-again', 0.5, each(0.3, 'self-paid-but-insurance-failed duplicate-order')),
    firstWhen: { 'phone-step': ['no-result'] },
  },
  {
    // The order shows money taken, at whatever step people say it stuck.
    ...action('look-up-order', 5, { ...each(0.7, 'self-paid-but-insurance-failed duplicate-order'), ...each(0.3, 'settlement-check-failed') }),
    firstWhen: { 'order-page': ['half'] },
  },
  action('check-open-orders', 2, each(0.7, 'duplicate-order')),
  // The counter takes the card or the code; nothing there hangs on this phone, only on the person's insurance.
  {
    ...action('settle-at-window', 4, {
      ...each(0.95, 'region-or-hospital-not-open remote-online-unsupported'),
      ...each(0.7, 'settlement-check-failed auth-expired app-too-old location-denied'),
      ...each(0.3, 'code-not-activated bind-card-wrong-flow code-pin-forgotten code-expired-or-screenshot identity-mismatch-online duplicate-order'),
    }),
    blockedBy: PAID_PERHAPS,
  },
  {
    ...action('try-once-more', 3, each(0.3, 'settlement-check-failed')),
    blockedBy: PAID_PERHAPS,
  },
  {
    ...action('authorise-again', 2, each(0.7, 'auth-expired')),
    blockedBy: PAID_PERHAPS,
  },
  action('reopen-code', 1, each(0.95, 'code-expired-or-screenshot')),
  action('activate-code', 4, each(0.7, 'code-not-activated bind-card-wrong-flow')),
  action('reset-code-pin', 4, each(0.7, 'code-pin-forgotten')),
  action('update-app', 4, each(0.7, 'app-too-old')),
  action('allow-location', 1, each(0.95, 'location-denied')),
  action('check-name', 2, each(0.3, 'identity-mismatch-online identity-mismatch')),
  action('read-the-bill', 3, { ...each(0.7, EXPLAINED), ...each(0.3, 'over-limit-price annual-cap-reached bill-arithmetic-mismatch wrong-benefit-type settled-as-self-pay') }),
  action('ask-with-the-bill', 3, { ...each(0.7, 'bill-arithmetic-mismatch settled-as-self-pay over-limit-price annual-cap-reached'), ...each(0.3, `wrong-benefit-type ${EXPLAINED}`) }),
]

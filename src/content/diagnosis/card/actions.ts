import type { WindowAction } from '@/domain/diagnosis/model'
import { action, each, elsewhere } from '../notation'

/*
 * What can be done now, with minutes and the chance that it settles the bill. Every chance is our judgement, never a measured rate:
 * .95 removes this very obstacle, .7 usually does, .3 sometimes does or depends on the place.
 * The ladder itself is domain.md §1.0.1 (FB1–FB5); the particular steps are the 现在 lines of §1.A, §1.B and §1.C.
 * Replacing a card is never one of them: it is never possible while one stands in the queue.
 */

/** The plastic card is at fault, not the person's insurance: the person's own code does not depend on it. */
const CARD_SIDE =
  'card-not-seated chip-contact-dirty obsolete-card card-sealed card-temp-loss card-formal-loss card-cancelled card-app-locked' +
  ' pin-wrong pin-locked initial-pin-blocked third-gen-unsupported card-auth-failed chip-damaged antenna-broken' +
  ' magstripe-degaussed-legacy face-illegible card-validity-expired bank-only-activated sync-delay ecard-broken-after-replace' +
  ' production-failed not-received'

/** Neither a card nor a code nor another machine changes anything here. */
const NOT_THE_CARD =
  'center-or-network-down year-end-shutdown not-insured insurance-suspended waiting-period remote-not-filed provider-not-networked' +
  ' provider-not-designated not-selected-provider personal-account-low item-not-covered inpatient-conflict risk-blocked bank-function-only' +
  ' finance-not-activated bank-switch-balance-pending'

/** The share that the person pays was to come from a relative's account: paid otherwise, it is settled as well (scene D has its own words for it). */
const SHARED_MONEY =
  'family-confused-with-pooling pooling-not-set pooling-provider-ineligible pooling-quota-out pooling-auto-ended pooling-area-not-open' +
  ' wallet-window-limit wallet-recipient-not-open'

export const actions: readonly WindowAction[] = [
  {
    // Usually, not always: not everybody has activated it, and not every window scans.
    ...action('show-own-code', 2, { ...each(0.7, CARD_SIDE), ...each(0, NOT_THE_CARD) }, 0.3),
    // Where money may be gone already, a code shown to be scanned could take it a second time (domain.md E14).
    blockedBy: [{ 'own-code': ['insured-problem', 'unscannable'] }, { 'phone-step': ['no-result'] }, { 'order-page': ['half'] }],
    always: true,
  },
  action('wipe-and-reinsert', 1, { ...each(0.95, 'card-not-seated'), ...each(0.7, 'chip-contact-dirty') }),
  action('other-window', 3, {
    ...each(0, `${CARD_SIDE} ${NOT_THE_CARD} multi-insurance-records identity-mismatch`),
    ...each(0.95, 'reader-offline'),
    ...each(0.7, 'hospital-profile-stale'),
    ...each(0.3, 'chip-contact-dirty card-not-seated third-gen-unsupported'),
  }, 0.3),
  // Accepted in some places only (FB3), so never more than sometimes; but a question costs a minute.
  action('ask-id-card', 1, each(0.3, CARD_SIDE)),
  action('wait-and-retry', 10, each(0.7, 'center-or-network-down')),
  action('refund-resettle', 8, each(0.3, 'center-or-network-down year-end-shutdown remote-not-filed not-selected-provider multi-insurance-records')),
  action('switch-insert-tap', 1, { ...each(0.95, 'antenna-broken'), ...each(0.7, 'third-gen-unsupported'), ...each(0.3, 'chip-contact-dirty') }),
  action('use-new-card', 1, each(0.95, 'card-cancelled')),
  action('stop-guessing-pin', 0.5, each(0.3, 'pin-wrong')),
  action('change-initial-pin', 2, each(0.95, 'initial-pin-blocked')),
  action('enable-online', 8, each(0.7, 'card-sealed bank-only-activated')),
  action('lift-temp-loss', 6, each(0.7, 'card-temp-loss')),
  action('relink-at-counter', 3, each(0.95, 'hospital-profile-stale')),
  action('verify-with-id', 1, each(0.7, 'face-illegible')),
  action('use-as-usual', 6, { ...each(0.95, 'bank-function-only finance-not-activated'), ...each(0.7, 'card-validity-expired') }),
  action('pay-difference', 2, { ...each(0.95, 'personal-account-low bank-switch-balance-pending'), ...each(0.7, SHARED_MONEY) }),
  action('ask-which-item', 3, { ...each(0.7, 'item-not-covered'), ...each(0.3, 'out-of-catalogue category-b-prepay over-limit-price') }),
  action('pay-from-account-only', 3, each(0.3, 'insurance-suspended')),
  action('file-remote-now', 8, each(0.7, 'remote-not-filed')),
  action('switch-insured-area', 3, each(0.7, 'multi-insurance-records')),
  action('select-provider-now', 8, each(0.7, 'not-selected-provider')),
  elsewhere('go-to-designated', 15, each(0.7, 'provider-not-designated provider-not-networked')),
  elsewhere('settle-inpatient-first', 8, each(0.7, 'inpatient-conflict')),
  action('call-hotline', 8, each(0.3, 'not-insured insurance-suspended waiting-period identity-mismatch risk-blocked multi-insurance-records')),
]

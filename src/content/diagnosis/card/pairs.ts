import type { CausePair } from '@/domain/diagnosis/model'
import { together } from '../notation'

/**
 * Faults that really come together, each with the reason; not those that merely happen to. None is `dominant`: a fault hidden in every
 * answer could never be told from its absence, and would only put a name on the list that nothing speaks for.
 */
export const pairs: readonly CausePair[] = [
  // A fresh card: one step of the replacement was left out, and the hospital still holds the old number.
  together('card-sealed', 'hospital-profile-stale'),
  // A fresh card is refused first for not being enabled, then for its initial PIN.
  together('card-sealed', 'initial-pin-blocked'),
  // Fresh cards are third-generation cards; an old reader does not even get as far as their state.
  together('third-gen-unsupported', 'card-sealed'),
  // The new card cancelled the old one, but its own social function was never enabled.
  together('card-cancelled', 'card-sealed'),
  // The old card in the hand and the old number in the hospital's file.
  together('card-cancelled', 'hospital-profile-stale'),
  // At the bank only the bank side was done, and not finished either.
  together('card-sealed', 'bank-function-only'),
  // People try the initial PIN on a fresh card that does not accept it.
  together('pin-wrong', 'initial-pin-blocked'),
  // Ten-year-old cards are worn, expired and scratched at once.
  together('chip-damaged', 'card-validity-expired'),
  together('chip-contact-dirty', 'card-validity-expired'),
  together('chip-damaged', 'face-illegible'),
  together('card-validity-expired', 'bank-function-only'),
  together('card-validity-expired', 'face-illegible'),
  together('obsolete-card', 'face-illegible'),
  together('magstripe-degaussed-legacy', 'face-illegible'),
  // The wrong card out of the drawer is the one that was withdrawn.
  together('card-not-seated', 'obsolete-card'),
  // An old reader and a worn contact add up.
  together('reader-offline', 'chip-contact-dirty'),
  // A reader restarts while the line is down.
  together('reader-offline', 'center-or-network-down'),
  // Around New Year the announced stop and breakdowns overlap.
  together('center-or-network-down', 'year-end-shutdown'),
  // A change of name means a new card.
  together('identity-mismatch', 'card-formal-loss'),
  together('identity-mismatch', 'multi-insurance-records'),
  // Moving for work: suspended in one place, a second record in the other.
  together('insurance-suspended', 'multi-insurance-records'),
  together('multi-insurance-records', 'not-insured'),
  together('multi-insurance-records', 'remote-not-filed'),
  // Without contributions the account runs dry as well.
  together('insurance-suspended', 'personal-account-low'),
  // Away from home: not filed, and this hospital must link the patient first or does not settle it at all.
  together('remote-not-filed', 'hospital-profile-stale'),
  together('remote-not-filed', 'provider-not-networked'),
  together('card-auth-failed', 'remote-not-filed'),
  together('inpatient-conflict', 'remote-not-filed'),
  // The item is at the person's own charge, and the account does not cover it.
  together('item-not-covered', 'personal-account-low'),
  // Right place, wrong level: neither chosen nor contracted.
  together('not-selected-provider', 'provider-not-designated'),
  // Both halves of a fresh card left undone, or the second half and the hospital's file.
  together('card-sealed', 'finance-not-activated'),
  together('bank-only-activated', 'hospital-profile-stale'),
  together('card-cancelled', 'bank-only-activated'),
  // What has not reached the insurance has not reached the hospital either.
  together('sync-delay', 'hospital-profile-stale'),
  // While a card is replaced its electronic twin may rest, and the making may fail.
  together('ecard-broken-after-replace', 'card-formal-loss'),
  together('production-failed', 'card-formal-loss'),
  // Another bank: the new account is not activated, and the old balance is still at the old one.
  together('finance-not-activated', 'bank-switch-balance-pending'),
]

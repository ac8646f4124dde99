import type { Cause } from '@/domain/diagnosis/model'
import { tier } from '../notation'

/*
 * Faults of domain.md §1.E: paying online, binding, amounts. E03 is multi-insurance-records and E13 personal-account-low, both of the
 * card. Tier is the 频度 line; E06 has none and is as frequent as A23, of which it is the online face.
 */
export const causes: readonly Cause[] = [
  ...tier(3, 'code-not-activated code-expired-or-screenshot region-or-hospital-not-open remote-online-unsupported auth-expired code-pin-forgotten'),
  ...tier(3, 'settled-as-self-pay deductible-not-met category-b-prepay out-of-catalogue bind-card-wrong-flow'),
  ...tier(2, 'identity-mismatch-online settlement-check-failed duplicate-order app-too-old location-denied self-paid-but-insurance-failed'),
  ...tier(2, 'over-limit-price annual-cap-reached wrong-benefit-type'),
  ...tier(1, 'bill-arithmetic-mismatch'),
]

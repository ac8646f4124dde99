import type { Cause } from '@/domain/diagnosis/model'
import { tier } from '../notation'

/* Faults of domain.md §1.A, §1.B and §1.C under their slugs, aliases resolved (A07 = C01, B02 = A05, C05–C07, C09, C11). Tier is the 频度 line: 常见 3, 偶见 2, 少见 1; C13 has none and is taken for 偶见. */

export const causes: readonly Cause[] = [
  ...tier(3, 'reader-offline center-or-network-down card-not-seated chip-contact-dirty chip-damaged card-sealed pin-wrong not-insured'),
  ...tier(3, 'insurance-suspended remote-not-filed personal-account-low item-not-covered hospital-profile-stale'),
  ...tier(3, 'bank-only-activated finance-not-activated'),
  ...tier(2, 'year-end-shutdown obsolete-card card-temp-loss card-formal-loss card-cancelled pin-locked waiting-period'),
  ...tier(2, 'multi-insurance-records provider-not-networked provider-not-designated not-selected-provider identity-mismatch'),
  ...tier(2, 'inpatient-conflict third-gen-unsupported card-validity-expired bank-function-only'),
  ...tier(2, 'sync-delay ecard-broken-after-replace production-failed not-received'),
  ...tier(1, 'card-app-locked initial-pin-blocked risk-blocked card-auth-failed antenna-broken magstripe-degaussed-legacy face-illegible bank-switch-balance-pending'),
]

import type { Cause } from '@/domain/diagnosis/model'
import { tier } from '../notation'

/** Faults of domain.md §1.D: 亲情账户 and 家庭共济. Tier is the 频度 line; D10 has none there, 偶见 is our judgement. */
export const causes: readonly Cause[] = [
  ...tier(3, 'family-confused-with-pooling family-main-not-ready family-member-not-insured family-member-code-inactive family-face-failed'),
  ...tier(3, 'family-pin-forgotten pooling-not-set relative-link-missing'),
  ...tier(2, 'family-limit-main family-limit-member family-age-boundary family-doc-rejected family-info-mismatch'),
  ...tier(2, 'pooling-provider-ineligible pooling-quota-out pooling-auto-ended pooling-area-not-open'),
  ...tier(2, 'wallet-window-limit wallet-recipient-not-open wrong-family-product wrong-person-code'),
]

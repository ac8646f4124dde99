import type { InsuranceTexts } from '@/domain/family-binding/guide'

/** What whoever is to pay is insured with (domain.md §4.1, D13). */
export const insuranceTexts: InsuranceTexts = {
  employee: { label: '职工医保', hint: '有个人账户的' },
  resident: { label: '居民医保', hint: '没有个人账户，深圳二三档也选这个' },
  none: { label: '没参保', hint: '停了保也选这个' },
  unsure: { label: '不清楚', hint: '在医保APP里看，或打 12393 问' },
}

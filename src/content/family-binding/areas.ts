import type { AreasTexts } from '@/domain/family-binding/guide'

/** Where the two are insured (domain.md §4.1). */
export const areasTexts: AreasTexts = {
  'same-province': { label: '同一个省', hint: '不同城市也算，直辖市也是一个省' },
  'other-province': { label: '不在一个省', hint: '一个在外省参保' },
  unsure: { label: '不清楚', hint: '在医保APP里看各自的参保地' },
}

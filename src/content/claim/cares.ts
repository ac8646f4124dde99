import type { CareTexts } from '@/domain/claim/guide'

/** What decides about papers (domain.md §1.0.3). */
export const careTexts: CareTexts = {
  outpatient: { label: '门诊', hint: '看完就回家，没住院' },
  emergency: { label: '急诊', hint: '急诊、留观，没住院' },
  inpatient: { label: '住院', hint: '办过住院、出院' },
}

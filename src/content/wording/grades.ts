import type { CauseGrade } from '@/domain/diagnosis/position'

/** How likely a cause is, in words; never a percentage. */
export const causeGradeWords: Readonly<Record<CauseGrade, string>> = {
  likely: '很像',
  possible: '有可能',
  open: '不能排除',
}

import type { CauseGrade } from '@/domain/diagnosis/position'
import type { Grade } from '@/domain/shared/source'

/** How likely a cause is, in words; never a percentage. */
export const causeGradeWords: Readonly<Record<CauseGrade, string>> = {
  likely: '很像',
  possible: '有可能',
  open: '不能排除',
}

/** How far a sentence can be trusted (domain.md §0.1). */
export const trustWords: Readonly<Record<Grade, string>> = {
  A: '官方',
  B: '官媒或转述，以当地为准',
  C: '机器上有这种字样，不是政策',
  D: '二手说法，未核实',
  I: '按已核实的情况推断',
  U: '未核实',
}

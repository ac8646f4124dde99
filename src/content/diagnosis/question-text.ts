import type { OptionId } from '@/domain/diagnosis/model'

/** What one question screen says. A screen has 1 KB: short words, a hint only where the label alone could be mistaken. */
export interface QuestionText {
  readonly ask: string
  readonly why?: string
  /** The label of 不清楚 for this question. */
  readonly unsure: string
  readonly howToFindOut: string
  /** Label in the words people use, then the technical words; in the order of the model. */
  readonly options: Readonly<Record<OptionId, readonly [label: string, hint?: string]>>
}

import type { Answers, QuestionId } from './model'

/** One thing that can be heard, in all its wordings. Without answers, `ask` and `note` it is heard and set aside. */
export interface Wording {
  /** Patterns in the notation of `normaliseWords`, without ends of clauses; # stands for digits. The first names the wording. */
  readonly says: readonly string[]
  readonly answers: Answers
  /** Goes without saying, unless anything heard says otherwise. */
  readonly implies?: Answers
  /** The words leave open what is meant: the question that tells it apart. */
  readonly ask?: QuestionId
  /** Told to the person; used where the words are no sign of a fault or of a widespread error. */
  readonly note?: string
}

/** The exact before the general: of several wordings heard for one question, the earlier wins. */
export type Lexicon = readonly Wording[]

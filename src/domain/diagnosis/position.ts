import type { ActionId, CauseId, OptionId, QuestionId } from './model'

/** How a cause is spoken of; never a percentage. likely 很像, possible 有可能, open 不能排除. */
export type CauseGrade = 'likely' | 'possible' | 'open'

/** One answer that speaks for or against a cause. */
export interface Reason {
  readonly question: QuestionId
  readonly option: OptionId
}

export interface RankedCause {
  readonly id: CauseId
  readonly grade: CauseGrade
  /** At most three each, strongest first. */
  readonly speaksFor: readonly Reason[]
  readonly speaksAgainst: readonly Reason[]
}

/** Why the engine asks or stops. */
export type Verdict =
  | 'asking'
  | 'settled' // no question could change what to do enough to be worth asking
  | 'enough' // six questions asked
  | 'unsure' // everything asked so far was 不清楚; asking more would not help
  | 'nothing-left' // every question that applies has been answered

/** Where a set of answers leads: a pure function of model and answers, so the screen is a replay of the answers. */
export interface Position {
  /** At most three window actions, best first; the first can always be done at the window, with no network. */
  readonly now: readonly ActionId[]
  /** Actions left out because an answer showed that they do not work here. */
  readonly skipped: readonly { readonly action: ActionId; readonly because: Reason }[]
  /** Most likely first; empty while nothing said points anywhere. Both members of a leading pair stand next to each other. */
  readonly causes: readonly RankedCause[]
  /** True when the answers fit no listed cause well ("以上都不像"). */
  readonly fitsNothing: boolean
  readonly next: QuestionId | null
  readonly verdict: Verdict
  /** Questions still to expect, 0 when next is null. */
  readonly remaining: number
  /** The one answer that contradicts the rest so much that it should be asked again. */
  readonly doubtful: QuestionId | null
  /** Answers given to questions that do not apply (their precondition fails); kept, but without weight. */
  readonly idle: readonly QuestionId[]
}

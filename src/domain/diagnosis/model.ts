/**
 * The shape of a diagnosis model: causes, questions, window actions, and how likely each answer is under each cause.
 * Pure data. Any model of this shape runs on the engine, the outside benchmarks included.
 */

export type CauseId = string
export type QuestionId = string
export type OptionId = string
export type ActionId = string

/** How often a cause is met, an editor's judgement: 3 常见, 2 偶见, 1 少见. No finer prior is allowed: a made-up one is worse than none. */
export type Tier = 1 | 2 | 3

/** 不清楚: an answer to every question; it carries no evidence. */
export const UNSURE = 'unsure'

/** The hypothesis that none of the listed causes holds ("以上都不像"). Never an id of a cause. */
export const OTHER = 'other'

export interface Cause {
  readonly id: CauseId
  readonly tier: Tier
}

/** Two causes that really occur together. `dominant` hides the other's answers (读不出卡 hides 停保). */
export interface CausePair {
  readonly causes: readonly [CauseId, CauseId]
  readonly dominant?: CauseId
}

/** Holds when every question named was answered with one of the options listed for it. 不清楚 counts only where it is listed. */
export type Precondition = Readonly<Record<QuestionId, readonly OptionId[]>>

export interface Question {
  readonly id: QuestionId
  /** In the order shown. 不清楚 is always offered besides and is not listed. */
  readonly options: readonly OptionId[]
  /** 1 known by heart, 1.5 look at the phone, 2 look at the card, 3 ask the clerk; in minutes of a worried person, or in any one unit of its own for the whole model. */
  readonly cost: number
  /** Share of wrong answers to reckon with: 0.05, or 0.10 where something must be inspected. */
  readonly noise: number
  /** Asked only when this, or one of these, holds; a question that does not apply is not the same as 不清楚. */
  readonly when?: Precondition | readonly Precondition[]
  /** Not asked where this, or one of these, holds, though it counts when it is said: what it asks is settled there already. */
  readonly unless?: Precondition | readonly Precondition[]
  /** False for what is only ever read from words or the calendar and never asked. */
  readonly asked?: false
}

/** almost always .90, often .60, sometimes .25, rarely .08, never .02 (engine.md c.1). One letter an option. */
export type LevelLetter = 'A' | 'O' | 'S' | 'R' | 'N'

/**
 * How likely each option of one question is under some causes: one level letter per option, in the question's order.
 * Row-normalised when compiled. A cause with no row for a question is uniform there: the question says nothing about it.
 */
export interface LikelihoodRow {
  readonly causes: readonly CauseId[]
  readonly levels: string
  /** 'source': the answer is named in the domain document as confirming or ruling out; 'judgement': ours. */
  readonly basis: 'source' | 'judgement'
}

/**
 * A more exact wording of one option, such as a real terminal message. It stands in an answer where an option would.
 * With causes it points at them; without, it is worth exactly its option.
 */
export interface Refinement {
  readonly id: OptionId
  readonly question: QuestionId
  readonly option: OptionId
  readonly causes: readonly CauseId[]
}

export interface WindowAction {
  readonly id: ActionId
  /** Minutes at the window. */
  readonly cost: number
  /** Can be done standing at the window, with no network. */
  readonly atWindow: boolean
  /** Probability that it settles the bill under a cause: .95, .7 or .3. A cause not named: `otherwise`. */
  readonly fixes: Readonly<Record<CauseId, 0.95 | 0.7 | 0.3 | 0>>
  readonly otherwise: 0.95 | 0.7 | 0.3 | 0
  /** Answers, in one or in several ways, that show it cannot work or would do harm; it is then skipped and the answer given as the reason. */
  readonly blockedBy?: Precondition | readonly Precondition[]
  /** Always among the steps unless blocked (domain.md §2, invariant 3). */
  readonly always?: true
  /**
   * Where the answers meet this, or one of these, the action is the first step, before whatever would settle the bill soonest: it keeps harm away
   * (domain.md E14: 付了没结果, first of all do not pay again; D21: stop using another person's code). Of several, the first in the
   * model leads and the others follow. Only an action that can be done at the window leads.
   */
  readonly firstWhen?: Precondition | readonly Precondition[]
}

/** Where the answers meet `when`, none of these causes is named first, whatever else was answered (domain.md §2, invariant 1). */
export interface Bar {
  readonly when: Precondition
  readonly causes: readonly CauseId[]
}

export interface Model {
  /** Two characters of [A-Za-z0-9]; changes whenever questions, options or refinements change. Stands in shared links. */
  readonly version: string
  readonly causes: readonly Cause[]
  readonly pairs: readonly CausePair[]
  readonly bars?: readonly Bar[]
  readonly questions: readonly Question[]
  /**
   * Asked before any other while nothing has been answered, unless the words typed leave another one open. Its answer says where the
   * trouble shows, not what it is: by itself it names no cause.
   */
  readonly entry?: QuestionId
  readonly likelihoods: Readonly<Record<QuestionId, readonly LikelihoodRow[]>>
  readonly refinements: readonly Refinement[]
  readonly actions: readonly WindowAction[]
  /** What to do while nothing has been said (domain.md §1.0.1); the fall-back follows. Without it, what the priors suggest. */
  readonly ladder?: readonly ActionId[]
  /** What always works in the end: pay oneself and keep the papers. Its id and its price in minutes. */
  readonly fallback: { readonly id: ActionId; readonly cost: number }
}

/** One answer a question: an option, a refinement of one, or 不清楚. Order carries no meaning. */
export type Answers = Readonly<Record<QuestionId, OptionId>>

/**
 * The numeric heart that every model runs on, the outside benchmarks included: hypotheses, answer tables, action effects.
 * Plain arrays of plain numbers: quickest where there is no JIT, and the oldest engines have them.
 */

export interface QuestionTable {
  readonly cost: number
  /** Share of answers that are wrong, ε. */
  readonly noise: number
  /** How many of the rows are options, a distribution under each hypothesis; the rows after them are refinements. */
  readonly options: number
  /** Likelihood of each answer (row) under each hypothesis (column), before noise. */
  readonly likelihoods: readonly (readonly number[])[]
}

export interface ActionTable {
  readonly cost: number
  /** Probability that the action settles the bill, per hypothesis. */
  readonly effects: readonly number[]
}

/** A model in numbers. The first `causes` hypotheses are the single causes, in order. */
export interface Tables {
  readonly causes: number
  /** The causes that hold under each hypothesis: one, two for a pair, none for "something else". */
  readonly members: readonly (readonly number[])[]
  /** Prior mass per hypothesis, on any scale. */
  readonly priors: readonly number[]
  readonly questions: readonly QuestionTable[]
  readonly actions: readonly ActionTable[]
  readonly fallbackCost: number
}

export interface CoreQuestion {
  readonly cost: number
  readonly options: number
  /** P(answer | hypothesis) with noise; rows are answers, columns hypotheses. */
  readonly chance: readonly (readonly number[])[]
  /** The same in whole centi-decibels: sums of integers rank alike on every engine and in every order. */
  readonly weight: readonly (readonly number[])[]
}

export interface Core {
  readonly causes: number
  readonly members: readonly (readonly number[])[]
  /** Whole centi-decibels. */
  readonly prior: readonly number[]
  readonly questions: readonly CoreQuestion[]
  /** Hypotheses on which all actions work alike share an effect class; the cost of repair depends on class masses only. */
  readonly classOf: readonly number[]
  /** Per class the cost of repair once the class is known for sure. */
  readonly certain: readonly number[]
  readonly actionCosts: readonly number[]
  /** Per action the classes where it does something, with its effects in step, and the strongest of them. */
  readonly reach: readonly (readonly number[])[]
  readonly effects: readonly (readonly number[])[]
  readonly strongest: readonly number[]
  readonly fallbackCost: number
}

/** Ten times the common logarithm, in hundredths, to the whole number. */
export const centiDecibels = (p: number): number => Math.round((1000 * Math.log(p)) / Math.LN10)

import type { Core } from './core'
import type { Model } from './model'

/** One answer row of a question: an option, or a refinement standing for one. */
export interface Term {
  readonly question: number
  /** Rows that satisfy it; UNSURE_ROW stands for 不清楚. */
  readonly rows: readonly number[]
}

/** Holds when every term does. */
export type Condition = readonly Term[]

/** A model made ready to run. Opaque to callers: pass it to `diagnose`. */
export interface CompiledModel {
  readonly model: Model
  readonly core: Core
  /** Per question the ids of its answer rows: the options, then the refinements. */
  readonly answers: readonly (readonly string[])[]
  /** Per question and row, the option row it stands for. */
  readonly optionOf: readonly (readonly number[])[]
  /** Per question the conditions of which one has to hold. */
  readonly when: readonly (readonly Condition[])[]
  /** Per question the conditions under any of which it is not asked. */
  readonly unless: readonly (readonly Condition[])[]
  /** Per action the conditions any of which keeps it back, or puts it first. */
  readonly blockedBy: readonly (readonly Condition[])[]
  readonly firstWhen: readonly (readonly Condition[])[]
  readonly bars: readonly { readonly when: Condition; readonly causes: readonly number[] }[]
}

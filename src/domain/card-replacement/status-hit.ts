import type { State } from './states'
import type { Clause } from './status-clauses'

/** A wording heard, and the clauses it begins and ends in. */
export interface StatusHit {
  readonly states: readonly State[]
  readonly pattern: string
  readonly from: Clause
  readonly to: Clause
}

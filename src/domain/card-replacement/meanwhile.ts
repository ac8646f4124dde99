import type { Meanwhile } from './guide'
import { rowsThatHold } from './guide-when'
import type { Position, ReplacementCase } from './states'

/** What works instead of the card today, the first always possible at the window (domain.md §0.3, §1.0.1, §3.4); rows are in content. */
export const meanwhileOf = (rows: readonly Meanwhile[], of: ReplacementCase, position: Position): readonly Meanwhile[] => rowsThatHold(rows, of, position)

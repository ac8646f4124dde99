import type { Line } from './lines'
import { HOLDING } from './states'
import type { Position, ReplacementCase, State } from './states'

/** Where everything stands before anything has happened. */
export const beginning = ({ reason }: Pick<ReplacementCase, 'reason'>): Position => ({
  stage: 'draft',
  oldCard: reason === 'first' ? null : 'normal',
  bankAccount: 'inactive',
  ecard: null,
  payee: 'to_update',
  hospital: 'to_relink',
})

const ENABLED = HOLDING.slice(1)

/** The old card ends when the new one is enabled, and with it the 电子社保卡 that hangs on it (domain.md §3.1, §0.3). */
const settled = (position: Position): Position => {
  const ended = position.oldCard && ENABLED.some((stage) => stage === position.stage) ? 'cancelled' : position.oldCard
  return { ...position, oldCard: ended, ecard: ended === 'cancelled' ? (position.ecard ?? 'suspended') : position.ecard }
}

/** Where everything stands after one line has moved, with what follows from it by itself. Whether it may move is decided before. */
export const moved = (position: Position, line: Line, state: State): Position => settled({ ...position, [line]: state })

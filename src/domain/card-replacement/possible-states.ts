import { isStage } from './lines'
import { whyNotSide } from './side-transition'
import { SIDES, STAGES } from './states'
import type { Position, Refusal, ReplacementCase, State } from './states'
import { whyNotStage } from './transition'

/** Why a state cannot come about where things stand, the most specific reason; null where it can. Says nothing of days (domain.md §3.1). */
export const whyNot = (position: Position, state: State, { channel }: ReplacementCase): Refusal | null =>
  isStage(state) ? whyNotStage(position.stage, state, channel) : whyNotSide(position, state)

const STATES: readonly State[] = [...STAGES, ...SIDES.oldCard, ...SIDES.bankAccount, ...SIDES.ecard, ...SIDES.payee, ...SIDES.hospital]

/** Every state that can come about next, those of the card first, each line in its own order. */
export const possibleStates = (position: Position, of: ReplacementCase): readonly State[] => STATES.filter((state) => whyNot(position, state, of) === null)

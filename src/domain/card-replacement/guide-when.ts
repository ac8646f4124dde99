import { holdsAround } from '../shared/places-around'
import type { Claim } from '../shared/source'
import type { GuideWhen } from './guide'
import type { Position, ReplacementCase, Side, State } from './states'

const SIDE_NAMES: readonly Side[] = ['oldCard', 'bankAccount', 'ecard', 'payee', 'hospital']

const allows = <T>(named: readonly T[] | undefined, value: T): boolean => named === undefined || named.indexOf(value) >= 0

/** Whether a row of the guide holds for a case as it stands: everything it names fits. A place stands for itself and all within it. */
export const holdsWhen = ({ stages, reasons, channels, sides, places }: GuideWhen, { reason, channel, place }: ReplacementCase, position: Position): boolean =>
  allows(stages, position.stage) &&
  allows(reasons, reason) &&
  allows(channels, channel) &&
  SIDE_NAMES.every((side) => allows(sides?.[side], position[side])) &&
  (places === undefined || places.some((code) => holdsAround(code, place)))

/** Whether one of the states has been reached: the stage itself, or a state beside the card. */
export const standsAt = (states: readonly State[], position: Position): boolean =>
  states.indexOf(position.stage) >= 0 || SIDE_NAMES.some((side) => states.some((state) => state === position[side]))

interface Row {
  readonly id: string
  readonly when: GuideWhen
  readonly say: readonly Claim[]
}

/** Of each id the first row that holds, in their order, with those of its sentences that hold in the place of the case. */
export const rowsThatHold = <R extends Row>(rows: readonly R[], of: ReplacementCase, position: Position): readonly R[] => {
  const holding = rows.filter(({ when }) => holdsWhen(when, of, position))
  return holding
    .filter(({ id }, n) => holding.every((other, m) => m >= n || other.id !== id))
    .map((row) => ({ ...row, say: row.say.filter(({ place }) => holdsAround(place, of.place)) }))
}

import { isRealDay } from '../shared/calendar-day'
import type { IsoDate } from '../shared/iso-date'
import { isSideState, isStage, lineOf, type Line } from './lines'
import { beginning, moved } from './position'
import { whyNot } from './possible-states'
import { isInHand, needsNewCard } from './side-transition'
import type { Position, Refusal, Refused, ReplacementCase, ToldEvent, Tracked, TrackerEvent } from './states'

interface Standing {
  readonly position: Position
  /** What was last told of each line. */
  readonly told: Readonly<Partial<Record<Line, TrackerEvent>>>
  /** The day the new card was picked up; null before. */
  readonly inHandSince: IsoDate | null
}

const read = ({ state, on }: ToldEvent, today: IsoDate): TrackerEvent | Refusal => {
  if (!isStage(state) && !isSideState(state)) return 'no-such-state'
  if (!isRealDay(on)) return 'no-such-day'
  return on > today ? 'in-the-future' : { state, on }
}

// Where a line begins, and what followed by itself, may be told once: it confirms, and has a day from then on.
const confirms = ({ position, told }: Standing, { state }: TrackerEvent): boolean => {
  const line = lineOf(state)
  return position[line] === state && told[line]?.state !== state
}

// No line goes back in time. What hangs on the new card is not older than its pick-up, nor enabling older than what was told of the old card.
const goesBack = ({ position, told, inHandSince }: Standing, { state, on }: TrackerEvent, after: Position): boolean =>
  [
    told[lineOf(state)]?.on,
    isSideState(state) && needsNewCard(state) ? inHandSince : null,
    after.oldCard === position.oldCard ? null : told.oldCard?.on,
  ].some((day) => day && on < day)

const step = (standing: Standing, given: ToldEvent, of: ReplacementCase, today: IsoDate): (Standing & { readonly event: TrackerEvent }) | Refusal => {
  const event = read(given, today)
  if (typeof event === 'string') return event
  const impossible = confirms(standing, event) ? null : whyNot(standing.position, event.state, of)
  if (impossible) return impossible
  const line = lineOf(event.state)
  const position = moved(standing.position, line, event.state)
  if (goesBack(standing, event, position)) return 'before-previous'
  const inHandSince = standing.inHandSince ?? (isInHand(position.stage) ? event.on : null)
  return { position, told: { ...standing.told, [line]: event }, inHandSince, event }
}

/**
 * Where everything stands after these events, taken in the order given. What cannot have happened is refused with its reason and the rest
 * goes on; total, whatever the texts of an event are. Days: not after today, not before the last of the same line.
 */
export const replay = <E extends ToldEvent>(events: readonly E[], of: ReplacementCase, today: IsoDate): Tracked<E> => {
  const history: TrackerEvent[] = []
  const refused: Refused<E>[] = []
  const start: Standing = { position: beginning(of), told: {}, inHandSince: null }
  const { position } = events.reduce((standing, event) => {
    const next = step(standing, event, of, today)
    if (typeof next === 'string') {
      refused.push({ event, why: next })
      return standing
    }
    history.push(next.event)
    return next
  }, start)
  return { position, history, refused }
}

import { isRealDay } from '../shared/calendar-day'
import type { IsoDate } from '../shared/iso-date'
import { STEPS, type ClaimEvent, type Followed, type Position, type Refusal, type Refused, type ToldStep } from './states'
import { moved, whyNot } from './transition'

const read = ({ state, on }: ToldStep, today: IsoDate): ClaimEvent | Refusal => {
  const step = STEPS.filter((one) => one === state)[0]
  if (!step) return 'no-such-step'
  if (!isRealDay(on)) return 'no-such-day'
  return on > today ? 'in-the-future' : { state: step, on }
}

/**
 * Where a claim stands after these steps, taken in the order given. What cannot have happened is refused with its reason and the rest goes
 * on; total, whatever the texts are. Days: not after today, not before the step before.
 */
export const replay = <E extends ToldStep>(events: readonly E[], today: IsoDate): Followed<E> => {
  const history: ClaimEvent[] = []
  const refused: Refused<E>[] = []
  let position: Position | null = null
  for (const event of events) {
    const told = read(event, today)
    const last = history[history.length - 1]
    const why: Refusal | null = typeof told === 'string' ? told : (whyNot(position, told.state) ?? (last && told.on < last.on ? 'before-previous' : null))
    if (typeof told === 'string' || why) {
      refused.push({ event, why: why as Refusal })
      continue
    }
    position = moved(position, told.state)
    history.push(told)
  }
  return { position, history, refused }
}

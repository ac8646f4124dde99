import { holidays } from '@/content/card-replacement/holidays'
import { eventsOf } from '@/domain/shared/change-log'
import { expectedWait, type ExpectedWait } from '@/domain/card-replacement/expected-wait'
import { lateness, type Lateness } from '@/domain/card-replacement/lateness'
import { pickUpDeadline } from '@/domain/card-replacement/pick-up-deadline'
import { replay } from '@/domain/card-replacement/replay'
import type { Stage, Tracked } from '@/domain/card-replacement/states'
import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import { waitStart } from '@/domain/card-replacement/wait-start'
import { isStageEvent } from './stage-events'
import { daysBetween, type IsoDate } from '@/domain/shared/iso-date'
import { statedPickUp, statedWaits } from '../waits'
import { today } from '../walks'

/** Where a card stands today, and whether that is later than it should be. */
export interface Standing {
  readonly tracked: Tracked
  readonly stage: Stage
  /** The day the stage was reached; null before the application. */
  readonly since: IsoDate | null
  readonly wait: ExpectedWait | null
  readonly lateness: Lateness | null
  /** Days since what is waited for began; null while nothing is waited for. */
  readonly waited: number | null
  /** The last day to fetch a card that is ready, where the place sets one. */
  readonly pickUpBy: IsoDate | null
}

export const standingOf = (card: TrackedCard, day: IsoDate = today()): Standing => {
  const tracked = replay(eventsOf(card.log), card, day)
  const { stage } = tracked.position
  const stages = tracked.history.filter(isStageEvent)
  const since = stages[stages.length - 1]?.on ?? null
  const start = waitStart(stage, tracked.history)
  const wait = start && expectedWait(card, start, statedWaits(start.since, card.place), holidays)
  return {
    tracked,
    stage,
    since,
    wait,
    lateness: wait && lateness(wait, day, holidays),
    waited: start && daysBetween(start.since, day),
    pickUpBy: stage === 'pending_pickup' && since ? pickUpDeadline(since, statedPickUp(since, card.place)) : null,
  }
}

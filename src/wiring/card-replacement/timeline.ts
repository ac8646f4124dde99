import { cardReplacement } from '@/content/screens/card-replacement'
import { FAILURES, type Stage, type Tracked, type TrackerEvent } from '@/domain/card-replacement/states'
import { readDayShort } from '../day-words'
import { isStageEvent } from './stage-events'
import { labelOf } from './state-words'

const words = cardReplacement.card

/** What everybody goes through; what lies between, not every place tells. */
const AHEAD = ['producing', 'pending_pickup', 'picked_up', 'ss_enabled', 'usable'] as const
/** Where the counter makes it, nothing is made elsewhere and nothing is sent. */
const AHEAD_AT_ONCE = ['picked_up', 'ss_enabled', 'usable'] as const

const AFTER: Readonly<Partial<Record<Stage, (typeof AHEAD)[number]>>> = {
  producing: 'pending_pickup', initializing: 'pending_pickup', dispatched: 'pending_pickup',
  pending_pickup: 'picked_up', instant_issue: 'picked_up', picked_up: 'ss_enabled', ss_enabled: 'usable', synced: 'usable',
}
/** Nothing comes of itself after these: the person has to apply anew, or all is done. */
const NOTHING_AHEAD: readonly Stage[] = ['draft', 'usable', ...FAILURES]


const aheadOf = (stage: Stage, atOnce: boolean): readonly (typeof AHEAD)[number][] => {
  if (NOTHING_AHEAD.indexOf(stage) >= 0) return []
  const all: readonly (typeof AHEAD)[number][] = atOnce ? AHEAD_AT_ONCE : AHEAD
  const first = AFTER[stage] ?? all[0]
  return all.slice(Math.max(0, first ? all.indexOf(first) : 0))
}

/** Of an earlier application only how it ended; all of it stands in the record. */
const pastOf = (events: readonly TrackerEvent[]): readonly TrackerEvent[] =>
  events.slice(0, -1).filter((_, at) => events.slice(at + 1).every(({ state }) => state !== 'submitted') || events[at + 1]?.state === 'submitted')

/** Done, now and next, in words; how an earlier try ended stays to be seen. */
export const timelineOf = ({ position: { stage }, history }: Tracked, atOnce: boolean) => {
  const events = history.filter(isStageEvent)
  const last = events[events.length - 1]
  const ahead = aheadOf(stage, atOnce)
  return {
    done: pastOf(events).map(({ state, on }) => [labelOf(state), words.passed.replace('{}', readDayShort(on))] as const),
    here: [labelOf(stage), [...(ahead.length > 0 ? [words.here] : []), ...(last ? [readDayShort(last.on)] : [])].join(' · ')] as const,
    ahead: ahead.map((next) => [words.ahead[next] ?? '', words.aheadHint[next]] as const),
    aheadStates: ahead,
    failed: FAILURES.some((failure) => failure === stage),
  }
}

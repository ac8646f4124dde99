import { sideTexts } from '@/content/card-replacement/sides'
import { stageTexts } from '@/content/card-replacement/stages'
import { cardReplacement } from '@/content/screens/card-replacement'
import { isStage } from '@/domain/card-replacement/lines'
import type { Stage, State, Tracked } from '@/domain/card-replacement/states'
import { readDayShort } from './day-words'
import { isStageEvent } from './stage-events'

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
const NOTHING_AHEAD: readonly Stage[] = ['draft', 'usable', 'review_rejected', 'bank_failed', 'factory_failed', 'init_failed', 'instant_failed', 'pickup_overdue']

export const labelOf = (state: State): string => (isStage(state) ? stageTexts[state].label : sideTexts[state].label)
export const hintOf = (state: State): string => (isStage(state) ? stageTexts[state].hint : sideTexts[state].hint)

const aheadOf = (stage: Stage, atOnce: boolean): readonly (typeof AHEAD)[number][] => {
  if (NOTHING_AHEAD.indexOf(stage) >= 0) return []
  const all: readonly (typeof AHEAD)[number][] = atOnce ? AHEAD_AT_ONCE : AHEAD
  const first = AFTER[stage] ?? all[0]
  return all.slice(Math.max(0, first ? all.indexOf(first) : 0))
}

/** Done, now and next, in words; a failed try and what came before it stay to be seen. */
export const timelineOf = ({ position: { stage }, history }: Tracked, atOnce: boolean) => {
  const events = history.filter(isStageEvent)
  const past = events.slice(0, -1)
  const last = events[events.length - 1]
  const ahead = aheadOf(stage, atOnce)
  return {
    done: past.map(({ state, on }) => [labelOf(state), readDayShort(on)] as const),
    here: [labelOf(stage), [...(ahead.length > 0 ? [words.here] : []), ...(last ? [readDayShort(last.on)] : [])].join(' · ')] as const,
    ahead: ahead.map((next) => [words.ahead[next] ?? '', words.aheadHint[next]] as const),
    aheadStates: ahead,
  }
}

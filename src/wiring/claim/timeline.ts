import { claim } from '@/content/screens/claim'
import type { ClaimEvent, Position, Step } from '@/domain/claim/states'
import { readDayShort } from '../day-words'
import { labelOf } from './claim-words'

const words = claim.claim

const AHEAD: readonly Step[] = ['papers_ready', 'handed_in', 'approved', 'paid_out']

/** Nothing comes of itself after the others: the person has to hand in once more, or all is done. */
const firstAhead = ({ step }: Position): Step | null => {
  switch (step) {
    case 'paid':
      return 'papers_ready'
    case 'papers_ready':
    case 'more_wanted':
      return 'handed_in'
    case 'handed_in':
      return 'approved'
    case 'approved':
      return 'paid_out'
    default:
      return null
  }
}

/** Done, now and next, in words; how an earlier try ended stays to be seen. */
export const timelineOf = (position: Position | null, history: readonly ClaimEvent[]) => {
  const first = position && firstAhead(position)
  const ahead = first ? AHEAD.slice(AHEAD.indexOf(first)) : []
  const last = history[history.length - 1]
  return {
    done: history.slice(0, -1).map(({ state, on }) => [labelOf(state), words.passed.replace('{}', readDayShort(on))] as const),
    here: [labelOf(position?.step ?? ''), [...(ahead.length > 0 ? [words.here] : []), ...(last ? [readDayShort(last.on)] : [])].join(' · ')] as const,
    ahead: ahead.map((step) => [words.ahead[step] ?? '', words.aheadHint[step]] as const),
    aheadSteps: ahead,
    failed: position?.step === 'refused',
  }
}

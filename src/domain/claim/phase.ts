import type { IsoDate } from '../shared/iso-date'
import type { ClaimEvent } from './states'

/** What there is a day for: papers to hand in, papers to add, an answer, the money. */
export const PHASES = ['hand-in', 'supply', 'answer', 'payout'] as const
export type Phase = (typeof PHASES)[number]

export interface Waiting {
  readonly phase: Phase
  /** The day it began. */
  readonly since: IsoDate
}

const next = (waiting: Waiting | null, { state, on }: ClaimEvent): Waiting | null => {
  switch (state) {
    case 'paid':
      return { phase: 'hand-in', since: on }
    case 'papers_ready':
      return waiting ?? { phase: 'hand-in', since: on }
    case 'handed_in':
      return { phase: 'answer', since: on }
    case 'more_wanted':
      return { phase: 'supply', since: on }
    case 'approved':
      return { phase: 'payout', since: on }
    default:
      return null
  }
}

/** What is to be done or waited for after these steps, and since when; null once it is over, for good or for now. */
export const waitingOf = (history: readonly ClaimEvent[]): Waiting | null => history.reduce<Waiting | null>(next, null)

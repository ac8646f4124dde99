import type { LogEntry as AnyLogEntry } from '../shared/change-log'
import type { IsoDate } from '../shared/iso-date'
import type { Phase } from './phase'
import type { ClaimCase, Step } from './states'

export type LogEntry = AnyLogEntry<Step>

/** A bill somebody paid first. The nickname is the only free text we keep; no amount, no hospital, no number. */
export interface TrackedClaim extends ClaimCase {
  /** r1, r2, …: never reused on a phone. */
  readonly id: string
  readonly nickname: string
  /** The papers that are at hand already, by id. */
  readonly prepared: readonly string[]
  /** The day that somebody told the person, for what is to be done or waited for; null where nobody has. */
  readonly told: Readonly<Record<Phase, IsoDate | null>>
  readonly log: readonly LogEntry[]
}

export const NOTHING_TOLD: TrackedClaim['told'] = { 'hand-in': null, supply: null, answer: null, payout: null }

/** So long a log may become: several rounds of handing in, with corrections. */
export const MOST_ENTRIES = 40

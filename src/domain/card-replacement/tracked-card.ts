import type { LogEntry as AnyLogEntry } from '../shared/change-log'
import type { IsoDate } from '../shared/iso-date'
import type { ReplacementCase, State } from './states'

/** One line of the record of a card. */
export type LogEntry = AnyLogEntry<State>

/** A card somebody waits for. The nickname is the only free text we keep, at most eight characters and never a number of theirs. */
export interface TrackedCard extends ReplacementCase {
  /** c1, c2, …: never reused on a phone. */
  readonly id: string
  readonly nickname: string
  readonly log: readonly LogEntry[]
  /** The day it was put away; null while it is followed. */
  readonly archivedOn: IsoDate | null
}

/** So long a log may become: three rounds of every stage, with corrections. */
export const MOST_ENTRIES = 60

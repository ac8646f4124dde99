import type { TrackerEvent } from './states'
import type { LogEntry } from './tracked-card'

/** One event of the record as it stands now. */
export interface Recorded {
  /** The entry it was first put down in: its index in the log, by which it is corrected or removed. */
  readonly at: number
  /** Null where it was removed. */
  readonly event: TrackerEvent | null
  /** What was said before, the oldest first. */
  readonly before: readonly TrackerEvent[]
}

const changed = ({ at, event, before }: Recorded, to: TrackerEvent | null): Recorded => ({ at, event: to, before: event ? [...before, event] : before })

/** What the log says now, in the order it was put down, with all that was said before. An entry that changes what is not there says nothing. */
export const historyOf = (log: readonly LogEntry[]): readonly Recorded[] =>
  log.reduce<readonly Recorded[]>((history, entry, at) => {
    if (entry.kind === 'event') return [...history, { at, event: { state: entry.state, on: entry.on }, before: [] }]
    const to = entry.kind === 'removed' ? null : { state: entry.state, on: entry.on }
    return history.map((recorded) => (recorded.at === entry.at ? changed(recorded, to) : recorded))
  }, [])

/** The events that count: corrected ones as corrected, without the removed ones. */
export const eventsOf = (log: readonly LogEntry[]): readonly TrackerEvent[] =>
  historyOf(log).reduce<readonly TrackerEvent[]>((events, { event }) => (event ? [...events, event] : events), [])

import type { IsoDate } from './iso-date'

/** What somebody was told, and the day it happened. */
export interface ToldOn<S extends string> {
  readonly state: S
  readonly on: IsoDate
}

/**
 * One line of what was put down. Nothing is overwritten: a correction names the entry it replaces (its index in the log), and what
 * was said before can still be seen.
 */
export type LogEntry<S extends string> =
  | { readonly kind: 'event'; readonly state: S; readonly on: IsoDate }
  | { readonly kind: 'corrected'; readonly at: number; readonly state: S; readonly on: IsoDate }
  | { readonly kind: 'removed'; readonly at: number }

/** One event of the record as it stands now. */
export interface Recorded<S extends string> {
  /** The entry it was first put down in: its index in the log, by which it is corrected or removed. */
  readonly at: number
  /** Null where it was removed. */
  readonly event: ToldOn<S> | null
  /** What was said before, the oldest first. */
  readonly before: readonly ToldOn<S>[]
}

const changed = <S extends string>({ at, event, before }: Recorded<S>, to: ToldOn<S> | null): Recorded<S> => ({ at, event: to, before: event ? [...before, event] : before })

/** What the log says now, in the order it was put down, with all that was said before. An entry that changes what is not there says nothing. */
export const historyOf = <S extends string>(log: readonly LogEntry<S>[]): readonly Recorded<S>[] =>
  log.reduce<readonly Recorded<S>[]>((history, entry, at) => {
    if (entry.kind === 'event') return [...history, { at, event: { state: entry.state, on: entry.on }, before: [] }]
    const to = entry.kind === 'removed' ? null : { state: entry.state, on: entry.on }
    return history.map((recorded) => (recorded.at === entry.at ? changed(recorded, to) : recorded))
  }, [])

/** The events that count: corrected ones as corrected, without the removed ones. */
export const eventsOf = <S extends string>(log: readonly LogEntry<S>[]): readonly ToldOn<S>[] =>
  historyOf(log).reduce<readonly ToldOn<S>[]>((events, { event }) => (event ? [...events, event] : events), [])

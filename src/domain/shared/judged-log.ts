import { historyOf, type LogEntry, type Recorded, type ToldOn } from './change-log'
import type { IsoDate } from './iso-date'

/** An event, and the entry it was put down in. */
export interface Numbered<S extends string> extends ToldOn<S> {
  readonly at: number
}

/** Why a log cannot be changed, whatever it is about. */
export type LogRefusal = 'no-such-entry' | 'too-many'

interface Refused<S extends string, W> {
  readonly event: ToldOn<S>
  readonly why: W
}

/** Which of the events cannot have happened, and why, in their order. */
export type Judge<S extends string, W> = (events: readonly Numbered<S>[], today: IsoDate) => readonly { readonly event: Numbered<S>; readonly why: W }[]

/** What a change to a log comes to; refused names the event that would be impossible, and the log stays as it was. */
export type LogChange<S extends string, W> =
  | { readonly kind: 'done'; readonly log: readonly LogEntry<S>[] }
  | { readonly kind: 'refused'; readonly refused: Refused<S, W | LogRefusal> }

const END_OF_TIME = '9999-12-31' as IsoDate

const numbered = <S extends string>(log: readonly LogEntry<S>[]): readonly Numbered<S>[] =>
  historyOf(log).reduce<readonly Numbered<S>[]>((events, { at, event }) => (event ? [...events, { ...event, at }] : events), [])

const refuse = <S extends string, W>({ state, on }: ToldOn<S>, why: W): { readonly kind: 'refused'; readonly refused: Refused<S, W> } => ({ kind: 'refused', refused: { event: { state, on }, why } })

/** A log, and what decides whether its events can have happened. */
interface Judged<S extends string, W> {
  readonly log: readonly LogEntry<S>[]
  readonly judge: Judge<S, W>
}

/** What was already impossible, say after the clock was put back, is no reason against another change. */
export const judged = <S extends string, W>(before: Judged<S, W>, after: Judged<S, W>, today: IsoDate, touched?: number): LogChange<S, W> => {
  const known = before.judge(numbered(before.log), today).map(({ event }) => event.at)
  const [first] = after.judge(numbered(after.log), today).filter(({ event }) => event.at === touched || known.indexOf(event.at) < 0)
  return first ? refuse(first.event, first.why) : { kind: 'done', log: after.log }
}

/** The changes a log takes, of at most so many entries. */
export const changesTo = <S extends string, W>(judge: Judge<S, W>, most: number) => {
  type Log = readonly LogEntry<S>[]
  type Change = LogChange<S, W>
  const added = (log: Log, entry: LogEntry<S>, today: IsoDate, touched?: number): Change => judged({ log, judge }, { log: [...log, entry], judge }, today, touched)
  const recordedAt = (log: Log, at: number): Recorded<S> | undefined => historyOf(log).filter((recorded) => recorded.at === at)[0]
  const isFull = (log: Log): boolean => log.length >= most

  return {
    /** Puts down what has happened. Refused where it cannot have, or where the log is full. */
    withEvent: (log: Log, event: ToldOn<S>, today: IsoDate): Change =>
      isFull(log) ? refuse(event, 'too-many') : added(log, { kind: 'event', state: event.state, on: event.on }, today, log.length),

    /** Says what an entry should have said; a removed one comes back. Refused where it or a later event would then be impossible. */
    withCorrection: (log: Log, at: number, { state, on }: ToldOn<S>, today: IsoDate): Change => {
      const recorded = recordedAt(log, at)
      if (!recorded) return refuse({ state, on }, 'no-such-entry')
      if (recorded.event?.state === state && recorded.event.on === on) return { kind: 'done', log }
      return isFull(log) ? refuse({ state, on }, 'too-many') : added(log, { kind: 'corrected', at, state, on }, today, at)
    },

    /** Takes an entry out. Refused where a later event would then be impossible; what is not there is out already. */
    withRemoval: (log: Log, at: number, today: IsoDate): Change => {
      const event = recordedAt(log, at)?.event
      if (!event) return { kind: 'done', log }
      return isFull(log) ? refuse(event, 'too-many') : added(log, { kind: 'removed', at }, today)
    },

    /** Takes back the last entry, whatever it did; the first stays. Refused only where what judges has changed in between. */
    withoutLast: (log: Log): Change => (log.length > 1 ? judged({ log, judge }, { log: log.slice(0, -1), judge }, END_OF_TIME) : { kind: 'done', log }),
  }
}

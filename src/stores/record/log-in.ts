import type { LogEntry } from '@/domain/shared/change-log'
import type { IsoDate } from '@/domain/shared/iso-date'
import { DAY, isObject, matching, part } from './raw'

const WORD = /^[a-z][a-z0-9_-]{0,39}$/
const isDay = (value: unknown): value is IsoDate => matching(value, DAY) !== null
const NEVER = '0000-00-00' as IsoDate

/**
 * Entries of a log of at most so many. Any word is a state: one that this release does not know is refused by the replay, in sight of the
 * person. Corrections name entries by their index, so that none may be left out: in the place of what says nothing stands `unsaid` on a
 * day that no replay accepts.
 */
export const logIn = <S extends string>(raw: readonly unknown[], unsaid: S, most: number): readonly LogEntry<S>[] => {
  const isState = (value: unknown): value is S => matching(value, WORD) !== null
  const isIndex = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < most && value % 1 === 0
  const entryIn = (entry: unknown): LogEntry<S> => {
    const [kind, at, state, on] = ['kind', 'at', 'state', 'on'].map((key) => part(entry, key))
    const fields = isObject(entry) ? entry : {}
    if (kind === 'removed' && isIndex(at)) return { ...fields, kind, at }
    if (!isState(state) || !isDay(on)) return { kind: 'event', state: unsaid, on: NEVER }
    if (kind === 'corrected' && isIndex(at)) return { ...fields, kind, at, state, on }
    return kind === 'event' ? { ...fields, kind, state, on } : { kind: 'event', state: unsaid, on: NEVER }
  }
  return raw.slice(0, most).map(entryIn)
}

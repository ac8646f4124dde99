import type { IsoDate } from '@/domain/shared/iso-date'
import { DAY, isObject, isThere, listIn, matching, part, type Raw } from './raw'

/** The number in an id of ours: 12 of c12. */
export const numberOf = (id: string): number => Number(id.slice(1))

interface HasId {
  readonly id: string
}

/** What was deleted stands beside the day it was, under a name of its own. */
type Deleted<K extends string, T> = { readonly on: IsoDate } & Readonly<Record<K, T>>

/** What is kept of numbered things: those there are, those deleted, those this release cannot read, and the latest number. */
export interface NumberedIn<K extends string, T> {
  readonly all: readonly T[]
  readonly removed: readonly Deleted<K, T>[]
  readonly unread: readonly Raw[]
  readonly lastId: number
}

interface Kind<K extends string, T> {
  readonly list: string
  readonly one: K
  readonly read: (raw: unknown) => T | null
  readonly id: RegExp
  readonly most: number
}

/** Of several with one number the first. */
const once = <T>(all: readonly T[], idOf: (one: T) => string): readonly T[] => {
  const numbers = all.map((one) => numberOf(idOf(one)))
  return all.filter((_, at) => numbers.indexOf(numbers[at]!) === at)
}

/** At most so many of a list, none of them twice, in the order of their numbers. */
export const inOrder = <T extends HasId>(all: readonly T[], most: number): readonly T[] =>
  once(all, ({ id }) => id).slice(0, most).sort((one, other) => numberOf(one.id) - numberOf(other.id))

/** Reads a list of numbered things out of a stored record: one that cannot be read costs no other and is kept as it is. */
export const numberedIn = <K extends string, T extends HasId>(raw: Raw, { list, one, read, id, most }: Kind<K, T>): NumberedIn<K, T> => {
  const deletedIn = (stored: unknown): Deleted<K, T> | null => {
    const thing = read(part(stored, one))
    const on = matching(part(stored, 'on'), DAY)
    return isObject(stored) && thing && on ? ({ ...stored, [one]: thing, on } as unknown as Deleted<K, T>) : null
  }
  const stored = listIn(raw, list).concat(listIn(raw, 'unread'))
  const all = inOrder(stored.map(read).filter(isThere), most)
  const unread = stored.filter(isObject).filter((thing) => !read(thing)).slice(0, most - all.length)
  const isThereAlready = (of: string): boolean => all.some((thing) => numberOf(thing.id) === numberOf(of))
  const removed = once(listIn(raw, 'removed').map(deletedIn).filter(isThere), (deleted) => deleted[one].id).filter((deleted) => !isThereAlready(deleted[one].id)).slice(0, most)
  const ids = [...all, ...removed.map((deleted) => deleted[one]), ...unread].map((thing) => matching(thing.id, id)).filter(isThere)
  const lastId = part(raw, 'lastId')
  return { all, removed, unread, lastId: Math.max(typeof lastId === 'number' && lastId % 1 === 0 ? lastId : 0, 0, ...ids.map(numberOf)) }
}

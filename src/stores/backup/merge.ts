import { freshWalk, type Walk } from '../diagnosis'
import { MOST_FAVOURITES, type Reading } from '../reading'
import { numberOf } from '../record/numbered'
import { listIn, type Raw } from '../record/raw'
import { fitted, type WithRemoved } from '../removed'
import { hasFigures } from '../bill'
import { LISTS, type NumberedList, type RecordName, type Records } from './kinds'
import { isSame } from './same'

type Thing = Raw & { readonly id: string }

/** What becomes of the things of one list: those that join the phone's, and those of the phone's that give way. */
export interface Merged {
  readonly list: NumberedList
  readonly added: readonly Thing[]
  readonly replaced: readonly Thing[]
}

export type Merge =
  | { readonly kind: 'ok'; readonly records: Records; readonly lists: readonly Merged[] }
  /** full: together they are more than can be kept. unread: what this release cannot read cannot be told apart from what is there. */
  | { readonly kind: 'not-possible'; readonly why: 'full' | 'unread' }

const LAST_ID = 9999

/** The ids of the backup's things and those they have on this phone. */
type Renamed = Record<string, string>

const thingsIn = (record: Raw, { list }: NumberedList): readonly Thing[] => listIn(record, list) as readonly Thing[]

const isOneThing = ({ same }: NumberedList, one: Thing, other: Thing): boolean => one.id === other.id && same.every((field) => one[field] === other[field])

const withAccount = (thing: Thing, renamed: Renamed): Thing => (typeof thing['boundWith'] === 'string' ? { ...thing, boundWith: renamed[thing['boundWith']] ?? null } : thing)

/** Joins one list. The ids of both phones begin at 1: who comes second under a number gets the next free one; `last` was the phone's latest. */
const mergeList = (mine: Raw, theirs: Raw, list: NumberedList, last: number, renamed: Renamed): { readonly record: Raw; readonly merged: Merged } => {
  const here = thingsIn(mine, list)
  const pairs = thingsIn(theirs, list).map((thing) => [withAccount(thing, renamed), here.filter((one) => isOneThing(list, one, thing))[0]] as const)
  // Each of the phone's things can be one of the backup's, and no two of them.
  const met = pairs.map(([, one]) => one)
  const added: Thing[] = []
  const put: Thing[] = []
  let lastId = Math.max(mine['lastId'] as number, theirs['lastId'] as number)
  for (const [thing, under] of pairs) {
    const one = under ?? here.filter((other) => met.indexOf(other) < 0 && isSame({ ...other, id: '' }, { ...thing, id: '' }))[0]
    const id = one ? one.id : numberOf(thing.id) > last ? thing.id : `${list.letter}${++lastId}`
    renamed[thing.id] = id
    met.push(one)
    if (!one) added.push({ ...thing, id })
    else if (under && !isSame(under, thing)) put.push(thing)
  }
  const inPlaceOf = (one: Thing): Thing | undefined => put.filter(({ id }) => id === one.id)[0]
  const all = here.map((one) => inPlaceOf(one) ?? one).concat(added).sort((one, other) => numberOf(one.id) - numberOf(other.id))
  return { record: { ...mine, [list.list]: all, lastId }, merged: { list, added, replaced: here.filter(inPlaceOf) } }
}

const isFresh = (walk: Walk): boolean => isSame({ ...freshWalk, ...walk, answeredOn: null }, freshWalk)

const mergeWalk = (mine: Walk, theirs: Walk, renamed: Renamed): Walk =>
  isFresh(mine) ? { ...theirs, card: renamed[theirs.card ?? ''] ?? null, member: renamed[theirs.member ?? ''] ?? null } : mine

const mergeReading = (mine: Reading, theirs: Reading): Reading => ({
  ...mine,
  favourites: mine.favourites.concat(theirs.favourites.filter((id) => mine.favourites.indexOf(id) < 0)),
  recent: mine.recent.length > 0 ? mine.recent : theirs.recent,
})

/** How many of a list can be kept, those included that cannot be read. */
const isTooMany = (record: Raw, list: NumberedList): boolean =>
  thingsIn(record, list).length + (list.list === 'accounts' ? 0 : listIn(record, 'unread').length) > list.most || (record['lastId'] as number) > LAST_ID

/**
 * Joins a backup with what is on the phone: everything of the phone stays, but that of one thing under one id the backup's state counts; what
 * there is once (city, text size, answers, recently read, the bill) the backup only says where the phone says nothing. Deleted things stay behind.
 */
export const merge = (mine: Records, theirs: Records): Merge => {
  const renamed: Renamed = {}
  const lists: Merged[] = []
  const records: Partial<Record<RecordName, Raw>> = {}
  for (const list of LISTS) {
    const their = theirs[list.of] as unknown as Raw
    if (listIn(their, 'unread').length > 0) return { kind: 'not-possible', why: 'unread' }
    const own = mine[list.of] as unknown as Raw
    const { record, merged } = mergeList(records[list.of] ?? own, their, list, own['lastId'] as number, renamed)
    if (isTooMany(record, list) || fitted(record as unknown as WithRemoved) !== (record as unknown)) return { kind: 'not-possible', why: 'full' }
    records[list.of] = record
    lists.push(merged)
  }
  const { settings, walk, reading } = mine.user
  const user = {
    ...mine.user,
    settings: { ...settings, textSize: settings.textSize ?? theirs.user.settings.textSize, place: settings.place ?? theirs.user.settings.place },
    walk: mergeWalk(walk, theirs.user.walk, renamed),
    reading: mergeReading(reading, theirs.user.reading),
  }
  if (user.reading.favourites.length > MOST_FAVOURITES) return { kind: 'not-possible', why: 'full' }
  const all = { ...mine, ...(records as unknown as Partial<Records>), user }
  return { kind: 'ok', lists, records: { ...all, family: { ...all.family, aim: mine.family.aim ?? theirs.family.aim }, bill: hasFigures(mine.bill.figures) || mine.bill.before ? mine.bill : theirs.bill } }
}

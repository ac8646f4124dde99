import { MOST_ENTRIES, type TrackedCard } from '@/domain/card-replacement/tracked-card'
import type { IsoDate } from '@/domain/shared/iso-date'
import { asNickname } from './nickname'
import type { Raw } from './record/raw'
import { fitted, inItsPlace, type NoRoom, type Removed } from './removed'

export interface RemovedCard extends Removed {
  readonly card: TrackedCard
}

/** The cards somebody waits for, as they are kept on the phone. */
export interface CardReplacement {
  /** In the order they were added in, which is that of their ids. */
  readonly cards: readonly TrackedCard[]
  /** The latest first; kept so that it can be undone. */
  readonly removed: readonly RemovedCard[]
  /** Cards that this release cannot read, as they were: a later one may. */
  readonly unread: readonly Raw[]
  /** The number of the latest id ever given on this phone. */
  readonly lastId: number
}

export const noCards: CardReplacement = { cards: [], removed: [], unread: [], lastId: 0 }

/** A family's and its neighbours'; in a list of more nobody finds theirs. */
export const MOST_CARDS = 20
const LAST_ID = 9999

/** Why nothing was changed: nothing may be taken in that could not be kept or read back. */
export type Full = 'too-many-cards' | 'too-many-entries' | NoRoom

const isFull = ({ cards, unread }: CardReplacement): boolean => cards.length + unread.length >= MOST_CARDS

const changed = (record: CardReplacement, id: string, next: (card: TrackedCard) => TrackedCard): CardReplacement => {
  const old = record.cards.filter((card) => card.id === id)[0]
  const card = old && next(old)
  return card && card !== old ? { ...record, cards: record.cards.map((one) => (one === old ? { ...card, id, nickname: asNickname(card.nickname) } : one)) } : record
}

/** Follows one more card, under an id that no card of this phone ever had: that of `lastId` afterwards. */
export const addCard = (record: CardReplacement, card: Omit<TrackedCard, 'id' | 'archivedOn'>): CardReplacement | Full => {
  if (isFull(record) || record.lastId >= LAST_ID) return 'too-many-cards'
  if (card.log.length > MOST_ENTRIES) return 'too-many-entries'
  const lastId = record.lastId + 1
  return fitted({ ...record, lastId, cards: record.cards.concat({ ...card, nickname: asNickname(card.nickname), id: `c${lastId}`, archivedOn: null }) })
}

/** Puts another state of a card in its place; the same record where there is no such card or nothing was changed. */
export const changeCard = (record: CardReplacement, id: string, next: (card: TrackedCard) => TrackedCard): CardReplacement | Full => {
  const after = changed(record, id, next)
  if (after === record) return record
  return after.cards.some((card) => card.id === id && card.log.length > MOST_ENTRIES) ? 'too-many-entries' : fitted(after)
}

export const archive = (record: CardReplacement, id: string, today: IsoDate): CardReplacement => changed(record, id, (card) => (card.archivedOn ? card : { ...card, archivedOn: today }))

export const unarchive = (record: CardReplacement, id: string): CardReplacement => changed(record, id, (card) => (card.archivedOn ? { ...card, archivedOn: null } : card))

/** Deletes a card, so that it can be restored as it was for thirty days. */
export const remove = (record: CardReplacement, id: string, today: IsoDate): CardReplacement => {
  const card = record.cards.filter((one) => one.id === id)[0]
  if (!card) return record
  return { ...record, cards: record.cards.filter((one) => one !== card), removed: [{ card, on: today }, ...record.removed].slice(0, MOST_CARDS) }
}

/** Takes a deletion back: the card stands again where it stood. */
export const restore = (record: CardReplacement, id: string): CardReplacement | Full => {
  const found = record.removed.filter(({ card }) => card.id === id)[0]
  if (!found) return record
  if (isFull(record)) return 'too-many-cards'
  return { ...record, cards: inItsPlace(record.cards, found.card), removed: record.removed.filter((one) => one !== found) }
}

import { useStore } from 'zustand'
import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import { addCard, archive, changeCard, MOST_CARDS, pruneRemoved, remove, restore, unarchive, type CardReplacement, type Full } from '@/stores/card-replacement'
import { replacementKind } from '@/stores/card-replacement-record'
import { changeUnlessFull } from './change-unless-full'
import { device } from './device'
import { today } from './walks'

// Opened by the pages of replacements and by 设置, never by home. Kept apart from the person's record, which home reads.
const trackedCards = device.keep(replacementKind)

/** The cards of this phone as of today: what was deleted longer ago than can be undone is not there any more. */
export const useTrackedCards = (): CardReplacement => pruneRemoved(useStore(trackedCards, (state) => state.record), today())

/** Whether the latest change is on the phone: anything but 'saved' has to be told. */
export const useTrackedCardsKeeping = () => useStore(trackedCards, (state) => state.keeping)

export const trackedCard = (id: string): TrackedCard | null => trackedCards.getState().record.cards.filter((card) => card.id === id)[0] ?? null

const change = (next: (record: CardReplacement) => CardReplacement | Full): Full | null => changeUnlessFull<CardReplacement, Full>(trackedCards, (record) => pruneRemoved(record, today()), next)

/** `most`: so many there can be now. */
export type Added = { readonly kind: 'added'; readonly id: string } | { readonly kind: 'full'; readonly most: number }

export const addTrackedCard = (card: Omit<TrackedCard, 'id' | 'archivedOn'>): Added => {
  const full = change((record) => addCard(record, card))
  const { cards, lastId } = trackedCards.getState().record
  return full ? { kind: 'full', most: full === 'too-many-cards' ? MOST_CARDS : cards.length } : { kind: 'added', id: `c${lastId}` }
}

export const changeTrackedCard = (id: string, next: (card: TrackedCard) => TrackedCard): Full | null => change((record) => changeCard(record, id, next))
export const restoreTrackedCard = (id: string): Full | null => change((record) => restore(record, id))
export const archiveTrackedCard = (id: string): Full | null => change((record) => archive(record, id, today()))
export const unarchiveTrackedCard = (id: string): Full | null => change((record) => unarchive(record, id))
export const removeTrackedCard = (id: string): Full | null => change((record) => remove(record, id, today()))
/** When a page opens: what was deleted more than thirty days ago goes from the phone too. */
export const forgetLongRemoved = (): Full | null => change((record) => record)

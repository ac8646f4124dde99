import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import { addCard, archive, changeCard, MOST_CARDS, remove, restore, unarchive, type CardReplacement, type Full } from '@/stores/card-replacement'
import { replacementKind } from '@/stores/card-replacement-record'
import { keptList, type Added } from './kept-list'
import { today } from './walks'

const { store, change, record, useRecord, useKeeping, forget } = keptList<CardReplacement, Full>(replacementKind)

export const cardsStore = store
export const useTrackedCards = useRecord
export const useTrackedCardsKeeping = useKeeping
export const forgetLongRemoved = forget

export const trackedCard = (id: string): TrackedCard | null => record().cards.filter((card) => card.id === id)[0] ?? null

export const addTrackedCard = (card: Omit<TrackedCard, 'id' | 'archivedOn'>): Added => {
  const full = change((before) => addCard(before, card))
  const { cards, lastId } = record()
  return full ? { kind: 'full', most: full === 'too-many-cards' ? MOST_CARDS : cards.length } : { kind: 'added', id: `c${lastId}` }
}
export const changeTrackedCard = (id: string, next: (card: TrackedCard) => TrackedCard): Full | null => change((before) => changeCard(before, id, next))
export const restoreTrackedCard = (id: string): Full | null => change((before) => restore(before, id))
export const archiveTrackedCard = (id: string): Full | null => change((before) => archive(before, id, today()))
export const unarchiveTrackedCard = (id: string): Full | null => change((before) => unarchive(before, id))
export const removeTrackedCard = (id: string): Full | null => change((before) => remove(before, id, today()))

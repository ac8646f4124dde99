import { useStore } from 'zustand'
import { articles } from '@/content/articles'
import { faultTexts } from '@/content/faults'
import { handlers } from '@/content/handlers'
import { myths } from '@/content/myths'
import { knowledge as words } from '@/content/screens/knowledge'
import { entriesOf, type Entry, type EntryKind } from '@/domain/knowledge/entry'
import { createKnowledgeStore } from '@/stores/knowledge'
import { isFavourite, withFavouriteToggled, withRead } from '@/stores/reading'
import { changeUser, userStore } from './user'

/** The whole knowledge by id; loaded when a page first looks something up. */
export const knowledge = createKnowledgeStore<Entry>(() => entriesOf({ faults: faultTexts, articles, myths, handlers }))

/** What kind of entry it is, in words. */
export const kindOf = ({ kind, id }: { readonly kind: EntryKind; readonly id: string }): string => (kind === 'myth' ? words.verdicts[myths[id]?.verdict ?? 'wrong'] : words.kinds[kind])

/** An entry as a row of a list. */
export const rowOf = (entry: Entry): readonly [string, string] => [entry.title, entry.lead ? `${kindOf(entry)} · ${entry.lead}` : kindOf(entry)]

export const useReading = () => useStore(userStore, (state) => state.record.reading)
export const useIsFavourite = (id: string): boolean => useStore(userStore, (state) => isFavourite(state.record.reading, id))
export const toggleFavourite = (id: string): void => changeUser((record) => ({ ...record, reading: withFavouriteToggled(record.reading, id) }))
export const noteRead = (id: string): void =>
  changeUser((record) => {
    const reading = withRead(record.reading, id)
    return reading === record.reading ? record : { ...record, reading }
  })

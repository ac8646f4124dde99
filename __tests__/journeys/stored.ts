import type { KeyValueStore, StorageKey } from '@/platform/ports'
import { openRecord } from '@/stores/record/open-record'
import { emptyRecord, readUserRecord, USER_SCHEMA, type UserRecord } from '@/stores/user-record'

/** What a phone keeps that once saved this record. */
const stored = (record: UserRecord): Readonly<Record<string, string>> => {
  const kept = new Map<StorageKey, string>()
  const store: KeyValueStore = {
    read: (key) => {
      const text = kept.get(key)
      return text === undefined ? { kind: 'absent' } : { kind: 'found', text }
    },
    write: (key, text) => kept.set(key, text) === kept,
    remove: (key) => kept.delete(key) || true,
    keys: () => [...kept.keys()],
  }
  openRecord<UserRecord>(store, { name: 'user', schema: USER_SCHEMA, decode: readUserRecord }).save(record)
  return Object.fromEntries(kept)
}

/** With a place chosen by its code, gone since or not. */
export const storedPlace = (place: string) => stored({ ...emptyRecord, settings: { ...emptyRecord.settings, place } })

/** With favourites, the latest first. */
export const storedFavourites = (favourites: readonly string[]) => stored({ ...emptyRecord, reading: { favourites, recent: [] } })

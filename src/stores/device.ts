import type { KeyValueStore } from '@/platform/ports'
import { createKeptStore, type KeptStore } from './kept-store'
import { openRecord } from './record/open-record'
import { isObject, type Raw } from './record/raw'
import { wipe } from './record/wipe'

export type { KeptStore }

/** One record of the person's: where it is kept, its shape, and what it is before anything was said. */
export interface KeptKind<R> {
  readonly name: string
  /** Raised only together with a migration and with frozen fixtures of the schema before. */
  readonly schema: number
  readonly empty: R
  /** Reads the data of this schema and of every older one. Total: what has not the expected shape is left at its default. */
  readonly read: (data: Raw, schema: number) => R
}

/** The one way to keep anything. Who keeps through it cannot be forgotten when everything is cleared. */
export interface Device {
  /** Opens a record, once in a session and before anything of it is shown. */
  keep<R>(kind: KeptKind<R>): KeptStore<R>
  /** Removes everything of ours, opened or not, from the device and from memory; returns the keys that would not go. */
  clear(): readonly string[]
}

export const createDevice = (kv: KeyValueStore): Device => {
  const kept: { readonly erase: () => readonly string[]; readonly beginAnew: (erased: boolean) => void }[] = []
  return {
    keep: ({ name, schema, empty, read }) => {
      const record = openRecord(kv, { name, schema, decode: (data, of) => (isObject(data) ? read(data, of) : null) })
      const store = createKeptStore(record, empty)
      kept.push({ erase: record.clear, beginAnew: store.beginAnew })
      return store
    },
    clear: () => {
      const stayed = kept.reduce<readonly string[]>((keys, { erase }) => keys.concat(erase()), [])
      // Records that were not opened; where the platform does not list its keys, nobody knows of them.
      const left = stayed.concat(wipe(kv) ?? ['?'])
      // Memory last: whoever listens and writes again finds the device empty.
      kept.forEach(({ beginAnew }) => beginAnew(left.length === 0))
      return left
    },
  }
}

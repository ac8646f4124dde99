/** Every key of ours starts so: on the web one storage is shared by everything that lives on the origin. */
export const KEY_PREFIX = 'mihc/'

export type StorageKey = `${typeof KEY_PREFIX}${string}`

/**
 * What a read found. 'absent' is only said when the platform's own list of keys confirms it; 'unreadable' when nobody knows.
 * A found text may be '': the key is there and yields nothing, be it a write cut short or an error the platform hides.
 */
export type Reading =
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' }

/** The device's small synchronous store. Nothing throws; every shape a platform gives a failure becomes a value here. */
export interface KeyValueStore {
  readonly read: (key: StorageKey) => Reading
  /** False when the platform reports failure, however it does. True is only its word: read back to know. */
  readonly write: (key: StorageKey, text: string) => boolean
  readonly remove: (key: StorageKey) => boolean
  /** The keys of ours that are there, no one else's; null when the platform does not tell. */
  readonly keys: () => readonly StorageKey[] | null
}

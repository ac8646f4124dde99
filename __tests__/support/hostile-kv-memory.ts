import type { KeyValueStore, StorageKey } from '@/platform/ports'

/** A well-behaved store for tests that are not about the platform; `texts` is its disk. */
export const memoryStore = (texts = new Map<string, string>()): KeyValueStore & { readonly texts: Map<string, string> } => ({
  texts,
  read: (key) => {
    const text = texts.get(key)
    return text === undefined ? { kind: 'absent' } : { kind: 'found', text }
  },
  write: (key, text) => {
    texts.set(key, text)
    return true
  },
  remove: (key) => {
    texts.delete(key)
    return true
  },
  keys: () => [...texts.keys()].filter((key): key is StorageKey => key.startsWith('mihc/')),
})

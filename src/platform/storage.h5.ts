import { KEY_PREFIX, type KeyValueStore, type StorageKey } from './ports'

// Not through Taro: its getStorageSync (4.2.0) swallows every error and says '' for missing, damaged and unreadable alike,
// and its wrapper escapes our JSON a second time. localStorage itself tells the three apart.

const isOurs = (key: string | null): key is StorageKey => key !== null && key.indexOf(KEY_PREFIX) === 0

const succeeds = (call: () => void): boolean => {
  try {
    call()
    return true
  } catch {
    return false
  }
}

/** The web: a refused call throws (quota, blocked cookies, private mode), the getter of localStorage included. */
export const storage: KeyValueStore = {
  read: (key) => {
    try {
      const text = localStorage.getItem(key)
      return text === null ? { kind: 'absent' } : { kind: 'found', text }
    } catch {
      return { kind: 'unreadable' }
    }
  },
  write: (key, text) => succeeds(() => localStorage.setItem(key, text)),
  remove: (key) => succeeds(() => localStorage.removeItem(key)),
  keys: () => {
    try {
      const ours: StorageKey[] = []
      for (let index = 0; index < localStorage.length; index++) {
        const key = localStorage.key(index)
        if (isOurs(key)) ours.push(key)
      }
      return ours
    } catch {
      return null
    }
  },
}

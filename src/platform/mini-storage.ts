import Taro from '@tarojs/taro'
import { KEY_PREFIX, type KeyValueStore, type Reading, type StorageKey } from './ports'

const isOurs = (key: string): key is StorageKey => key.indexOf(KEY_PREFIX) === 0

const keys = (): readonly StorageKey[] | null => {
  try {
    return Taro.getStorageInfoSync().keys.filter(isOurs)
  } catch {
    return null
  }
}

// Taro answers '' for a missing key, for an empty value and, on Alipay, for a read error; only the list of keys tells them apart.
const readNothing = (key: StorageKey): Reading => {
  const listed = keys()
  if (listed === null) return { kind: 'unreadable' }
  return listed.indexOf(key) < 0 ? { kind: 'absent' } : { kind: 'found', text: '' }
}

const read = (key: StorageKey): Reading => {
  try {
    const text: unknown = Taro.getStorageSync(key)
    if (typeof text === 'string' && text !== '') return { kind: 'found', text }
  } catch {
    return { kind: 'unreadable' }
  }
  return readNothing(key)
}

/** The store of a mini-program; `refused` recognises an answer that reports failure without throwing. */
export const miniStorage = (refused: (answer: unknown) => boolean): KeyValueStore => {
  const succeeds = (call: () => unknown): boolean => {
    try {
      return !refused(call())
    } catch {
      return false
    }
  }
  return {
    read,
    write: (key, text) => succeeds(() => Taro.setStorageSync(key, text)),
    remove: (key) => succeeds(() => Taro.removeStorageSync(key)),
    keys,
  }
}

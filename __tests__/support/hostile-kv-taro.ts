import type { Medium } from './hostile-kv'

/**
 * Stands in for '@tarojs/taro' 4.2.0 and for localStorage. Each host turns what happened on the medium into what that platform
 * and Taro's layer above it really give back: WeChat throws; Alipay answers `{ success: false, error }` to a failed write and,
 * through Taro, '' to a failed read; a browser throws and answers null for a missing key.
 */
export type Host = 'weapp' | 'alipay' | 'h5'

let host: Host = 'weapp'
let medium: Medium

/** Makes every following storage call reach `next` in the manner of `as`. */
export const connect = (as: Host, next: Medium): void => {
  host = as
  medium = next
}

// Made once: capturing a stack for each of a million failures would take most of the time.
const FAILURE = Object.assign(new Error('storage:fail'), { errMsg: 'storage:fail' })
const QUOTA = new DOMException('full', 'QuotaExceededError')
const FORBIDDEN = new DOMException('unreadable', 'SecurityError')

const answer = (done: boolean, error: number): unknown => {
  if (host === 'alipay') return done ? { success: true } : { success: false, error, errorMessage: 'failed' }
  if (!done) throw FAILURE
  return undefined
}

const getStorageSync = (key: string): unknown => {
  const got = medium.get(key)
  if (got.kind === 'text') return got.text
  if (got.kind === 'error' && host === 'weapp') throw FAILURE
  return ''
}

const Taro = {
  getStorageSync,
  setStorageSync: (key: string, text: string): unknown => answer(medium.set(key, text), 12),
  removeStorageSync: (key: string): unknown => answer(medium.remove(key), 2),
  getStorageInfoSync: () => {
    const keys = medium.list()
    if (keys !== null) return { keys: [...keys], currentSize: 1, limitSize: 10240 }
    if (host === 'weapp') throw FAILURE
    return { error: 1, errorMessage: 'failed' }
  },
}

export default Taro

/** Only what our adapter calls; `length` takes the list of keys, as the loop asks for it before each key. */
const browserStorage = {
  getItem: (key: string): string | null => {
    const got = medium.get(key)
    if (got.kind === 'error') throw FORBIDDEN
    return got.kind === 'text' ? got.text : null
  },
  setItem: (key: string, text: string): void => {
    if (!medium.set(key, text)) throw QUOTA
  },
  removeItem: (key: string): void => {
    if (!medium.remove(key)) throw QUOTA
  },
  key: (index: number): string | null => [...medium.disk.keys()][index] ?? null,
  get length(): number {
    const keys = medium.list()
    if (keys === null) throw FORBIDDEN
    return keys.length
  },
}

Object.defineProperty(globalThis, 'localStorage', { value: browserStorage, configurable: true })

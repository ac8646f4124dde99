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

const failure = (name: string) => Object.assign(new Error(`${name}:fail`), { errMsg: `${name}:fail` })

const answer = (done: boolean, name: string, error: number): unknown => {
  if (host === 'alipay') return done ? { success: true } : { success: false, error, errorMessage: 'failed' }
  if (!done) throw failure(name)
  return undefined
}

const getStorageSync = (key: string): unknown => {
  const got = medium.get(key)
  if (got.kind === 'text') return got.text
  if (got.kind === 'error' && host === 'weapp') throw failure('getStorageSync')
  return ''
}

const Taro = {
  getStorageSync,
  setStorageSync: (key: string, text: string): unknown => answer(medium.set(key, text), 'setStorageSync', 12),
  removeStorageSync: (key: string): unknown => answer(medium.remove(key), 'removeStorageSync', 2),
  getStorageInfoSync: () => {
    const keys = medium.list()
    if (keys !== null) return { keys: [...keys], currentSize: 1, limitSize: 10240 }
    if (host === 'weapp') throw failure('getStorageInfoSync')
    return { error: 1, errorMessage: 'failed' }
  },
}

export default Taro

const quota = () => new DOMException('full', 'QuotaExceededError')

/** Only what our adapter calls; `length` takes the list of keys, as the loop asks for it before each key. */
const browserStorage = {
  getItem: (key: string): string | null => {
    const got = medium.get(key)
    if (got.kind === 'error') throw new DOMException('unreadable', 'SecurityError')
    return got.kind === 'text' ? got.text : null
  },
  setItem: (key: string, text: string): void => {
    if (!medium.set(key, text)) throw quota()
  },
  removeItem: (key: string): void => {
    if (!medium.remove(key)) throw quota()
  },
  key: (index: number): string | null => [...medium.disk.keys()][index] ?? null,
  get length(): number {
    const keys = medium.list()
    if (keys === null) throw new DOMException('unreadable', 'SecurityError')
    return keys.length
  },
}

Object.defineProperty(globalThis, 'localStorage', { value: browserStorage, configurable: true })

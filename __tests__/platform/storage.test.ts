import type { KeyValueStore } from '@/platform/ports'
import { storage as weapp } from '@/platform/storage'
import { storage as alipay } from '@/platform/storage.alipay'
import { storage as h5 } from '@/platform/storage.h5'

const mockTaro = {
  getStorageSync: jest.fn<unknown, [string]>(),
  setStorageSync: jest.fn<unknown, [string, string]>(),
  removeStorageSync: jest.fn<unknown, [string]>(),
  clearStorageSync: jest.fn<unknown, []>(),
  getStorageInfoSync: jest.fn<unknown, []>(),
}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro
  },
}))

const browser = {
  getItem: jest.fn<string | null, [string]>(),
  setItem: jest.fn<unknown, [string, string]>(),
  removeItem: jest.fn<unknown, [string]>(),
  clear: jest.fn<unknown, []>(),
  key: jest.fn<string | null, [number]>(),
  length: 0,
}

const fail = (error: unknown) => () => {
  throw error
}

/** The texts a platform holds, behind the calls its adapter uses. `listed` are the keys it admits to. */
const hold = (texts: Readonly<Record<string, string>>, listed = Object.keys(texts)) => {
  mockTaro.getStorageSync.mockImplementation((key) => texts[key] ?? '')
  mockTaro.getStorageInfoSync.mockReturnValue({ keys: listed, currentSize: NaN, limitSize: NaN })
  browser.getItem.mockImplementation((key) => texts[key] ?? null)
  browser.length = listed.length
  browser.key.mockImplementation((index) => listed[index] ?? null)
}

beforeEach(() => {
  jest.resetAllMocks()
  Object.defineProperty(globalThis, 'localStorage', { value: browser, configurable: true })
  hold({})
})

const KEY = 'mihc/user.a'

const answersOfASet: Readonly<Record<string, unknown>> = { weapp: undefined, alipay: { success: true }, h5: undefined }

describe.each([
  ['weapp', weapp],
  ['alipay', alipay],
  ['h5', h5],
] as const)('every adapter, here %s', (name, storage: KeyValueStore) => {
  beforeEach(() => {
    mockTaro.setStorageSync.mockReturnValue(answersOfASet[name])
    mockTaro.removeStorageSync.mockReturnValue(answersOfASet[name])
  })

  it('finds a text that is there', () => {
    hold({ [KEY]: '1|text' })
    expect(storage.read(KEY)).toEqual({ kind: 'found', text: '1|text' })
  })

  it('says absent of a key that is not there', () => {
    hold({ 'mihc/other': 'x' })
    expect(storage.read(KEY)).toEqual({ kind: 'absent' })
  })

  it('does not say absent of a key that is there and empty', () => {
    hold({ [KEY]: '' })
    expect(storage.read(KEY)).toEqual({ kind: 'found', text: '' })
  })

  it('writes and removes under the key it is given', () => {
    expect([storage.write(KEY, 'text'), storage.remove(KEY)]).toEqual([true, true])
    const [set, remove] = name === 'h5' ? [browser.setItem, browser.removeItem] : [mockTaro.setStorageSync, mockTaro.removeStorageSync]
    expect(set.mock.calls).toEqual([[KEY, 'text']])
    expect(remove.mock.calls).toEqual([[KEY]])
  })

  it('lists the keys of ours and nobody else\'s', () => {
    hold({ 'mihc/a': '1', taro_clipboard: '2', 'xmihc/': '3', 'mihc/b': '4', mihc: '5' })
    expect(storage.keys()).toEqual(['mihc/a', 'mihc/b'])
  })

  it('never clears the whole storage, which on the web is not ours alone', () => {
    storage.remove(KEY)
    storage.keys()
    expect([mockTaro.clearStorageSync.mock.calls, browser.clear.mock.calls]).toEqual([[], []])
  })
})

describe('WeChat throws', () => {
  const error = { errMsg: 'setStorageSync:fail exceed storage max size 10Mb' }

  it('a failed read: unreadable, not absent', () => {
    mockTaro.getStorageSync.mockImplementation(fail(error))
    expect(weapp.read(KEY)).toEqual({ kind: 'unreadable' })
  })

  it('a failed write or removal: false', () => {
    mockTaro.setStorageSync.mockImplementation(fail(error))
    mockTaro.removeStorageSync.mockImplementation(fail(error))
    expect([weapp.write(KEY, 'text'), weapp.remove(KEY)]).toEqual([false, false])
  })

  it('a failed list: unknown, and an empty answer is then unreadable', () => {
    mockTaro.getStorageInfoSync.mockImplementation(fail(error))
    expect(weapp.keys()).toBeNull()
    expect(weapp.read(KEY)).toEqual({ kind: 'unreadable' })
  })
})

describe('Alipay answers', () => {
  it.each([
    { success: false, error: 12, errorMessage: '超出缓存总大小' },
    { success: false, error: 14, errorMessage: '单个值超长' },
    { error: 2, errorMessage: '参数错误' },
    { success: false },
  ])('%j to a failed write or removal: false', (answer) => {
    mockTaro.setStorageSync.mockReturnValue(answer)
    mockTaro.removeStorageSync.mockReturnValue(answer)
    expect([alipay.write(KEY, 'text'), alipay.remove(KEY)]).toEqual([false, false])
  })

  it.each([{ success: true }, {}, { error: 0 }, undefined, null])('%j to a write that succeeded: true', (answer) => {
    mockTaro.setStorageSync.mockReturnValue(answer)
    expect(alipay.write(KEY, 'text')).toBe(true)
  })

  it('and may throw as well', () => {
    mockTaro.setStorageSync.mockImplementation(fail(new TypeError('x')))
    mockTaro.getStorageSync.mockImplementation(fail(new TypeError('x')))
    expect([alipay.write(KEY, 'text'), alipay.read(KEY)]).toEqual([false, { kind: 'unreadable' }])
  })

  it('\'\' to a failed read: not absent while the key is listed', () => {
    hold({}, [KEY])
    expect(alipay.read(KEY)).toEqual({ kind: 'found', text: '' })
  })

  it('\'\' to a failed read: unreadable when the list fails too', () => {
    mockTaro.getStorageInfoSync.mockReturnValue({ error: 2, errorMessage: 'x' })
    expect([alipay.keys(), alipay.read(KEY)]).toEqual([null, { kind: 'unreadable' }])
  })

  it('a value that is no text, left by something else: there, and nothing we can use', () => {
    mockTaro.getStorageSync.mockReturnValue({ some: 'object' })
    mockTaro.getStorageInfoSync.mockReturnValue({ keys: [KEY] })
    expect(alipay.read(KEY)).toEqual({ kind: 'found', text: '' })
  })
})

describe('a browser throws', () => {
  const quota = new DOMException('full', 'QuotaExceededError')

  it('at a full storage: false', () => {
    browser.setItem.mockImplementation(fail(quota))
    browser.removeItem.mockImplementation(fail(quota))
    expect([h5.write(KEY, 'text'), h5.remove(KEY)]).toEqual([false, false])
  })

  it('at a read: unreadable', () => {
    browser.getItem.mockImplementation(fail(new DOMException('no', 'SecurityError')))
    browser.key.mockImplementation(fail(new DOMException('no', 'SecurityError')))
    browser.length = 1
    expect([h5.read(KEY), h5.keys()]).toEqual([{ kind: 'unreadable' }, null])
  })

  it('at the mere mention of localStorage, cookies being blocked: nothing of it escapes', () => {
    Object.defineProperty(globalThis, 'localStorage', { get: fail(new DOMException('no', 'SecurityError')), configurable: true })
    expect([h5.read(KEY), h5.write(KEY, 'x'), h5.remove(KEY), h5.keys()]).toEqual([{ kind: 'unreadable' }, false, false, null])
  })

  it('hands out damaged and foreign texts as they are, for the record to judge', () => {
    hold({ [KEY]: '{"data":"1|2|' })
    expect(h5.read(KEY)).toEqual({ kind: 'found', text: '{"data":"1|2|' })
  })
})

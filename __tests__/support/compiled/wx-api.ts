import { answer, effects, failing, navigation, plain, type Device, type Options } from './device'

const defaults: Readonly<Record<string, Options>> = {
  showModal: { confirm: true, cancel: false },
  showActionSheet: { tapIndex: 0 },
  getNetworkType: { networkType: 'none' },
  getClipboardData: { data: '' },
}

/** What Alipay has no word for. */
const onlyHere = ['addPhoneCalendar'] as const

/** wx as WeChat ships it, as far as the app may use it. Storage errors are thrown (platform.md §3). */
export function wxApi(device: Device): Record<string, unknown> {
  const effect = (api: string) => (options: Options = {}) => {
    device.calls.push({ api, options: plain(options) })
    const set = device.answers.get(api) ?? defaults[api] ?? {}
    const failed = 'fail' in set
    answer(device, options, failed ? { errMsg: `${api}:fail ${String(set['fail'])}` } : { errMsg: `${api}:ok`, ...set }, failed)
  }
  const go = (api: string) => (options: Options = {}) => {
    const refused = device.navigate(api, options)
    answer(device, options, { errMsg: refused ? `${api}:fail ${refused}` : `${api}:ok` }, refused !== undefined)
  }
  return {
    ...Object.fromEntries([...effects, ...onlyHere].map((api) => [api, effect(api)])),
    ...Object.fromEntries(navigation.map((api) => [api, go(api)])),
    ...storage(device),
    ...surroundings(device),
  }
}

function storage(device: Device) {
  const guard = (operation: 'read' | 'write', api: string) => {
    if (failing(device, operation)) throw new Error(`${api}:fail ${operation === 'write' ? 'exceed storage max size 10Mb' : 'internal error'}`)
  }
  const sync = {
    getStorageSync(key: string) {
      guard('read', 'getStorageSync')
      return device.storage.has(key) ? device.storage.get(key) : ''
    },
    setStorageSync(key: string, data: unknown) {
      guard('write', 'setStorageSync')
      device.storage.set(key, structured(data))
    },
    removeStorageSync(key: string) {
      guard('write', 'removeStorageSync')
      device.storage.delete(key)
    },
    clearStorageSync() {
      guard('write', 'clearStorageSync')
      device.storage.clear()
    },
    getStorageInfoSync() {
      guard('read', 'getStorageInfoSync')
      return { keys: [...device.storage.keys()], currentSize: 1, limitSize: 10240 }
    },
  }
  const async = (api: string, run: (options: Options) => Options) => (options: Options = {}) => {
    try {
      answer(device, options, { errMsg: `${api}:ok`, ...run(options) }, false)
    } catch (error) {
      answer(device, options, { errMsg: String((error as Error).message) }, true)
    }
  }
  return {
    ...sync,
    getStorage: async('getStorage', ({ key }) => {
      const data = sync.getStorageSync(String(key))
      if (!device.storage.has(String(key))) throw new Error('getStorage:fail data not found')
      return { data }
    }),
    setStorage: async('setStorage', ({ key, data }) => (sync.setStorageSync(String(key), data), {})),
    removeStorage: async('removeStorage', ({ key }) => (sync.removeStorageSync(String(key)), {})),
    clearStorage: async('clearStorage', () => (sync.clearStorageSync(), {})),
    getStorageInfo: async('getStorageInfo', () => sync.getStorageInfoSync()),
  }
}

/** Storage keeps a copy, never the object itself. */
const structured = (data: unknown): unknown => (typeof data === 'string' ? data : JSON.parse(JSON.stringify(data)))

function surroundings(device: Device) {
  const screen = { windowWidth: 375, windowHeight: 667, screenWidth: 375, screenHeight: 667, pixelRatio: 2, statusBarHeight: 20, safeArea: { top: 20, bottom: 667, left: 0, right: 375, width: 375, height: 647 } }
  const app = { SDKVersion: '2.29.1', version: '8.0.40', language: 'zh_CN', fontSizeSetting: 17, theme: 'light', host: { env: 'WeChat' } }
  const phone = { brand: 'phone', model: 'phone', system: 'Android 10', platform: 'android' }
  const nothing = () => undefined
  return {
    getLaunchOptionsSync: () => device.launchOptions,
    getEnterOptionsSync: () => device.enterOptions,
    getWindowInfo: () => screen,
    getAppBaseInfo: () => app,
    getDeviceInfo: () => phone,
    getSystemInfoSync: () => ({ ...screen, ...app, ...phone }),
    getSystemSetting: () => ({}),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'release', version: '' } }),
    canIUse: () => true,
    nextTick: (run: () => void) => device.later(run),
    getUpdateManager: () => ({ onCheckForUpdate: nothing, onUpdateReady: nothing, onUpdateFailed: nothing, applyUpdate: nothing }),
    getMenuButtonBoundingClientRect: () => ({ top: 24, bottom: 56, left: 281, right: 368, width: 87, height: 32 }),
    createSelectorQuery: selectorQuery(device),
    onNetworkStatusChange: nothing,
    offNetworkStatusChange: nothing,
    onThemeChange: nothing,
    onAppShow: nothing,
    onAppHide: nothing,
    onError: nothing,
    onUnhandledRejection: nothing,
    env: { USER_DATA_PATH: 'wxfile://usr' },
  }
}

/** Geometry does not exist here: every query answers null for every node asked for. */
export const selectorQuery = (device: Device) => () => {
  const asked: unknown[] = []
  const query: Record<string, unknown> = {}
  const node = new Proxy({}, { get: () => (done?: (result: null) => void) => (asked.push(null), done && device.later(() => done(null)), query) })
  const select = () => node
  return Object.assign(query, { in: () => query, select, selectAll: select, selectViewport: select, exec: (done?: (all: unknown[]) => void) => device.later(() => done?.(asked)) })
}

import { answer, effects, failing, navigation, plain, type Device, type Options } from './device'
import { selectorQuery } from './wx-api'

/**
 * my as Alipay ships it, as far as the app may use it (platform.md §3, §8). Written from Alipay's own shapes rather than
 * derived from wx: a derived one would repeat Taro's mistakes instead of showing them.
 */
export function myApi(device: Device): Record<string, unknown> {
  const call = (own: string, recorded: string, normal: (options: Options) => Options, result: Options) => (options: Options = {}) => {
    device.calls.push({ api: recorded, options: normal(plain(options)) })
    const set = device.answers.get(recorded) ?? result
    const failed = 'fail' in set
    answer(device, options, failed ? { error: 1, errorMessage: `${own}: ${String(set['fail'])}` } : { success: true, ...set }, failed)
  }
  const go = (api: string) => (options: Options = {}) => {
    const refused = device.navigate(api, options)
    answer(device, options, refused ? { error: 10024, errorMessage: refused } : { success: true }, refused !== undefined)
  }
  const renamed = new Set(['setClipboardData', 'getClipboardData', 'showModal', 'scanCode', 'setNavigationBarTitle', 'setNavigationBarColor'])
  const same = effects.filter((api) => !renamed.has(api) && api !== 'makePhoneCall' && api !== 'showToast' && api !== 'showActionSheet')
  return {
    ...Object.fromEntries(same.map((api) => [api, call(api, api, (o) => o, api === 'getNetworkType' ? { networkType: 'NOTREACHABLE', networkAvailable: false } : {})])),
    ...Object.fromEntries(navigation.map((api) => [api, go(api)])),
    makePhoneCall: call('makePhoneCall', 'makePhoneCall', ({ number }) => ({ phoneNumber: number }), {}),
    setClipboard: call('setClipboard', 'setClipboardData', ({ text }) => ({ data: text }), {}),
    getClipboard: call('getClipboard', 'getClipboardData', (o) => o, { text: '' }),
    showToast: call('showToast', 'showToast', ({ content, type }) => ({ title: content, icon: type }), {}),
    confirm: call('confirm', 'showModal', ({ title, content }) => ({ title, content }), { confirm: true }),
    alert: call('alert', 'showModal', ({ title, content }) => ({ title, content }), {}),
    showActionSheet: call('showActionSheet', 'showActionSheet', ({ items }) => ({ itemList: items }), { index: 0 }),
    scan: call('scan', 'scanCode', (o) => o, { code: '' }),
    setNavigationBar: call('setNavigationBar', 'setNavigationBarTitle', (o) => o, {}),
    ...storage(device),
    ...surroundings(device),
  }
}

/** Errors are returned, not thrown; a missing key is `data: null` with success (platform.md §3, reliability.md c.1). */
function storage(device: Device) {
  const read = failure('read', { error: 11, errorMessage: 'getStorage failed' })
  const write = failure('write', { error: 12, errorMessage: 'exceed storage max size' })
  function failure(operation: 'read' | 'write', shape: Options) {
    return () => (failing(device, operation) ? { success: false, ...shape } : undefined)
  }
  const keyOf = (options: Options) => String(options['key'])
  const sync: Record<string, (options: Options) => Options> = {
    getStorageSync: (options) => read() ?? { data: device.storage.get(keyOf(options)) ?? null, success: true },
    setStorageSync: (options) => write() ?? (device.storage.set(keyOf(options), options['data']), { success: true }),
    removeStorageSync: (options) => write() ?? (device.storage.delete(keyOf(options)), { success: true }),
    clearStorageSync: () => write() ?? (device.storage.clear(), { success: true }),
    getStorageInfoSync: () => read() ?? { success: true, keys: [...device.storage.keys()], currentSize: 1, limitSize: 10240 },
  }
  const async = Object.entries(sync).map(([name, run]) => [
    name.slice(0, -'Sync'.length),
    (options: Options = {}) => {
      const result = run(options)
      answer(device, options, result, result['success'] === false)
    },
  ])
  return { ...sync, ...Object.fromEntries(async) as Record<string, unknown> }
}

function surroundings(device: Device) {
  const nothing = () => undefined
  const system = {
    windowWidth: 375, windowHeight: 667, screenWidth: 375, screenHeight: 667, pixelRatio: 2, statusBarHeight: 20, titleBarHeight: 44,
    platform: 'Android', system: '10', brand: 'phone', model: 'phone', version: '10.5.0', language: 'zh-Hans', fontSizeSetting: 16, app: 'alipay',
  }
  return {
    SDKVersion: '2.8.0',
    getLaunchOptionsSync: () => device.launchOptions,
    getEnterOptionsSync: () => device.enterOptions,
    getSystemInfoSync: () => system,
    getWindowInfo: () => system,
    getAppBaseInfo: () => system,
    getDeviceBaseInfo: () => system,
    canIUse: () => true,
    nextTick: (run: () => void) => device.later(run),
    getUpdateManager: () => ({ onCheckForUpdate: nothing, onUpdateReady: nothing, onUpdateFailed: nothing, applyUpdate: nothing }),
    createSelectorQuery: selectorQuery(device),
    onNetworkStatusChange: nothing,
    offNetworkStatusChange: nothing,
    onError: nothing,
    onUnhandledRejection: nothing,
    env: { USER_DATA_PATH: 'https://usr' },
  }
}

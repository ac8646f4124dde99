import type { ApiCall, StorageFault } from '../driver'

export type Options = Readonly<Record<string, unknown>>

/** What both platforms have behind their API names: storage, the calls that leave the app, navigation, launch options. */
export interface Device {
  readonly storage: Map<string, unknown>
  readonly calls: ApiCall[]
  fault: StorageFault
  /** Result of the next calls of an API (names as in wx): extra fields of success, or `fail` with its message. */
  readonly answers: Map<string, Options | { readonly fail: string }>
  launchOptions: Options
  enterOptions: Options
  /** navigateTo, redirectTo, reLaunch, switchTab, navigateBack; returns an error message or nothing. */
  navigate: (api: string, options: Options) => string | undefined
  readonly later: (run: () => void) => void
}

export const failing = (device: Device, operation: 'read' | 'write'): boolean =>
  device.fault === 'all' || device.fault === operation

export const navigation = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateBack'] as const

/** Calls that succeed with nothing but `ok` unless an answer was set. The names are wx's. */
export const effects = [
  'makePhoneCall', 'setClipboardData', 'getClipboardData', 'showToast', 'hideToast', 'showLoading', 'hideLoading', 'showModal',
  'showActionSheet', 'setNavigationBarTitle', 'setNavigationBarColor', 'pageScrollTo', 'vibrateShort', 'openLocation', 'scanCode',
  'showShareMenu', 'hideShareMenu', 'hideKeyboard', 'getNetworkType', 'request', 'downloadFile', 'saveFile', 'openSetting', 'setKeepScreenOn',
  'setScreenBrightness', 'navigateToMiniProgram',
] as const

type Callback = ((result: unknown) => void) | undefined

/** Calls back as every asynchronous API of both platforms does: success or fail, then complete, never before returning. */
export function answer(device: Device, options: Options, result: unknown, failed: boolean): void {
  device.later(() => {
    ;(options[failed ? 'fail' : 'success'] as Callback)?.(result)
    ;(options['complete'] as Callback)?.(result)
  })
}

const callbacks = new Set(['success', 'fail', 'complete'])

/** The options without callbacks, as recorded. */
export const plain = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([key]) => !callbacks.has(key)))

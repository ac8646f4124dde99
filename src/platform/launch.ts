import { useRouter } from '@tarojs/taro'

/** What a start brought along, as the platform gives it and still untrusted. */
export interface LaunchData {
  readonly query: unknown
  readonly address: string | null
}

/**
 * The parameters a page was opened with, on its first render already. On WeChat every way in (code, card, link) opens a
 * page and leaves its parameters there, hot or cold.
 */
export const usePageLaunch = (): LaunchData => ({ query: useRouter().params, address: null })

export const launchFollowed = (): void => undefined

/** For App: what reaches the app and no page. Nothing on WeChat. */
export const useAppLaunch = (_receive: (launch: LaunchData) => void): void => undefined

import Taro, { useRouter } from '@tarojs/taro'
import { addressOf, type Screen } from './navigation'

/** What a start brought along, as the platform gives it and still untrusted. */
export interface LaunchData {
  readonly query: unknown
  readonly address: string | null
}

/**
 * The parameters a page was opened with, on its first render already. On WeChat every way in (code, card, link) opens a
 * page and leaves its parameters there, hot or cold.
 * Taro 4.2.0 keeps one current router, and the page before may set it back to its own after the new one has begun: then
 * there are no parameters for this page. What we hand on ourselves goes through a store.
 */
export const usePageLaunch = (screen: Screen): LaunchData => {
  const { path, params } = useRouter()
  return { query: path === addressOf(screen) ? params : undefined, address: null }
}

export const launchFollowed = (): void => undefined

/** For App: what reaches the app and no page. Nothing on WeChat. */
export const useAppLaunch = (_receive: (launch: LaunchData) => void): void => undefined

/**
 * Whether WeChat shows this page alone, as shared to 朋友圈 (scene 1154): it can navigate nowhere, shares no storage and has no share
 * button. There the page must say everything by itself (platform.md §2).
 */
export const isSinglePage = (): boolean => Number(Taro.getLaunchOptionsSync().scene) === 1154

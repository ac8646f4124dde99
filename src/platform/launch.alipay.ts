import { useDidShow, useRouter } from '@tarojs/taro'
import { addressOf, type Screen } from './navigation'
import type { LaunchData } from './launch'

export type { LaunchData }

export const usePageLaunch = (screen: Screen): LaunchData => {
  const { path, params } = useRouter()
  return { query: path === addressOf(screen) ? params : undefined, address: null }
}

export const launchFollowed = (): void => undefined

/**
 * Alipay hands a scanned code to App.onShow and to no page, on a cold start and on a hot one. Unlocking the phone also
 * fires it, then without parameters. A shared card's parameters come here as well, but its page has them, too, and must not be opened
 * twice. Navigating in here is forbidden; the pages take it up.
 */
export const useAppLaunch = (receive: (launch: LaunchData) => void): void => {
  useDidShow((options) => {
    const { qrCode, scene } = (options as { query?: { qrCode?: unknown; scene?: unknown } } | undefined)?.query ?? {}
    receive({ query: { qrCode, scene }, address: null })
  })
}

export const isSinglePage = (): boolean => false

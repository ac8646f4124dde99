import { useRouter } from '@tarojs/taro'
import type { LaunchData } from './launch'

export type { LaunchData }

/** On the web the code may stand in the path of the printed address, outside what the router knows. */
export const usePageLaunch = (): LaunchData => ({ query: useRouter().params, address: window.location.href })

/** The printed address has been followed: a reload must not enter the window again. */
export const launchFollowed = (): void => {
  if (/\/s\//.test(window.location.pathname)) window.history.replaceState(window.history.state, '', `/${window.location.hash}`)
}

export const useAppLaunch = (_receive: (launch: LaunchData) => void): void => undefined

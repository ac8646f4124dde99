import type { Screen } from './navigation'
import type { LaunchData } from './launch'

export type { LaunchData }

/** On the web the address says it all: the code may stand in its path, as printed, or behind the page. */
export const usePageLaunch = (_screen: Screen): LaunchData => ({ query: undefined, address: window.location.href })

/** The printed address has been followed: a reload must not enter the window again. */
export const launchFollowed = (): void => {
  if (/\/s\//.test(window.location.pathname)) window.history.replaceState(window.history.state, '', `/${window.location.hash}`)
}

export const useAppLaunch = (_receive: (launch: LaunchData) => void): void => undefined

export const isSinglePage = (): boolean => false

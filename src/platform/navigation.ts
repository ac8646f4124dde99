import Taro, { usePageNotFound } from '@tarojs/taro'

const addresses = {
  home: 'home/index',
  diagnosis: 'diagnosis/index',
  result: 'knowledge/result',
  clerk: 'knowledge/clerk',
  search: 'knowledge/search',
  article: 'knowledge/article',
  library: 'knowledge/library',
  cards: 'card-replacement/list',
  begin: 'card-replacement/begin',
  card: 'card-replacement/card',
  report: 'card-replacement/report',
  record: 'card-replacement/record',
  progress: 'card-replacement/progress',
  family: 'family-binding/list',
  member: 'family-binding/member',
  askMember: 'family-binding/ask-member',
  askAccount: 'family-binding/ask-account',
  preparation: 'family-binding/preparation',
  payment: 'payment/list',
  payReady: 'payment/ready',
  payFailed: 'payment/failed',
  stuck: 'payment/stuck',
  bill: 'payment/bill',
  checked: 'payment/checked',
  estimate: 'payment/estimate',
  claims: 'payment/claims',
  claim: 'payment/claim',
  settings: 'settings/index',
  backup: 'settings/backup',
} as const

/** A screen is named, never addressed: nothing scanned or shared can become a path. */
export type Screen = keyof typeof addresses

export const addressOf = (screen: Screen): string => `/pages/${addresses[screen]}`

/** `query` only makes a reload on the web and a shared address find the same page again; what a page is to show goes through a store. */
export const goTo = (screen: Screen, query = ''): void => {
  void Taro.navigateTo({ url: addressOf(screen) + (query && `?${query}`) })
}

export const replaceWith = (screen: Screen, query = ''): void => {
  void Taro.redirectTo({ url: addressOf(screen) + (query && `?${query}`) })
}

/** For a page that finds on its first render that it is the wrong one: it has to be attached before it can be taken away. */
export const replaceAtOnce = (screen: Screen): void => {
  setTimeout(() => replaceWith(screen))
}

export const goHome = (): void => {
  void Taro.reLaunch({ url: addressOf('home') })
}

/** One screen back; home when this is the first, as after a shared card or a reload. */
export const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else goHome()
}

/** For App: an address that is no page of ours leads home, not to a blank screen. */
export const useLostPage = (): void => usePageNotFound(goHome)

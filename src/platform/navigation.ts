import Taro, { usePageNotFound } from '@tarojs/taro'

const addresses = {
  home: '/pages/home/index',
  diagnosis: '/pages/diagnosis/index',
  result: '/pages/knowledge/result',
  clerk: '/pages/knowledge/clerk',
  search: '/pages/knowledge/search',
  article: '/pages/knowledge/article',
  library: '/pages/knowledge/library',
  cards: '/pages/card-replacement/list',
  begin: '/pages/card-replacement/begin',
  card: '/pages/card-replacement/card',
  report: '/pages/card-replacement/report',
  record: '/pages/card-replacement/record',
  progress: '/pages/card-replacement/progress',
  family: '/pages/family-binding/list',
  member: '/pages/family-binding/member',
  askMember: '/pages/family-binding/ask-member',
  askAccount: '/pages/family-binding/ask-account',
  preparation: '/pages/family-binding/preparation',
  settings: '/pages/settings/index',
} as const

/** A screen is named, never addressed: nothing scanned or shared can become a path. */
export type Screen = keyof typeof addresses

export const addressOf = (screen: Screen): string => addresses[screen]

/** `query` only makes a reload on the web and a shared address find the same page again; what a page is to show goes through a store. */
export const goTo = (screen: Screen, query = ''): void => {
  void Taro.navigateTo({ url: addresses[screen] + (query && `?${query}`) })
}

export const replaceWith = (screen: Screen, query = ''): void => {
  void Taro.redirectTo({ url: addresses[screen] + (query && `?${query}`) })
}

/** For a page that finds on its first render that it is the wrong one: it has to be attached before it can be taken away. */
export const replaceAtOnce = (screen: Screen): void => {
  setTimeout(() => replaceWith(screen))
}

export const goHome = (): void => {
  void Taro.reLaunch({ url: addresses.home })
}

/** One screen back; home when this is the first, as after a shared card or a reload. */
export const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else goHome()
}

/** For App: an address that is no page of ours leads home, not to a blank screen. */
export const useLostPage = (): void => usePageNotFound(goHome)

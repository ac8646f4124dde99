import Taro, { usePageNotFound } from '@tarojs/taro'

const addresses = {
  home: '/pages/home/index',
  diagnosis: '/pages/diagnosis/index',
  words: '/pages/words/index',
  result: '/pages/result/index',
  clerk: '/pages/result/clerk',
  settings: '/pages/settings/index',
} as const

/** A screen is named, never addressed: nothing scanned or shared can become a path. */
export type Screen = keyof typeof addresses

export const addressOf = (screen: Screen): string => addresses[screen]

export const goTo = (screen: Screen): void => {
  void Taro.navigateTo({ url: addresses[screen] })
}

export const replaceWith = (screen: Screen): void => {
  void Taro.redirectTo({ url: addresses[screen] })
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

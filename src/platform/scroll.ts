import Taro from '@tarojs/taro'

/** Shows the page from its top again, after its content has been replaced. */
export const scrollToTop = (): void => {
  if (typeof Taro.pageScrollTo === 'function') Taro.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => undefined })?.catch?.(() => undefined)
}

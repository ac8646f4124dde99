import { useEffect, useRef } from 'react'
import Taro from '@tarojs/taro'

/** Shows the page from its top again whenever what it is about has changed, once the new content stands. */
export const useScrollToTop = (about: unknown): void => {
  const shown = useRef(about)
  useEffect(() => {
    if (shown.current === about) return
    shown.current = about
    if (typeof Taro.pageScrollTo === 'function') Taro.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => undefined })?.catch?.(() => undefined)
  }, [about])
}

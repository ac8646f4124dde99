import { useEffect, useRef } from 'react'

export const useScrollToTop = (about: unknown): void => {
  const shown = useRef(about)
  useEffect(() => {
    if (shown.current === about) return
    shown.current = about
    // Taro's web pages scroll in boxes of their own, not in the window.
    const pages = document.querySelectorAll('.taro_page_show')
    const top = pages[pages.length - 1]
    if (top) top.scrollTop = 0
  }, [about])
}

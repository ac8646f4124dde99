import { useEffect, useRef } from 'react'

export const useScrollToTop = (about: unknown): void => {
  const shown = useRef(about)
  useEffect(() => {
    if (shown.current === about) return
    shown.current = about
    // The row just pressed keeps the focus and with it the place; let go of it first.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(0, 0)
  }, [about])
}

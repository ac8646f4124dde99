import { useEffect, useRef } from 'react'

/** Long enough that a word is finished, and never more than four times a second. */
const PAUSE = 250

/** Calls back once typing has paused; the last call counts. */
export const useAfterTyping = (onPause?: (words: string) => void): ((words: string) => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const latest = useRef(onPause)
  latest.current = onPause
  useEffect(() => () => clearTimeout(timer.current), [])
  return (words) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current && latest.current(words), PAUSE)
  }
}

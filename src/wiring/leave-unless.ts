import { useEffect, useRef } from 'react'
import { replaceAtOnce, type Screen } from '@/platform/navigation'

/** An address of another phone, or of something long gone: its list instead. */
export const useLeaveUnless = (found: boolean, list: Screen): void =>
  useEffect(() => {
    if (!found) replaceAtOnce(list)
  }, [])

/** What was found last: something deleted just now stands still while its page goes away. */
export const useLatest = <T>(found: T | undefined, nothing: T): T => {
  const latest = useRef(nothing)
  if (found) latest.current = found
  return latest.current
}

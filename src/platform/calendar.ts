import Taro from '@tarojs/taro'
import { copyText } from './clipboard'

/** One entry of a calendar: neutral words only, other people's eyes and apps read there (reliability.md T29). */
export interface Reminder {
  readonly title: string
  readonly description: string
  /** Milliseconds since 1970, a whole second. */
  readonly at: number
  /** The same in one sentence with its day, where there is no calendar to write to. */
  readonly text: string
}

/**
 * What became of it. cancelled: the person thought better of it. refused: the calendar is closed to us, they can open it in the
 * settings. failed: nothing was written or copied, the text has to be shown.
 */
export type ReminderOutcome = 'added' | 'saved-file' | 'copied' | 'cancelled' | 'refused' | 'failed'

const copied = (text: string): Promise<ReminderOutcome> => copyText(text).then((done) => (done ? 'copied' : 'failed'))

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : ''

// WeChat words a refusal in several ways: auth deny, auth denied, authorization refuesed [sic], privacy permission is not authorized, system
// permission denied. "not declared in the privacy agreement" is our own omission and nothing the person could open.
const CANCELLED = /cancel/i
const REFUSED = /auth|deny|denied|permission/i

/** To be called from a tap, WeChat allows nothing else. Never rejects. */
export const addReminder = ({ title, description, at, text }: Reminder): Promise<ReminderOutcome> => {
  // Missing before WeChat's library 2.15.
  if (typeof Taro.addPhoneCalendar !== 'function') return copied(text)
  // Seconds here. No endTime: it is a string or a number, depending on the library; left out, the end is the start.
  const asked = new Promise((resolve) => resolve(Taro.addPhoneCalendar({ title, description, startTime: at / 1000 })))
  return asked.then(
    () => 'added' as const,
    (error) => {
      const message = messageOf(error)
      if (CANCELLED.test(message)) return 'cancelled'
      return REFUSED.test(message) ? 'refused' : copied(text)
    },
  )
}

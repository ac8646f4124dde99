import { calendarFile } from './calendar-file'
import { copyText } from './clipboard.h5'
import { now } from './clock'
import type { Reminder, ReminderOutcome } from './calendar'

export type { Reminder, ReminderOutcome }

/** Browsers inside apps do nothing with a download and do not say so: the apps that name themselves, Android's web view, Apple's without Safari. */
const INSIDE_AN_APP = /MicroMessenger|AlipayClient|QQ\/|; wv\)|(iP(hone|ad|od)|Macintosh)(?!.*Safari\/)/

const canDownload = (): boolean => !INSIDE_AN_APP.test(navigator.userAgent) && 'download' in document.createElement('a')

/** Long enough for a person to answer the question iOS asks before it reads the file. */
const KEPT_FOR = 60_000

const download = (file: string): void => {
  const url = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'reminder.ics'
  document.body.appendChild(link)
  link.click()
  document.body.removeChild(link)
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR)
}

export const addReminder = ({ title, description, at, text }: Reminder): Promise<ReminderOutcome> => {
  try {
    if (canDownload()) {
      const madeAt = now()
      download(calendarFile({ uid: `${madeAt.toString(36)}-${Math.random().toString(36).slice(2)}`, title, description, at, madeAt }))
      return Promise.resolve('saved-file')
    }
  } catch {
    // No object URLs, or none for this page: the text is left.
  }
  return copyText(text).then((done) => (done ? 'copied' : 'failed'))
}

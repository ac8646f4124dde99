import { calendarFile } from './calendar-file'
import { copyText } from './clipboard.h5'
import { now } from './clock'
import { canSaveFile, saveFile } from './file.h5'
import type { Reminder, ReminderOutcome } from './calendar'

export type { Reminder, ReminderOutcome }

export const addReminder = ({ title, description, at, text }: Reminder): Promise<ReminderOutcome> => {
  if (canSaveFile()) {
    const madeAt = now()
    const file = calendarFile({ uid: `${madeAt.toString(36)}-${Math.random().toString(36).slice(2)}`, title, description, at, madeAt })
    if (saveFile('reminder.ics', 'text/calendar', file)) return Promise.resolve('saved-file')
  }
  return copyText(text).then((done) => (done ? 'copied' : 'failed'))
}

import { copyText } from './clipboard'
import type { Reminder, ReminderOutcome } from './calendar'

export type { Reminder, ReminderOutcome }

/** Alipay opens the phone's calendar to nobody: the sentence is copied, to be pasted where the person keeps such things. */
export const addReminder = ({ text }: Reminder): Promise<ReminderOutcome> => copyText(text).then((done) => (done ? 'copied' : 'failed'))

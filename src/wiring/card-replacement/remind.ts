import { useState } from 'react'
import { holidays } from '@/content/card-replacement/holidays'
import { reminders, reminderTitles } from '@/content/card-replacement/reminders'
import { reminderOf } from '@/domain/card-replacement/reminder'
import { addReminder } from '@/platform/calendar'
import { readDay } from '../spoken'
import { today } from '../walks'
import type { Standing } from './standing'

/** An entry in the phone's calendar for the day to look again; null where nothing is awaited. */
export const useReminder = ({ stage, since, wait, pickUpBy }: Standing) => {
  const [notice, setNotice] = useState('')
  const reminder = since && reminderOf({ stage, since, wait, pickUpBy }, today(), holidays)
  if (!reminder) return null
  const title = reminderTitles[reminder.about]
  const text = [readDay(reminder.on), title, reminders.description].reduce((filled, value) => filled.replace('{}', value), reminders.text as string)
  return {
    row: [reminders.ask[0], `${reminders.day.replace('{}', readDay(reminder.on))}。${reminders.note}`] as const,
    notice,
    add: () => {
      void addReminder({ title, description: reminders.description, at: reminder.at, text }).then((outcome) => setNotice(reminders.outcomes[outcome] + (outcome === 'failed' || outcome === 'refused' ? text : '')))
    },
  }
}

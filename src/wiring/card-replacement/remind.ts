import { holidays } from '@/content/card-replacement/holidays'
import { reminderTitles } from '@/content/card-replacement/reminders'
import { reminderOf } from '@/domain/card-replacement/reminder'
import { useCalendarEntry } from '../calendar-entry'
import { today } from '../walks'
import type { Standing } from './standing'

/** An entry in the phone's calendar for the day to look again; null where nothing is awaited. */
export const useReminder = ({ stage, since, wait, pickUpBy }: Standing) => {
  const reminder = since && reminderOf({ stage, since, wait, pickUpBy }, today(), holidays)
  return useCalendarEntry(reminder ? { title: reminderTitles[reminder.about], on: reminder.on, at: reminder.at } : null)
}

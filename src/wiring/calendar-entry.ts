import { useState } from 'react'
import { reminders } from '@/content/card-replacement/reminders'
import type { IsoDate } from '@/domain/shared/iso-date'
import { addReminder } from '@/platform/calendar'
import { readDay } from './spoken'

/** An entry for the phone's calendar: its title names neither a person nor what it is for (reliability.md T29). Null where there is none to make. */
export const useCalendarEntry = (entry: { readonly title: string; readonly on: IsoDate; readonly at: number } | null) => {
  const [notice, setNotice] = useState('')
  if (!entry) return null
  const { title, on, at } = entry
  const text = [readDay(on), title, reminders.description].reduce((filled, value) => filled.replace('{}', value), reminders.text as string)
  return {
    row: [reminders.ask[0], `${reminders.day.replace('{}', readDay(on))}。${reminders.note}`] as const,
    notice,
    add: () => {
      void addReminder({ title, description: reminders.description, at, text }).then((outcome) => setNotice(reminders.outcomes[outcome] + (outcome === 'failed' || outcome === 'refused' ? text : '')))
    },
  }
}

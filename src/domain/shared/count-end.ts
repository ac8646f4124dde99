import { addDays, isWeekend } from './calendar-day'
import type { DayUnit } from './day-span'
import type { IsoDate } from './iso-date'
import { addWorkdays, isWorkday, workdayFrom } from './work-calendar'
import type { WorkCalendar } from './work-calendar'

/** No year since 2004 took more weekdays off than this (2013), and none had a longer rest in one piece (2020). */
export const MOST_WEEKDAYS_OFF = 23
export const LONGEST_REST = 10

/** The last day of a count of days, moved on to a workday where nobody works on it (民法典 203). */
export interface CountEnd {
  /** Null where holidays that are not known yet could move it. */
  readonly known: IsoDate | null
  /** The same day, or where it is not known: as if no holidays were to come. */
  readonly soonest: IsoDate
  /** The same day, or where it is not known: as if a whole year's holidays lay in between. */
  readonly latest: IsoDate
}

/** The n-th day after one that is either known to be a workday or, where nothing is known, no Saturday or Sunday. */
const addLikelyWorkdays = (calendar: WorkCalendar, from: IsoDate, n: number): IsoDate => {
  let day = from
  for (let left = n; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkday(calendar, day) ?? !isWeekend(day)) left--
  }
  return day
}

/** When a number of days, counted from the day after `since`, is over. */
export const countEnd = (calendar: WorkCalendar, since: IsoDate, days: number, unit: DayUnit): CountEnd => {
  const counted = unit === 'workday' ? addWorkdays(calendar, since, days) : addDays(since, days)
  const known = counted && workdayFrom(calendar, counted)
  if (known) return { known, soonest: known, latest: known }
  const likely = unit === 'workday' ? addLikelyWorkdays(calendar, since, days) : addDays(since, days)
  const soonest = addLikelyWorkdays(calendar, addDays(likely, -1), 1)
  return { known, soonest, latest: unit === 'workday' ? addLikelyWorkdays(calendar, soonest, MOST_WEEKDAYS_OFF) : addDays(likely, LONGEST_REST) }
}

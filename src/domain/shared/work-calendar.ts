import { addDays, isWeekend } from './calendar-day'
import type { IsoDate } from './iso-date'

/** Where a year differs from Monday to Friday: dates as MM-DD, in order, a blank between them. */
export interface WorkYear {
  /** Weekdays on which nobody works. */
  readonly off: string
  /** Saturdays and Sundays on which people work (调休). */
  readonly worked: string
}

export interface WorkCalendar {
  /** First and last day the holidays are known of. */
  readonly from: IsoDate
  readonly until: IsoDate
  /** Every year from the first to the last. */
  readonly years: Readonly<Record<string, WorkYear>>
}

/** Whether people work on a day; null where the holidays of that day are not known (domain.md §10.3: never to be guessed in silence). */
export const isWorkday = ({ from, until, years }: WorkCalendar, day: IsoDate): boolean | null => {
  const year = years[day.slice(0, 4)]
  if (!year || day < from || day > until) return null
  return isWeekend(day) ? year.worked.indexOf(day.slice(5)) >= 0 : year.off.indexOf(day.slice(5)) < 0
}

/** The n-th workday after a day, which is itself not counted (民法典 201); null as soon as a day of unknown kind would have to be counted. */
export const addWorkdays = (calendar: WorkCalendar, from: IsoDate, n: number): IsoDate | null => {
  let day = from
  for (let left = n; left > 0; ) {
    day = addDays(day, 1)
    const works = isWorkday(calendar, day)
    if (works === null) return null
    if (works) left--
  }
  return day
}

/** The day itself where people work, else the first workday after it (民法典 203); null where that is not known. */
export const workdayFrom = (calendar: WorkCalendar, day: IsoDate): IsoDate | null => addWorkdays(calendar, addDays(day, -1), 1)

/** How many workdays lie after the first day up to and with the second; null where one of those days is of unknown kind. */
export const workdaysBetween = (calendar: WorkCalendar, from: IsoDate, to: IsoDate): number | null => {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const works = isWorkday(calendar, day)
    if (works === null) return null
    if (works) count++
  }
  return count
}

import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { IsoDate } from './iso-date'

// Without it dayjs counts in the time zone of the phone: islands have skipped whole days, and days have begun at one o'clock.
dayjs.extend(utc)

const LENGTH = 'YYYY-MM-DD'.length
const HOURS = 24
const LEAP_DAY = /-02-29$/
const SATURDAY = 6
const SUNDAY = 0

const written = (moment: dayjs.Dayjs): IsoDate => moment.toISOString().slice(0, LENGTH) as IsoDate

/** Whether a text is a day of the calendar, written YYYY-MM-DD: 2026-02-30 is none. */
export const isRealDay = (text: string): text is IsoDate => /^\d{4}-\d{2}-\d{2}$/.test(text) && written(dayjs.utc(text)) === text

/** The day so many days later; earlier where the number is below zero. In hours, of which a day of UTC has 24: dayjs adds them twice as fast. */
export const addDays = (day: IsoDate, days: number): IsoDate => written(dayjs.utc(day).add(days * HOURS, 'hour'))

/** The same date so many years later; 29 February becomes the 28th in a year without one (民法典 202, domain.md §10.2). */
export const addYears = (day: IsoDate, years: number): IsoDate => {
  const there = `000${Number(day.slice(0, 4)) + years}`.slice(-4) + day.slice(4)
  // As text: this is asked a hundred thousand times where every day of birth is tried, and only one date may be missing from a year.
  return (LEAP_DAY.test(there) && !isRealDay(there) ? there.replace(LEAP_DAY, '-02-28') : there) as IsoDate
}

/** The day of the week: 0 is Sunday, 6 Saturday. */
export const weekday = (day: IsoDate): number => dayjs.utc(day).day()

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: IsoDate): boolean => [SATURDAY, SUNDAY].indexOf(weekday(day)) >= 0

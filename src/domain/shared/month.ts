import { addDays } from './calendar-day'
import type { IsoDate } from './iso-date'

const MONTHS = 12

/** The month so many months after that of a day, written YYYY-MM; before it where the number is below zero. */
export const monthAfter = (day: IsoDate, months: number): string => {
  const at = Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7)) - 1 + months
  return `${Math.floor(at / MONTHS)}-${`0${(at % MONTHS) + 1}`.slice(-2)}`
}

/** The days of a month written YYYY-MM, in their order. */
export const daysOf = (month: string): readonly IsoDate[] => {
  const days: IsoDate[] = []
  for (let day = `${month}-01` as IsoDate; day.slice(0, 7) === month; day = addDays(day, 1)) days.push(day)
  return days
}

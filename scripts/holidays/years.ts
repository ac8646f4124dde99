import { getDayDetail } from 'chinese-days'
import { addDays, isWeekend } from '@/domain/shared/calendar-day'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { WorkYear } from '@/domain/shared/work-calendar'

export interface Day {
  readonly work: boolean
  /** “National Day,国庆节,3” where the package knows the day, “Friday” where it only reckons by the weekday. */
  readonly name: string
}
export type DayOf = (day: IsoDate) => Day

/** Every year has these on some days of its own; 中秋 as well, which can be one day with 国庆. */
const FESTIVALS = ['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆节']

export const ofPackage: DayOf = (day) => getDayDetail(day)

const daysOf = (year: number): readonly IsoDate[] => {
  const days: IsoDate[] = []
  for (let day = `${year}-01-01` as IsoDate; day.slice(0, 4) === String(year); day = addDays(day, 1)) days.push(day)
  return days
}

/** The festivals of which the package knows no day off in a year: none of them where it has data, all of them where it only reckons by the weekday. */
export const missingFestivals = (year: number, dayOf: DayOf): readonly string[] => {
  const off = daysOf(year).map(dayOf).filter(({ work }) => !work)
  return FESTIVALS.filter((festival) => !off.some(({ name }) => name.includes(`,${festival}`)))
}

/** Where a year differs from Monday to Friday, from what the package says of each of its days. */
export const workYear = (year: number, dayOf: DayOf): WorkYear => {
  const days = daysOf(year).map((day) => ({ date: day.slice(5), weekend: isWeekend(day), work: dayOf(day).work }))
  const dates = (some: typeof days): string => some.map(({ date }) => date).join(' ')
  return { off: dates(days.filter(({ weekend, work }) => !weekend && !work)), worked: dates(days.filter(({ weekend, work }) => weekend && work)) }
}

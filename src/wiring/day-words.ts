import { weekday } from '@/domain/shared/calendar-day'
import type { IsoDate } from '@/domain/shared/iso-date'

const WEEKDAYS = '日一二三四五六'

/** A day of these months, with the day of the week people reckon by: 11月2日 周一. */
export const readDayShort = (day: IsoDate): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日 周${WEEKDAYS.charAt(weekday(day))}`

import { useState } from 'react'
import { claim } from '@/content/screens/claim'
import { addDays } from '@/domain/shared/calendar-day'
import type { IsoDate } from '@/domain/shared/iso-date'
import { readDay } from '../spoken'

const words = claim.day

/** This month and a year on: nobody names a later day. */
const MONTHS = 13

const monthsAhead = (today: IsoDate): readonly string[] => {
  const first = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  const all: string[] = []
  for (let month = first; month < first + MONTHS; month++) all.push(`${Math.floor(month / 12)}-${`0${(month % 12) + 1}`.slice(-2)}`)
  return all
}

const daysIn = (month: string, today: IsoDate): readonly IsoDate[] => {
  const days: IsoDate[] = []
  for (let day = `${month}-01` as IsoDate; day.slice(0, 7) === month; day = addDays(day, 1)) if (day >= today) days.push(day)
  return days
}

/** A day from today on, in two taps: the month, then the day; or none, where nobody has named one yet. */
export const useDayAhead = (today: IsoDate, choose: (day: IsoDate | null) => void, leave: () => void) => {
  const [month, setMonth] = useState<string | null>(null)
  const pick = (day: IsoDate | null) => {
    setMonth(null)
    choose(day)
  }
  if (month === null) {
    const months = monthsAhead(today)
    const ways = [() => pick(null), leave]
    return {
      rows: [...months.map((one) => [readDay(one)] as const), words.unknown, words.none],
      pick: (at: number) => (months[at] ? setMonth(months[at]) : ways[at - months.length]?.()),
    }
  }
  const days = daysIn(month, today)
  return {
    rows: [...days.map((day) => [`${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`] as const), [words.back] as const],
    pick: (at: number) => (days[at] ? pick(days[at]) : setMonth(null)),
  }
}

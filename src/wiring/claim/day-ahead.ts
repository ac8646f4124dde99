import { useState } from 'react'
import { claim } from '@/content/screens/claim'
import type { IsoDate } from '@/domain/shared/iso-date'
import { daysOf, monthAfter } from '@/domain/shared/month'
import { readDay } from '../spoken'

const words = claim.day

/** This month and a year on: nobody names a later day. */
const MONTHS = 13

const monthsAhead = (today: IsoDate): readonly string[] => {
  const all: string[] = []
  for (let ahead = 0; ahead < MONTHS; ahead++) all.push(monthAfter(today, ahead))
  return all
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
  const days = daysOf(month).filter((day) => day >= today)
  return {
    rows: [...days.map((day) => [`${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`] as const), [words.back] as const],
    pick: (at: number) => (days[at] ? pick(days[at]) : setMonth(null)),
  }
}

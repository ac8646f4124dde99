import { useState } from 'react'
import { day as words } from '@/content/screens/day'
import { addDays } from '@/domain/shared/calendar-day'
import type { IsoDate } from '@/domain/shared/iso-date'
import { daysOf, monthAfter } from '@/domain/shared/month'
import { readDay } from './spoken'
import { readDayShort } from './day-words'

/** A year back: who waits longer begins with the first day offered. */
const MONTHS = 12

type Step = { readonly at: 'near' } | { readonly at: 'months' } | { readonly at: 'days'; readonly month: string }

const monthsBack = (today: IsoDate): readonly string[] => {
  const all: string[] = []
  for (let back = 0; back < MONTHS; back++) all.push(monthAfter(today, -back))
  return all
}

const daysIn = (month: string, earliest: IsoDate | null, today: IsoDate): readonly IsoDate[] => daysOf(month).filter((day) => day <= today && (!earliest || day >= earliest))

/** A day up to today, in two or three taps: 今天, 昨天, 前天, else the month and then the day. `earliest`: no day before it is offered. */
export const useDayChooser = (today: IsoDate, earliest: IsoDate | null, choose: (day: IsoDate) => void) => {
  const [step, setStep] = useState<Step>({ at: 'near' })
  const pick = (day: IsoDate | undefined) => {
    if (!day) return
    setStep({ at: 'near' })
    choose(day)
  }
  const possible = (day: IsoDate) => !earliest || day >= earliest
  switch (step.at) {
    case 'near': {
      const near = ([[words.today, today], [words.yesterday, addDays(today, -1)], [words.beforeYesterday, addDays(today, -2)]] as const).filter(([, day]) => possible(day))
      const earlier = near.length === 3
      return {
        many: false,
        title: '',
        rows: [...near.map(([name, day]) => [name, readDayShort(day)] as const), ...(earlier ? [[words.earlier] as const] : [])],
        pick: (at: number) => (at < near.length ? pick(near[at]?.[1]) : setStep({ at: 'months' })),
      }
    }
    case 'months': {
      const months = monthsBack(today).filter((month) => daysIn(month, earliest, today).length > 0)
      return {
        many: true,
        title: words.months,
        rows: [...months.map((month) => [readDay(month)] as const), [words.none] as const],
        pick: (at: number) => {
          const month = months[at]
          setStep(month ? { at: 'days', month } : { at: 'near' })
        },
      }
    }
    case 'days': {
      const days = daysIn(step.month, earliest, today)
      return {
        many: true,
        title: words.days.replace('{}', readDay(step.month)),
        rows: [...days.map((day) => [`${Number(day.slice(8))}日`] as const), [words.back] as const],
        pick: (at: number) => (at < days.length ? pick(days[at]) : setStep({ at: 'months' })),
      }
    }
  }
}

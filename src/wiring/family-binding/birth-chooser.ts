import { useState } from 'react'
import { familyBinding } from '@/content/screens/family-binding'
import type { IsoDate } from '@/domain/shared/iso-date'
import { daysOf } from '@/domain/shared/month'

const words = familyBinding.ask

/** Nobody alive was born before (the oldest known in 1879 died at 122). */
const FIRST_DECADE = 1900
const MONTHS = 12

type Step = { readonly at: 'decade' } | { readonly at: 'year'; readonly decade: number } | { readonly at: 'month'; readonly year: number } | { readonly at: 'day'; readonly year: number; readonly month: number }

const upTo = (first: number, last: number): readonly number[] => {
  const all: number[] = []
  for (let one = first; one <= last; one++) all.push(one)
  return all
}

const daysIn = (year: number, month: number, today: IsoDate): readonly IsoDate[] => daysOf(`${year}-${`0${month}`.slice(-2)}`).filter((day) => day <= today)

/** A day of birth in four taps: decade, year, month, day. Nothing after today is offered. */
export const useBirthChooser = (today: IsoDate, choose: (born: IsoDate) => void) => {
  const [step, setStep] = useState<Step>({ at: 'decade' })
  const thisYear = Number(today.slice(0, 4))
  const offer = <T>(title: string, options: readonly T[], label: (option: T) => string, take: (option: T) => void) => {
    const again = step.at === 'decade' ? [] : [[words.pickAgain] as const]
    return {
      title,
      rows: [...options.map((option) => [label(option)] as const), ...again],
      pick: (at: number) => {
        const option = options[at]
        if (option === undefined) setStep({ at: 'decade' })
        else take(option)
      },
    }
  }
  switch (step.at) {
    case 'decade': {
      const decades = upTo(0, Math.floor((thisYear - FIRST_DECADE) / 10)).map((ten) => FIRST_DECADE + ten * 10).reverse()
      return offer(words.decade, decades, (decade) => words.decades.replace('{}', String(decade)), (decade) => setStep({ at: 'year', decade }))
    }
    case 'year':
      return offer(words.year, upTo(step.decade, Math.min(step.decade + 9, thisYear)), (year) => words.years.replace('{}', String(year)), (year) => setStep({ at: 'month', year }))
    case 'month': {
      const { year } = step
      const last = year === thisYear ? Number(today.slice(5, 7)) : MONTHS
      return offer(words.month, upTo(1, last), (month) => words.months.replace('{}', String(month)), (month) => setStep({ at: 'day', year, month }))
    }
    case 'day':
      return offer(words.day, daysIn(step.year, step.month, today), (day) => words.days.replace('{}', String(Number(day.slice(8)))), (day) => {
        setStep({ at: 'decade' })
        choose(day)
      })
  }
}

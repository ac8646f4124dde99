import { birthday, dayBefore, dayOfEpoch, daysFrom, everyDay, written } from './family-binding-civil'

/*
 * Every birth that reliability.md c.11 names, and one number for all answers about them. Run in this process with the oracle and in others,
 * each in a time zone of its own, with the code.
 */

export interface Answer {
  readonly route: string
  readonly changesOn: string | null
}
export type Asked = (born: string, day: string) => Answer

export const BIRTHS = everyDay(1900_01_01, 2030_12_31)

/** Around the sixteenth and the seventeenth birthday. */
export const AROUND_16 = [-1, 0, 1].map((off) => [16, off] as const)
export const AROUND_BOTH = [[16, -2], ...AROUND_16, ...[-1, 0, 1].map((off) => [17, off] as const)] as const

/**
 * domain.md §4.2 and §10.1: papers alone until two days before the sixteenth birthday; both from the day before it on and all through that
 * year of age; the face from the seventeenth on.
 */
export const routeByHand = (born: number, day: number): Answer => {
  const [bothFrom, faceFrom] = [dayBefore(birthday(born, 16)), birthday(born, 17)]
  if (day >= faceFrom) return { route: 'face', changesOn: null }
  return day >= bothFrom ? { route: 'both', changesOn: written(faceFrom) } : { route: 'direct', changesOn: written(bothFrom) }
}

export interface Digest {
  readonly direct: number
  readonly both: number
  readonly face: number
  readonly sum: number
}

const rolled = (sum: number, text: string): number => {
  let next = sum
  for (let at = 0; at < text.length; at++) next = (Math.imul(next, 31) + text.charCodeAt(at)) | 0
  return next
}

type Ask = (born: number, day: number) => Answer
type Days = readonly (readonly [age: number, off: number])[]

/** What a way of answering says of births on these days. */
export const digestOf = (ask: Ask, days: Days, births = BIRTHS): Digest => {
  const counts: Record<string, number> = { direct: 0, both: 0, face: 0 }
  let sum = 0
  for (const born of births) {
    for (const [age, off] of days) {
      const { route, changesOn } = ask(born, daysFrom(birthday(born, age), off))
      counts[route] = (counts[route] ?? 0) + 1
      sum = rolled(sum, route + (changesOn ?? '-'))
    }
  }
  return { direct: counts['direct'] ?? 0, both: counts['both'] ?? 0, face: counts['face'] ?? 0, sum }
}

/** Where a way of answering differs from counting by hand: the first ten, and how many were asked. */
export const differences = (ask: Ask, days: Days, births = BIRTHS): { readonly asked: number; readonly wrong: readonly string[] } => {
  const wrong: string[] = []
  let asked = 0
  for (const born of births) {
    for (const [age, off] of days) {
      const day = daysFrom(birthday(born, age), off)
      const [is, should] = [ask(born, day), routeByHand(born, day)]
      if ((is.route !== should.route || is.changesOn !== should.changesOn) && wrong.length < 10) wrong.push(`${born} on ${day}: ${JSON.stringify([is, should])}`)
      asked++
    }
  }
  return { asked, wrong }
}

/** Any way of answering that takes days as the product writes them. */
export const asWritten = (ask: Asked): Ask => (born, day) => ask(written(born), written(day))

const DAY = 86_400_000
const HOUR = 3_600_000

/** A clock that is ten years or a day behind, right, or as much ahead; in whole days, so that midnight stays midnight. */
const SKEWS = [-3652, -1, 0, 1, 3652].map((days) => days * DAY)

/** Days since 1970 of 1 January and 31 December 2026: 56 years with 14 leap days, and one more. */
const [FIRST, LAST] = [56 * 365 + 14, 57 * 365 + 14 - 1]

/** A thousandth of a second before midnight, midnight, and just after it: in Shanghai, and in the other zones by hours after that. */
const MOMENTS = [0, -6, -5, -1, 2.25, 8, 16, 20].map((hours) => (hours - 8) * HOUR).reduce<readonly number[]>((all, midnight) => [...all, midnight - 1, midnight, midnight + 1], [])

/** Every instant with the day it is in Shanghai, eight hours ahead of UTC. */
export const instants = (): readonly (readonly [instant: number, day: number])[] => {
  const all: (readonly [number, number])[] = []
  for (let since = FIRST; since <= LAST; since++) {
    for (const moment of MOMENTS) {
      for (const skew of SKEWS) {
        const instant = since * DAY + moment + skew
        all.push([instant, dayOfEpoch(Math.floor((instant + 8 * HOUR) / DAY))])
      }
    }
  }
  return all
}

/** The days a way of reading the clock makes of them, and what follows for people about to be sixteen or seventeen. */
export const clockDigestOf = (dayAt: (instant: number, day: number) => string, ask: Asked): { readonly days: number; readonly routes: number } => {
  let [days, routes] = [0, 0]
  instants().forEach(([instant, day], at) => {
    const today = dayAt(instant, day)
    days = rolled(days, today)
    // One in 97 is enough here, each time with another moment and another clock: 24 moments by 5 clocks share no factor with it.
    if (at % 97) return
    for (const years of [16, 17]) {
      for (const off of [-1, 0, 1]) {
        const { route, changesOn } = ask(written(daysFrom(birthday(day, -years), off)), today)
        routes = rolled(routes, route + (changesOn ?? '-'))
      }
    }
  })
  return { days, routes }
}

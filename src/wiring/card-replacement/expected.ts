import { sources } from '@/content/sources'
import { cardReplacement } from '@/content/screens/card-replacement'
import type { ExpectedWait, StatedWait } from '@/domain/card-replacement/expected-wait'
import { toBeConfirmed } from '@/domain/shared/source'
import { readDayShort } from './day-words'

const words = cardReplacement.card

const isShaky = ({ grade, old }: StatedWait): boolean => grade === 'D' || grade === 'U' || old

const fill = (text: string, ...values: readonly string[]): string => values.reduce((filled, value) => filled.replace('{}', value), text)

const unitOf = ({ unit }: ExpectedWait): string => (unit === 'workday' ? words.workdays : words.calendarDays)

/** A number of days in the unit of the wait; blanks as between figures and characters everywhere. */
export const inUnit = (wait: ExpectedWait, days: number): string => `${days} ${unitOf(wait)}`

const range = (wait: ExpectedWait): string => {
  const { least, most, from, to } = wait
  if (most === 0) return words.instant
  const long = least === most ? inUnit(wait, most) : `${least} 到 ${inUnit(wait, most)}`
  if (!to) return fill(words.unknown, long)
  return !from || from === to ? fill(words.until, long, readDayShort(to)) : fill(words.between, long, readDayShort(from), readDayShort(to))
}

/** How long it usually takes from the day it is counted from, second-hand figures beside it, and who says so. */
export const expectedLines = (wait: ExpectedWait): readonly string[] => {
  const heard = wait.told.filter(isShaky).filter(({ place }) => place !== 'cn')
  const issuers = wait.sources.map((id) => sources[id]).filter((source) => source !== undefined).map(({ issuer, published }) => issuer + (published ? ` ${published}` : ''))
  return [
    range(wait),
    ...heard.map(({ value, confirmWith }) => fill(words.also, value) + toBeConfirmed(confirmWith)),
    ...(issuers.length > 0 ? [words.sources + issuers.filter((issuer, at) => issuers.indexOf(issuer) === at).join('、')] : []),
  ]
}

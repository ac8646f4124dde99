import { sources } from '@/content/sources'
import { cardReplacement } from '@/content/screens/card-replacement'
import type { ExpectedWait, StatedWait } from '@/domain/card-replacement/expected-wait'
import { toBeConfirmed } from '@/domain/shared/source'
import { readDay } from '../spoken'
import { readDayShort } from '../day-words'

const words = cardReplacement.card

const isShaky = ({ grade, old }: StatedWait): boolean => grade === 'D' || grade === 'U' || old

const isKnownHere = (told: readonly StatedWait[]): boolean => told.some((row) => row.place !== 'cn' && !isShaky(row))

const fill = (text: string, ...values: readonly string[]): string => values.reduce((filled, value) => filled.replace('{}', value), text)

const unitOf = ({ unit }: ExpectedWait): string => (unit === 'workday' ? words.workdays : words.calendarDays)

/** A number of days in the unit of the wait; blanks as between figures and characters everywhere. */
export const inUnit = (wait: ExpectedWait, days: number): string => `${days} ${unitOf(wait)}`

const range = (wait: ExpectedWait): string => {
  const { least, most, from, to } = wait
  if (least === 0) return most === 0 ? words.instant : words.instantOrNext
  const long = least === most ? inUnit(wait, most) : `${least} 到 ${inUnit(wait, most)}`
  if (!to) return fill(words.unknown, long)
  return !from || from === to ? fill(words.until, long, readDayShort(to)) : fill(words.between, long, readDayShort(from), readDayShort(to))
}

/** How long it usually takes from the day it is counted from, second-hand figures beside it. */
export const expectedLines = (wait: ExpectedWait): readonly string[] => {
  const known = isKnownHere(wait.told)
  const heard = wait.told.filter(isShaky).filter(({ place }) => place !== 'cn')
  return [
    range(wait),
    ...heard.map(({ value, confirmWith }) => fill(words.also, value) + toBeConfirmed(confirmWith)),
    ...(known || wait.most === 0 ? [] : [words.usualOnly]),
  ]
}

/** Who says how long it takes: of this place, or where nothing firm is known of it, of others. */
export const expectedSource = ({ told, sources: cited }: ExpectedWait): string => {
  const issuers = cited.map((id) => sources[id]).filter((source) => source !== undefined).map(({ issuer, published }) => issuer + (published ? ` ${readDay(published)}` : ''))
  return issuers.length === 0 ? '' : (isKnownHere(told) ? words.sources : words.references) + issuers.filter((issuer, at) => issuers.indexOf(issuer) === at).join('、')
}

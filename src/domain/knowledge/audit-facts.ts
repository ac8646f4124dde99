import type { IsoDate } from '../shared/iso-date'
import { COUNTRY, placesAround } from '../shared/places-around'
import type { Claim } from '../shared/source'
import { auditClaim, isPublished } from './audit-content'
import type { Registry, Rule } from './audit-content'
import { bareNumbers } from './bare-numbers'
import type { Fact, FactId, FactValue } from './fact'
import { allFindings, finding } from './finding'
import type { Finding } from './finding'
import { factsNamed } from './tell-claim'

const LONGEST_NAME = 24
const DAY = 24 * 3600_000
/** Days from a check to the next: where all rests on A or B and is current, and all else. */
const REVIEW = { firm: 180, shaky: 90 }
const STRENGTH = 'UIDCBA'

/** Where a value breaks a rule of claims, and why. */
const BROKEN: Readonly<Partial<Record<Rule, readonly [field: string, reason: string]>>> = {
  blank: ['.value', 'is empty'],
  'bad-place': ['.place', 'is no place code'],
  'no-source': ['.sources', 'there is none, and only U goes without'],
  'unknown-source': ['.sources', 'one is not in sources.ts'],
  'graded-too-high': ['.grade', 'is higher than any of its sources carries'],
  'unknown-confirm-with': [' (confirmWith)', 'is no handler of handlers.ts with its number'],
  'no-confirm-with': [' (confirmWith)', 'is empty'],
}

const isDay = (day: string): boolean => day.length === 10 && isPublished(day)
const daysFrom = (a: IsoDate, b: IsoDate): number => (Date.parse(b) - Date.parse(a)) / DAY
const isFirm = ({ grade, old }: FactValue): boolean => (grade === 'A' || grade === 'B') && !old

const auditPeriod = (at: string, { from, until }: FactValue): readonly Finding[] =>
  allFindings(
    finding(`${at}.from`, 'is no day of the calendar', from !== null && !isDay(from)),
    finding(`${at}.until`, 'is no day of the calendar', until !== null && !isDay(until)),
    finding(`${at}.until`, `ends before it begins on ${from}`, from !== null && until !== null && until < from),
  )

const auditValue = (at: string, value: FactValue, { confirmWith }: Fact, registry: Registry): readonly Finding[] => {
  const { value: text, amount, grade, sources, place } = value
  return allFindings(
    ...auditClaim(at, { text, grade, sources, place, confirmWith }, registry).map(({ rule }) => finding(at + (BROKEN[rule]?.[0] ?? ''), BROKEN[rule]?.[1] ?? rule, true)),
    finding(`${at}.value`, 'is a figure without its unit', amount !== null && /^\d+$/.test(text)),
    finding(`${at}.amount`, `is not the number in “${text}”`, amount !== null && amount !== 0 && text.indexOf(String(amount)) < 0),
    auditPeriod(at, value),
  )
}

const begins = ({ from }: FactValue): string => from ?? ''
const ends = ({ until }: FactValue): string => until ?? '9'
const overlap = (a: FactValue, b: FactValue): boolean => a.place === b.place && begins(a) <= ends(b) && begins(b) <= ends(a)

/** Every pair of values that hold in one place on one day: forbidden, save in a dispute, which needs one. */
const auditOverlaps = (at: string, { values, disputed }: Fact): readonly Finding[] => {
  const pairs = allFindings(
    ...values.map((b, n) =>
      allFindings(...values.slice(0, n).map((a, m) => finding(`${at}.values.${n}`, `holds in ${b.place} at the same time as values.${m}, and the fact is not disputed`, overlap(a, b)))),
    ),
  )
  if (!disputed) return pairs
  const falls = values.some((b, n) => values.slice(0, n).some((a) => overlap(a, b) && STRENGTH.indexOf(a.grade) < STRENGTH.indexOf(b.grade)))
  return allFindings(finding(`${at}.disputed`, 'no two values hold in one place at the same time', pairs.length === 0), finding(`${at}.values`, 'the strongest does not stand first', falls))
}

const auditReview = (at: string, { values, reviewBy }: Fact, checkedOn: IsoDate): readonly Finding[] => {
  const most = values.every(isFirm) ? REVIEW.firm : REVIEW.shaky
  if (!isDay(reviewBy ?? '')) return finding(`${at}.reviewBy`, 'the day of the next review is missing', true)
  const days = daysFrom(checkedOn, reviewBy)
  return finding(`${at}.reviewBy`, `lies ${days} days after the last check of ${checkedOn}; it has to be 1 to ${most}`, days < 1 || days > most)
}

/** What is wrong with one fact, last checked on a day: its id, values, places, periods, sources, disputes and day of review. */
export const auditFact = (at: string, fact: Fact, registry: Registry, checkedOn: IsoDate): readonly Finding[] =>
  allFindings(
    finding(`${at}.id`, 'is not lower-case words joined by hyphens', !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(fact.id)),
    finding(`${at}.name`, `is empty or longer than ${LONGEST_NAME} characters`, !fact.name.trim() || fact.name.length > LONGEST_NAME),
    finding(`${at}.values`, 'there is none', fact.values.length === 0),
    ...fact.values.map((value, n) => auditValue(`${at}.values.${n}`, value, fact, registry)),
    auditOverlaps(at, fact),
    auditReview(at, fact, checkedOn),
  )

/** What is wrong with how a claim uses facts: unknown ids, braces left open, a fact that never holds where the claim does. */
export const auditNamedFacts = (at: string, { text, place }: Claim, facts: Readonly<Record<FactId, Fact>>): readonly Finding[] =>
  allFindings(
    finding(`${at}.text`, 'has a brace that names no fact', /[{}]/.test(text.replace(/\{[a-z0-9-]+\}/g, ''))),
    ...factsNamed(text).map((id) => {
      const fact = facts.hasOwnProperty(id) ? facts[id] : undefined
      if (!fact) return finding(`${at}.text`, `names the unknown fact ${id}`, true)
      const around = placesAround(place)
      return finding(`${at}.text`, `names the fact ${id}, which has no value for ${place}`, place !== COUNTRY && !fact.values.some((value) => around.indexOf(value.place) >= 0))
    }),
  )

/** Amounts written out in a claim; `allowed` are the wordings that are advice of ours and no policy. */
export const auditBareNumbers = (at: string, { text }: Claim, allowed: readonly string[]): readonly Finding[] => {
  const rest = allowed.reduce((left, wording) => left.split(wording).join(''), text)
  return allFindings(...bareNumbers(rest).map((amount) => finding(`${at}.text`, `writes out “${amount}” instead of naming a fact: ${text}`, true)))
}

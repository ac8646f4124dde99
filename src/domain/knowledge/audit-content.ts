import type { Claim, PlaceCode, Source, SourceId } from '../shared/source'
import type { Handler, HandlerId, Paper, PaperId } from './fault-text'

/** What the texts refer to by id. */
export interface Registry {
  readonly sources: Readonly<Record<SourceId, Source>>
  readonly handlers: Readonly<Record<HandlerId, Handler>>
  readonly papers: Readonly<Record<PaperId, Paper>>
}

export type Rule =
  | 'id-differs' | 'bad-place' | 'bad-published' | 'bad-checked-on' | 'bad-phone' | 'blank'
  | 'no-source' | 'unknown-source' | 'graded-too-high' | 'no-confirm-with' | 'unknown-confirm-with'
  | 'meaning-too-weak' | 'not-hedged' | 'only-unconfirmed' | 'window-steps'
  | 'too-long' | 'sentences' | 'not-one-question' | 'clerk-words' | 'unknown-handler' | 'unknown-paper'

export interface Issue {
  readonly rule: Rule
  /** Where in the content, in ids: `pin-wrong.later.1`. */
  readonly at: string
}

/** The longest name of a fault or a handler, in characters. */
export const LONGEST_NAME = 16

/** The first two digits of every 行政区划代码 there is. */
const PROVINCES = ' 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 '
/** A hotline, a bank's line or a local line, with or without its area code. */
const PHONE = /^(12\d{3}|95\d{3}|96\d{3,4}|0\d{2,3}(12\d{3}|\d{7,8}))$/
/** What a source can carry, and what a claim needs; the inferred and the unverified carry themselves. */
const STRENGTH = { A: 4, B: 3, C: 2, D: 1, I: 0, U: 0 } as const
const NONE: readonly Issue[] = []

/** One issue when broken, else none. */
export const issue = (rule: Rule, at: string, broken: boolean): readonly Issue[] => (broken ? [{ rule, at }] : NONE)

/** All issues in one list, in the order given. */
export const gather = (...issues: readonly (readonly Issue[])[]): readonly Issue[] => NONE.concat(...issues)

/** Whether a claim is second-hand or unverified, and so can never stand alone as a conclusion. */
export const isUnconfirmed = ({ grade }: Claim): boolean => grade === 'D' || grade === 'U'

/** Whether a code is 'cn' or could be a six-digit 行政区划代码. */
export const isPlaceCode = (code: PlaceCode): boolean => code === 'cn' || (/^\d{6}$/.test(code) && PROVINCES.indexOf(` ${code.slice(0, 2)} `) >= 0)

/** Whether a number is one that people in China can dial: a hotline or a local line, digits only. */
export const isPhone = (digits: string): boolean => PHONE.test(digits)

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].indexOf(month) >= 0 ? 30 : 31
}

/** Whether a year, month or day is written YYYY, YYYY-MM or YYYY-MM-DD and is in the calendar. */
export const isPublished = (text: string): boolean => {
  const parts = /^((?:19|20)\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!parts) return false
  const month = Number(parts[2] ?? 1)
  const day = Number(parts[3] ?? 1)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(parts[1]), month)
}

/** What is wrong with the registry of sources: ids, places, dates, blanks. */
export const auditSources = (sources: Registry['sources']): readonly Issue[] =>
  gather(
    ...Object.keys(sources).map((key) => {
      const { id, issuer, title, place, published, checkedOn } = sources[key]!
      return gather(
        issue('id-differs', key, id !== key),
        issue('blank', key, !issuer.trim() || !title.trim()),
        issue('bad-place', key, !isPlaceCode(place)),
        issue('bad-published', key, published !== null && !isPublished(published)),
        issue('bad-checked-on', key, checkedOn.length !== 10 || !isPublished(checkedOn) || (published !== null && published > checkedOn)),
      )
    }),
  )

/** What is wrong with the handlers and papers: ids, names, numbers. */
export const auditHandlersAndPapers = ({ handlers, papers }: Registry): readonly Issue[] =>
  gather(
    ...Object.keys(handlers).map((key) => {
      const { id, name, phone } = handlers[key]!
      return gather(
        issue('id-differs', key, id !== key),
        issue('blank', key, !name.trim()),
        issue('too-long', key, name.length > LONGEST_NAME),
        issue('bad-phone', key, phone !== null && !isPhone(phone)),
      )
    }),
    ...Object.keys(papers).map((key) => issue('id-differs', key, papers[key]!.id !== key)),
  )

/** How one may write whom to confirm with: a handler's name, then its number where it has one. */
const confirmers = ({ handlers }: Registry): readonly string[] =>
  Object.keys(handlers).map((id) => [handlers[id]!.name, handlers[id]!.phone].filter((part) => part).join(' '))

/**
 * What is wrong with one claim. A to D need a source at least that strong; I needs the sources it is inferred from, and whom
 * to ask where all of them are second-hand; D and U always need whom to ask (domain.md §0.1).
 */
export const auditClaim = (at: string, claim: Claim, registry: Registry): readonly Issue[] => {
  const { text, grade, place, confirmWith } = claim
  const known = claim.sources.filter((id) => registry.sources[id])
  const best = Math.max(0, ...known.map((id) => STRENGTH[registry.sources[id]!.grade]))
  const needsSomebody = isUnconfirmed(claim) || (grade === 'I' && best === STRENGTH.D)
  return gather(
    issue('blank', at, !text.trim()),
    issue('bad-place', at, !isPlaceCode(place)),
    issue('no-source', at, grade !== 'U' && claim.sources.length === 0),
    issue('unknown-source', at, known.length < claim.sources.length),
    issue('graded-too-high', at, known.length > 0 && best < STRENGTH[grade]),
    issue('no-confirm-with', at, needsSomebody && !confirmWith),
    issue('unknown-confirm-with', at, confirmWith !== undefined && confirmers(registry).indexOf(confirmWith) < 0),
  )
}

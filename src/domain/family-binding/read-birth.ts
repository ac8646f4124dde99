import { isRealDay } from '../shared/calendar-day'
import { digitRuns, plainDigits } from '../shared/digit-runs'
import { readIdNumber } from '../shared/id-number'
import type { IsoDate } from '../shared/iso-date'
import { personalNumberIn, type PersonalNumber } from '../shared/personal-numbers'
import { whyNoBirth, type BirthDoubt } from './birth-doubt'

/** Why no day of birth was taken from what was typed. The words for people are in content/family-binding/birth-refusals.ts. */
export type BirthRefusal = BirthDoubt | 'empty' | 'year-missing' | 'day-missing' | 'lunar' | 'id-wrong' | 'id-old' | 'id-length' | 'other-document' | 'not-read' | Exclude<PersonalNumber, 'id-card'>

export type BirthRead = { readonly kind: 'ok'; readonly born: IsoDate } | { readonly kind: 'refused'; readonly why: BirthRefusal }

/** Far more than any date or number; what is longer was pasted by mistake. */
const MOST_CHARACTERS = 200

const refused = (why: BirthRefusal): BirthRead => ({ kind: 'refused', why })

const two = (text: string): string => `0${text}`.slice(-2)

/** What people write before and after a date. */
const AROUND = /^(?:身份证上?|出生日期|出生年月日?|出生于|出生|生日|生于|公历|阳历|新历|[是为在:, ])+|(?:出生的?|生的?|[,.。 ])+$/g
const DATES = [/^(\d{4})[-./年 ]{1,3}(\d{1,2})[-./月 ]{1,3}(\d{1,2}) ?[日号]?$/, /^(\d{4})(\d\d)(\d\d)$/]
/** A date in which something is missing, and what. */
const UNFINISHED: readonly (readonly [RegExp, BirthRefusal])[] = [
  [/^\d{4}(?:[-./年 ]*|[-./年 ]{1,3}\d{1,2}[-./月 ]*)$|^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/, 'day-missing'],
  [/^(?:\d{2}[-./年 ]{1,3})?\d{1,2}[-./月 ]{1,3}\d{1,2} ?[日号]?$|^\d{6}$/, 'year-missing'],
]
const LUNAR = /农历|阴历|旧历|正月|腊月|冬月|初[一二三四五六七八九十]/
/** 护照, 港澳居民来往内地通行证, 台胞证: letters and six to ten digits, or called so. */
const OTHER_DOCUMENT = /^[a-z]{1,2}\d{6,10}$|护照|通行证|居留|回乡证|台胞证/
const ID_LENGTH = 18
/** With a slip in it, one in ten would pass for a bank card. */
const ID_SHAPED = /^\d{6}(?:19|20)\d{9}[\dx]$/
const OLD_ID_LENGTH = 15
const LONG = 12

const dated = (text: string, today: IsoDate): BirthRead => {
  const plain = text.replace(AROUND, '')
  for (const date of DATES) {
    const [, year, month = '', day = ''] = date.exec(plain) ?? []
    if (!year) continue
    const born = `${year}-${two(month)}-${two(day)}`
    const doubt = isRealDay(born) ? whyNoBirth(born, today) : 'no-such-day'
    return doubt ? refused(doubt) : { kind: 'ok', born: born as IsoDate }
  }
  return refused(UNFINISHED.filter(([shape]) => shape.test(plain))[0]?.[1] ?? 'not-read')
}

const numbered = (digits: string, today: IsoDate): BirthRead => {
  if (digits.length === OLD_ID_LENGTH) return refused('id-old')
  if (digits.length !== ID_LENGTH) return refused('id-length')
  const id = readIdNumber(digits)
  if (id.kind === 'refused') return refused(id.why === 'no-such-day' ? 'no-such-day' : 'id-wrong')
  const doubt = whyNoBirth(id.born, today)
  return doubt ? refused(doubt) : { kind: 'ok', born: id.born }
}

/**
 * The day of birth in what was typed: a date with its four-digit year, or an 18-digit ID number with the right check character (GB 11643), of
 * which nothing but the day leaves this function. Impossible days, days to come and ages over 130 are refused, each with its reason.
 */
export const readBirth = (typed: string, today: IsoDate): BirthRead => {
  if (typed.length > MOST_CHARACTERS) return refused('not-read')
  const plain = plainDigits(typed).trim()
  if (!plain) return refused('empty')
  if (LUNAR.test(plain)) return refused('lunar')
  if (OTHER_DOCUMENT.test(plain.replace(/[ .-]/g, ''))) return refused('other-document')
  const long = digitRuns(plain).filter(({ digits }) => digits.length >= LONG)
  if (long.length > 1) return refused('not-read')
  const [number] = long
  const other = number && ID_SHAPED.test(number.digits) ? null : personalNumberIn(typed)
  if (other && other !== 'id-card') return refused(other)
  return number ? numbered(number.digits, today) : dated(plain, today)
}

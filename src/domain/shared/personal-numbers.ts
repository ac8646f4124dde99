import { digitRuns, groupStretches, plainDigits, type DigitRun } from './digit-runs'
import { holdsIdNumber, isOldIdNumber } from './id-number'

/** What we never keep. Numbers of social security cards count as those of bank cards: both are on the one card. */
export const PERSONAL_NUMBERS = ['id-card', 'bank-card', 'phone', 'one-time-code'] as const
export type PersonalNumber = (typeof PERSONAL_NUMBERS)[number]

/** Left out before anything but ID numbers is looked for: a day with what stands beside it must not make a number. */
const DAY = /(^|\D)20\d\d([-.])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01])(?!\d)/g
/** Receipts and orders are numbered by the day. No card is: 20 is not given out to cards. */
const LED_BY_DAY = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/
/** 168.50 1200.00: together eleven digits, and no mobile number. */
const AMOUNTS = /^(?:0|[1-9]\d{0,6})\.\d\d(?: (?:0|[1-9]\d{0,6})\.\d\d)+$/

const isLuhn = (digits: string): boolean => {
  let sum = 0
  for (let back = 0; back < digits.length; back++) {
    const digit = Number(digits.charAt(digits.length - 1 - back)) * (back % 2 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

const isCard = (digits: string): boolean => /^[1-9]\d{14,18}$/.test(digits) && !LED_BY_DAY.test(digits) && isLuhn(digits)
const isMobile = (digits: string): boolean => /^(?:(?:00)?86|0)?1[3-9]\d{9}$/.test(digits)

/** In how many digits at a time people write these; anything else next to other digits is a list of numbers. */
const GROUPED: readonly (readonly [RegExp, PersonalNumber, (digits: string) => boolean])[] = [
  [/^(?:6-6-3|15|1(?:-1)+)$/, 'id-card', isOldIdNumber],
  [/^(?:1[5-9]|4(?:-4)+-[1-4]|6-\d+|1(?:-1)+)$/, 'bank-card', isCard],
  [/^(?:1[1-5]|(?:[24]-)?(?:3-4-4|4-3-4|4-4-3|3-3-5|3-8|7-4)|1(?:-1)+)$/, 'phone', isMobile],
]

const kindOf = (stretch: DigitRun, isWhole: boolean): PersonalNumber | null => {
  if (AMOUNTS.test(stretch.written)) return null
  const groups = stretch.written.split(/[ .-]/).map(({ length }) => length).join('-')
  for (const [grouped, kind, is] of GROUPED) if ((isWhole || grouped.test(groups)) && is(stretch.digits)) return kind
  return null
}

const inRun = (run: DigitRun): PersonalNumber | null => {
  for (const stretch of groupStretches(run)) {
    const kind = kindOf(stretch, stretch.written.length === run.written.replace(/[ .-]?x$/, '').length)
    if (kind) return kind
  }
  return null
}

const CODE_WORDS = /(?:验证|校验|动态|随机|确认|短信)密?码|验证号/
/** How far a code stands from what it is called. */
const NEAR = 20

const isCode = (plain: string, { written, digits, at }: DigitRun): boolean =>
  digits.length === 6 &&
  CODE_WORDS.test(plain.slice(Math.max(0, at - NEAR), at + written.length + NEAR)) &&
  // 962222 is a hotline, 100000元 is money.
  !/[打拨线话电]$/.test(plain.slice(0, at).trim()) &&
  !/^ ?元/.test(plain.slice(at + written.length))

/** A social security card bears a letter or a digit and eight digits, an employer's list a number of any length: told by what it is called. */
const CARD_NUMBER = /(?:卡号|卡号码|保障号码?|社保号码?|医保号码?|电脑号|个人编号)[^0-9a-z]{0,4}([a-z]?\d(?:[ .-]?\d){7,})/g

const hasCardNumber = (plain: string): boolean => {
  let found = false
  plain.replace(CARD_NUMBER, (all: string, number: string) => {
    if (!LED_BY_DAY.test(number)) found = true
    return all
  })
  return found
}

/**
 * The first kind of personal number found anywhere in a text: an 18-digit ID number with its check (GB 11643), also inside longer digits, a
 * 15-digit one, a bank card by Luhn, a mobile number, a six-digit code near the word for it, a card number that is called so. Full-width
 * digits, single blanks, hyphens and dots between digits and invisible characters do not hide it. For refusing to keep it (reliability.md T8).
 */
export const personalNumberIn = (text: string): PersonalNumber | null => {
  const plain = plainDigits(text)
  const runs = digitRuns(plain)
  if (runs.some(({ digits }) => holdsIdNumber(digits))) return 'id-card'
  for (const run of runs) {
    const kind = inRun(run)
    if (kind) return kind
  }
  const undated = plain.replace(DAY, '$1,')
  const others = digitRuns(undated)
  for (const run of others) {
    const kind = inRun(run)
    if (kind) return kind
  }
  if (hasCardNumber(undated)) return 'bank-card'
  return others.some((run) => groupStretches(run).some((stretch) => isCode(undated, stretch))) ? 'one-time-code' : null
}

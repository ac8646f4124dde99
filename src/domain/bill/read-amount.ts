import { plainDigits } from '../shared/digit-runs'

/** Why an amount was not taken. The words for people are in content/bill/amount-refusals.ts. */
export const AMOUNT_REFUSALS = ['too-long', 'no-number', 'several-numbers', 'negative', 'decimals', 'too-large', 'malformed', 'multiplied', 'letters'] as const
export type AmountRefusal = (typeof AMOUNT_REFUSALS)[number]

export type AmountRead =
  | { readonly kind: 'empty' }
  | { readonly kind: 'ok'; readonly fen: number }
  | { readonly kind: 'refused'; readonly why: AmountRefusal }

/** Far more than a line of a bill; what is longer was pasted by mistake. */
const MOST_CHARACTERS = 200
/** 9,999,999.99: more digits are a slip of the finger. */
const MOST_WHOLE_DIGITS = 7

const refused = (why: AmountRefusal): AmountRead => ({ kind: 'refused', why })

/** What a bill prints where there is nothing: a stroke. It is no nought. */
const NOTHING = /^[-/~ ]*(?:元|无)?$/
/** 1、 (2) before a label, and the two parts of 自付 that 北京 counts. */
const NUMBERING = /^\(?\d{1,2}(?:\)|、|\.(?!\d)) *(?=[^\d.,、 ])|自付[12](?= *[: (=]| +\d|$)/g
const CURRENCY = /¥|￥|人民币|rmb ?|cny ?|yuan/g
/** 。 stands for . under a Chinese keyboard; at the end it is a full stop. */
const POINT = /。/g
const BLANK_AT_POINT = /(\d) ?\. ?(?=\d)/g
/** One number, marks between its digits included. */
const NUMBER = /\.?\d(?:[\d.,、]|(?: (?=\d{3}(?!\d))))*/g
const GROUPED = /^\d{1,3}(?:([,、 ])\d{3})(?:\1\d{3})*(?:\.|$)/
const PLAIN = /^(\d*)(?:\.(\d*))?$/
/** 红冲: a bill that takes another one back. */
const TAKEN_BACK = /红冲|冲红|红字|负(?!担)/
const BEFORE_NEGATIVE = /[-(] ?$/
const AFTER_NEGATIVE = /^ ?(?:元|圆)? ?[-)]/
/** 1e5, 5x: no amount is written with a letter at it. */
const LETTER_AT_DIGIT = /[a-z]\d|\d[a-z]/
const MULTIPLIED = /^ ?[万千百亿%‰角]/

/** The digits of a number without its thousands marks; null where they stand wrong: 1,23. */
const ungrouped = (number: string): string | null => {
  if (!/[,、 ]/.test(number)) return number
  return GROUPED.test(number) ? number.replace(/[,、 ]/g, '') : null
}

const asFen = (written: string): AmountRead => {
  const digits = ungrouped(written.replace(/[.,、]+$/, ''))
  const [, whole = '', part = ''] = PLAIN.exec(digits ?? '?') ?? ['', '?']
  if (digits === null || whole === '?' || /[,、]/.test(part)) return refused('malformed')
  if (part.slice(2).replace(/0/g, '')) return refused('decimals')
  const significant = whole.replace(/^0+/, '')
  if (significant.length > MOST_WHOLE_DIGITS) return refused('too-large')
  return { kind: 'ok', fen: Number(`${significant}${`${part}00`.slice(0, 2)}`) }
}

/** Whether a number stands in brackets or beside a stroke. (小写) before it is no bracket around it. */
const isNegative = (before: string, after: string): boolean => BEFORE_NEGATIVE.test(before) || (AFTER_NEGATIVE.test(after) && /-/.test(after.slice(0, 3)))

/**
 * The one amount in what was typed or pasted, in 分: with ¥, 元, commas, full-width digits, blanks, or the label of a bill around it.
 * Refused with the reason: none or several, below nothing, finer than 分, above 9,999,999.99, and whatever could be meant otherwise.
 */
export const readAmount = (typed: string): AmountRead => {
  if (typed.length > MOST_CHARACTERS) return refused('too-long')
  const plain = plainDigits(typed).replace(CURRENCY, '').replace(/\s+/g, ' ').trim()
  if (NOTHING.test(plain)) return { kind: 'empty' }
  const text = plain.replace(NUMBERING, '').replace(POINT, '.').replace(BLANK_AT_POINT, '$1.').trim()
  const found: { readonly written: string; readonly before: string; readonly after: string }[] = []
  text.replace(NUMBER, (written: string, at: number) => {
    found.push({ written, before: text.slice(0, at), after: text.slice(at + written.length) })
    return written
  })
  const [only] = found
  if (!only) return refused('no-number')
  if (LETTER_AT_DIGIT.test(text)) return refused('letters')
  if (found.length > 1) return refused('several-numbers')
  const { written, before, after } = only
  if (/\.$/.test(before) || /\.\.$/.test(written)) return refused('malformed')
  if (TAKEN_BACK.test(text) || isNegative(before, after)) return refused('negative')
  return MULTIPLIED.test(after) ? refused('multiplied') : asFen(written)
}

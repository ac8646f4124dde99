import { halfWidth, isChinese } from './characters'

/** Longer texts are cut: a terminal message is a line or two. */
const MOST_CHARACTERS = 500

/** Stands for one end of clause; a denial does not reach across it. */
export const CLAUSE_END = ','

const CLAUSE_MARKS = ',.;!?，。；！？、\n\r'
const COUNTED = '二两三四五六七八九十几'

export interface NormalWords {
  readonly text: string
  /** For each character of `text`: where it began and ended in what was given. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

const plain = (given: string): string => String.fromCharCode(halfWidth(given.charCodeAt(0))).toLowerCase()
const isLetter = (char: string): boolean => char.length === 1 && char >= 'a' && char <= 'z'
const isDigit = (char: string): boolean => (char >= '0' && char <= '9') || char === '#'

/** Error codes of paying by WeChat (domain.md §1.F): which number it is says it all. */
const CODE = /^2685\d{5}(?!\d)/
const CODE_LENGTH = 9

const isCodeAt = (given: string, at: number): boolean =>
  CODE.test(given.substr(at, CODE_LENGTH + 1).split('').map(plain).join('')) && (at === 0 || !isDigit(plain(given.charAt(at - 1))))

/** What is left of one character: itself, # for a digit, a comma for an end of clause, nothing for all other marks. */
const essence = (given: string, next: string): string => {
  const char = plain(given)
  if (isDigit(char) || (COUNTED.indexOf(char) >= 0 && next === '次')) return '#'
  if (CLAUSE_MARKS.indexOf(char) >= 0) return CLAUSE_END
  return isLetter(char) || isChinese(char.charCodeAt(0)) ? char : ''
}

/**
 * Brings words into one notation: half width, lower case, every run of digits one # but for the payment codes, ends of clauses one comma, all other
 * marks and spaces dropped. Reads the first 500 characters. Normalising twice changes nothing (domain.md §1.F, 匹配建议).
 */
export const normaliseWords = (given: string): NormalWords => {
  const from: number[] = []
  const to: number[] = []
  let text = ''
  const limit = Math.min(given.length, MOST_CHARACTERS)
  let codeUntil = 0
  for (let i = 0; i < limit; i++) {
    if (isCodeAt(given, i)) codeUntil = i + CODE_LENGTH
    if (i < codeUntil) {
      text += plain(given.charAt(i))
      from.push(i)
      to.push(i + 1)
      continue
    }
    const char = essence(given.charAt(i), given.charAt(i + 1))
    const last = text.charAt(text.length - 1)
    if (!char || (char === last && (char === '#' || char === CLAUSE_END))) {
      if (char) to[to.length - 1] = i + 1
      continue
    }
    text += char
    from.push(i)
    to.push(i + 1)
  }
  return { text, from, to }
}

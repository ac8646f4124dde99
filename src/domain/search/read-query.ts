import { halfWidth, isChinese } from '../shared/characters'

/** A query is a few words or a pasted message; what is longer is cut. */
const MOST_CHARACTERS = 200

/** Query words, half width and lower case. */
export interface Query {
  /** Stretches of Chinese without marks; blanks between Chinese characters do not part them. */
  readonly chinese: readonly string[]
  readonly latin: readonly string[]
  readonly digits: readonly string[]
}

type Script = 'chinese' | 'latin' | 'digits' | 'blank' | 'mark'

const scriptOf = (code: number): Script => {
  if (isChinese(code)) return 'chinese'
  if (code >= 0x61 && code <= 0x7a) return 'latin'
  if (code >= 0x30 && code <= 0x39) return 'digits'
  return code === 0x20 || code === 0x27 ? 'blank' : 'mark'
}

const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code)

const withoutFillers = (stretch: string, fillers: readonly string[]): string[] => {
  let parts = [stretch]
  for (const filler of fillers) {
    if (stretch.indexOf(filler) < 0) continue
    const split: string[] = []
    for (const part of parts) for (const rest of part.split(filler)) if (rest) split.push(rest)
    parts = split
  }
  return parts
}

/**
 * Takes a query apart by script. Marks, emoji, control characters and halves of surrogate pairs only part words; words without meaning
 * (怎么, 我的) are left out, unless nothing else is said. Syllables typed apart (yi bao ma) are one word. Reads 200 characters.
 */
export const readQuery = (given: string, fillers: readonly string[]): Query => {
  const words: Record<'chinese' | 'latin' | 'digits', string[]> = { chinese: [], latin: [], digits: [] }
  let script: Script = 'mark'
  const limit = Math.min(given.length, MOST_CHARACTERS)
  for (let i = 0; i < limit; i++) {
    const code = lower(halfWidth(given.charCodeAt(i)))
    const here = scriptOf(code)
    if (here === 'blank') {
      if (script === 'digits') script = 'mark'
      continue
    }
    if (here !== 'mark') {
      const list = words[here]
      if (here === script) list[list.length - 1] += String.fromCharCode(code)
      else list.push(String.fromCharCode(code))
    }
    script = here
  }
  const chinese: string[] = []
  for (const stretch of words.chinese) chinese.push(...withoutFillers(stretch, fillers))
  return { ...words, chinese: chinese.length || words.latin.length || words.digits.length ? chinese : words.chinese }
}

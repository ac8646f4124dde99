import { CLAUSE_END } from '../shared/normalise-words'
import type { NormalWords } from '../shared/normalise-words'
import type { Lexicon } from './wording'

export interface Hit {
  /** Index in the lexicon. */
  readonly wording: number
  /** In the text as given, end exclusive. */
  readonly start: number
  readonly end: number
}

/** Shorter patterns are matched to the letter only. */
const LENIENT_FROM = 6

/** Dropping or adding one of these, or a figure, would turn the meaning round. */
const DECISIVE = '不没未无非否别#0123456789'

/** What denies the words right after it. */
const DENIALS = '没 没有 不是 并非 并不是 未 不 没被 没有被 没说 没有说 没显示 没有显示 没提示 没有提示 没出现 没有出现 没办 没有办 没去 没有去 不算 不会是 没报'.split(' ')

interface Pattern {
  readonly wording: number
  readonly letters: string
}

/** Patterns by their length. */
const patternsOf = (lexicon: Lexicon): readonly (readonly Pattern[] | undefined)[] => {
  const byLength: Pattern[][] = []
  lexicon.forEach(({ says }, wording) => {
    for (const letters of says) (byLength[letters.length] = byLength[letters.length] ?? []).push({ wording, letters })
  })
  return byLength
}

const isFree = (taken: readonly boolean[], at: number, length: number): boolean => {
  for (let i = at; i < at + length; i++) if (taken[i]) return false
  return true
}

/** Length of the text at `at` that is the pattern but for one character missing or added, or 0. */
const lenientLength = (text: string, at: number, pattern: string): number => {
  let same = 0
  while (same < pattern.length && text.charAt(at + same) === pattern.charAt(same)) same++
  const rest = pattern.length - same
  if (!rest) return 0
  const missing = text.substr(at + same, rest - 1) === pattern.substr(same + 1)
  if (missing && at + pattern.length - 1 <= text.length && DECISIVE.indexOf(pattern.charAt(same)) < 0) return pattern.length - 1
  const added = same > 0 && text.substr(at + same + 1, rest) === pattern.substr(same)
  return added && DECISIVE.indexOf(text.charAt(at + same)) < 0 ? pattern.length + 1 : 0
}

const isDenied = (clauses: string, at: number): boolean =>
  DENIALS.some((denial) => at >= denial.length && clauses.substr(at - denial.length, denial.length) === denial)

/**
 * Every wording heard: longest pattern first, each stretch of text used once, denied ones left out. Patterns of six
 * characters and more are recognised with one character missing or added. Takes time in proportion to the text.
 */
export const hearPatterns = (lexicon: Lexicon, words: NormalWords): Hit[] => {
  const positions: number[] = []
  let text = ''
  for (let i = 0; i < words.text.length; i++) {
    if (words.text.charAt(i) === CLAUSE_END) continue
    text += words.text.charAt(i)
    positions.push(i)
  }
  const taken: boolean[] = []
  const hits: Hit[] = []
  const take = (wording: number, at: number, length: number): void => {
    for (let i = at; i < at + length; i++) taken[i] = true
    const first = positions[at] ?? 0
    const last = positions[at + length - 1] ?? 0
    if (!isDenied(words.text, first)) hits.push({ wording, start: words.from[first] ?? 0, end: words.to[last] ?? 0 })
  }
  const byLength = patternsOf(lexicon)
  for (let length = byLength.length - 1; length > 0; length--) {
    for (const { wording, letters } of byLength[length] ?? []) {
      for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
        if (isFree(taken, at, length)) take(wording, at, length)
      }
    }
  }
  for (let length = byLength.length - 1; length >= LENIENT_FROM; length--) {
    for (const { wording, letters } of byLength[length] ?? []) {
      // One character off, the wording still begins with its first or, that missing, its second.
      for (const initial of [letters.charAt(0), letters.charAt(1)]) {
        for (let at = text.indexOf(initial); at >= 0; at = text.indexOf(initial, at + 1)) {
          const found = taken[at] ? 0 : lenientLength(text, at, letters)
          if (found && isFree(taken, at, found)) take(wording, at, found)
        }
      }
    }
  }
  return hits
}

import { normaliseWords } from '../shared/normalise-words'
import { foldStatusWords } from './fold-status-words'

/** The stretch of a text up to a mark or the end of a line. */
export interface Clause {
  readonly words: string
  /** In the text as given, end exclusive. */
  readonly start: number
  readonly end: number
  readonly asks: boolean
  /** It begins a line, and what it says may be the value of the label on the line before. */
  readonly startsLine: boolean
  /** The clause before it ends in 后: 制卡完成后，请到网点领取. */
  readonly whenDone: boolean
}

/** Longer texts are cut: a query page is some lines. */
const MOST_CHARACTERS = 1000
const MARK = /[,.;!?，。；！？、…\n\r]/

/** The clauses of what was typed or pasted, in their order. */
export const statusClauses = (text: string): Clause[] => {
  const clauses: Clause[] = []
  let start = 0
  let startsLine = false
  let whenDone = false
  const limit = Math.min(text.length, MOST_CHARACTERS)
  for (let at = 0; at <= limit; at++) {
    const mark = at < limit ? text.charAt(at) : '\n'
    if (!MARK.test(mark)) continue
    const words = foldStatusWords(normaliseWords(text.slice(start, at)).text)
    if (words) {
      clauses.push({ words, start, end: at, asks: /[?？]/.test(mark), startsLine, whenDone })
      whenDone = /[,，、]/.test(mark) && /后$/.test(words)
      startsLine = false
    }
    if (/[\n\r]/.test(mark)) startsLine = true
    start = at + 1
  }
  return clauses
}

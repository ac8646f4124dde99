import type { Answers, QuestionId } from './model'
import type { Lexicon } from './wording'
import { hearPatterns } from './hear-patterns'
import type { Hit } from './hear-patterns'
import { normaliseWords } from '../shared/normalise-words'

export interface Heard {
  /** The first pattern of the wording. */
  readonly id: string
  /** Where it stands in the text as given, end exclusive. */
  readonly at: readonly [start: number, end: number]
}

export interface WordsRead {
  readonly answers: Answers
  readonly heard: readonly Heard[]
  /** To be asked before all others, unless the words answer it too. */
  readonly ask: QuestionId | null
  readonly notes: readonly string[]
}

const byRank = (lexicon: Lexicon) => (a: Hit, b: Hit): number => {
  const vague = ({ wording }: Hit): number => (lexicon[wording]?.ask ? 1 : 0)
  return vague(a) - vague(b) || a.wording - b.wording || a.start - b.start
}

/**
 * What typed or pasted words answer: terminal messages and everyday speech, one answer a question, the most exact wording
 * winning; what is denied ("没有显示余额不足") counts for nothing. Any string is taken, of which the first 500 characters
 * are read (domain.md §1.F).
 */
export const readWords = (lexicon: Lexicon, text: string): WordsRead => {
  const hits = hearPatterns(lexicon, normaliseWords(text)).sort(byRank(lexicon))
  const answers: Record<QuestionId, string> = {}
  const asks: QuestionId[] = []
  const notes: string[] = []
  const used: Hit[] = []
  for (const hit of hits) {
    const wording = lexicon[hit.wording]
    if (!wording) continue
    const { answers: meant, ask, note } = wording
    const questions = Object.keys(meant)
    if (questions.some((question) => answers.hasOwnProperty(question) && answers[question] !== meant[question])) continue
    for (const question of questions) answers[question] = meant[question] ?? ''
    if (ask && asks.indexOf(ask) < 0) asks.push(ask)
    if (note && notes.indexOf(note) < 0) notes.push(note)
    if (questions.length || ask || note) used.push(hit)
  }
  for (const { wording } of used) {
    const implied = lexicon[wording]?.implies ?? {}
    for (const question of Object.keys(implied)) if (!answers.hasOwnProperty(question)) answers[question] = implied[question] ?? ''
  }
  return {
    answers,
    heard: used
      .sort((a, b) => a.start - b.start)
      .map(({ wording, start, end }) => ({ id: lexicon[wording]?.says[0] ?? '', at: [start, end] })),
    ask: asks.filter((question) => !answers.hasOwnProperty(question))[0] ?? null,
    notes,
  }
}

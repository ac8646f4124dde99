import type { Wording } from '@/domain/diagnosis/wording'
import { spokenAs } from './card/spoken-as'

/** Every wording that a pattern with names in braces stands for. */
const unfold = (pattern: string): readonly string[] => {
  const [before = '', rest] = pattern.split(/\{(.*)/)
  if (rest === undefined) return [pattern]
  const [name = '', after] = rest.split(/\}(.*)/)
  const all: string[] = []
  for (const word of (spokenAs[name] ?? '').split(' ')) all.push(...unfold(before + word + after))
  return all
}

/** What only a card in the hand can answer. */
const withTheCard = ['other-card', 'reinserted', 'other-window', 'card-look', 'insert-tap', 'other-hospital']

const parse = (line: string, isNew: (wording: string) => boolean): Wording => {
  const [says = '', rest = ''] = line.split(' > ')
  const [meaning = '', note] = rest.split('note:')
  const answers: Record<string, string> = {}
  let ask: string | undefined
  for (const term of meaning.split(' ')) {
    const [question = '', option] = term.split('=')
    if (option) answers[question] = option
    else if (question) ask = question.slice('ask:'.length)
  }
  // Who tells what a card did has one in the hand: the scene is no longer to be asked.
  const implies = Object.keys(answers).some((question) => withTheCard.indexOf(question) >= 0) ? { scene: 'card' } : undefined
  const wordings: string[] = []
  for (const pattern of says.toLowerCase().split(' ')) wordings.push(...unfold(pattern))
  return { says: wordings.filter(isNew), answers, ...(implies && { implies }), ...(ask && { ask }), ...(note && { note }) }
}

/** The wordings in blocks of lines, the exact before the general; the first line that has a wording keeps it. */
export const wordingsIn = (...blocks: readonly string[]): readonly Wording[] => {
  const known: Record<string, true> = {}
  const isNew = (wording: string): boolean => {
    if (known[wording]) return false
    known[wording] = true
    return true
  }
  return blocks.join('\n').split('\n').filter(Boolean).map((line) => parse(line, isNew))
}

import type { Wording } from '@/domain/diagnosis/wording'
import { everydayWordings as cardEveryday, spokenAs } from './card/everyday-wordings'
import { terminalWordings as cardTerminal } from './card/terminal-wordings'
import * as family from './family/wordings'
import * as phone from './phone/wordings'

/** Every wording that a pattern with names in braces stands for. */
const unfold = (pattern: string): readonly string[] => {
  const [before = '', rest] = pattern.split(/\{(.*)/)
  if (rest === undefined) return [pattern]
  const [name = '', after] = rest.split(/\}(.*)/)
  const all: string[] = []
  for (const word of (spokenAs[name] ?? '').split(' ')) all.push(...unfold(before + word + after))
  return all
}

const known: Record<string, true> = {}

/** The first line that has a wording keeps it. */
const isNew = (wording: string): boolean => {
  if (known[wording]) return false
  known[wording] = true
  return true
}

const parse = (line: string): Wording => {
  const [says = '', rest = ''] = line.split(' > ')
  const [meaning = '', note] = rest.split('note:')
  const answers: Record<string, string> = {}
  let ask: string | undefined
  for (const term of meaning.split(' ')) {
    const [question = '', option] = term.split('=')
    if (option) answers[question] = option
    else if (question) ask = question.slice('ask:'.length)
  }
  const wordings: string[] = []
  for (const pattern of says.toLowerCase().split(' ')) wordings.push(...unfold(pattern))
  return { says: wordings.filter(isNew), answers, ...(ask && { ask }), ...(note && { note }) }
}

/** What can be heard in typed or pasted words, the exact before the general. */
export const lexicon: readonly Wording[] = [phone.terminalWordings, family.terminalWordings, cardTerminal, phone.everydayWordings, family.everydayWordings, cardEveryday].join('\n').split('\n').filter(Boolean).map(parse)

import type { Wording } from '@/domain/diagnosis/wording'
import { everydayWordings } from './everyday-wordings'
import { terminalWordings } from './terminal-wordings'

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
  return { says: says.toLowerCase().split(' '), answers, ...(ask && { ask }), ...(note && { note }) }
}

/** What can be heard in typed or pasted words, the exact before the general. */
export const lexicon: readonly Wording[] = `${terminalWordings}${everydayWordings}`.split('\n').filter(Boolean).map(parse)

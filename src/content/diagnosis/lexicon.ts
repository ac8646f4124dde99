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

/** What only a card in the hand can answer. */
const withTheCard = ['other-card', 'reinserted', 'other-window', 'card-look', 'insert-tap', 'other-hospital']

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
  // Who tells what a card did has one in the hand: the scene is no longer to be asked.
  const implies = Object.keys(answers).some((question) => withTheCard.indexOf(question) >= 0) ? { scene: 'card' } : undefined
  const wordings: string[] = []
  for (const pattern of says.toLowerCase().split(' ')) wordings.push(...unfold(pattern))
  return { says: wordings.filter(isNew), answers, ...(implies && { implies }), ...(ask && { ask }), ...(note && { note }) }
}

/** Real messages of more than one scene: whose trouble it is has to be asked. */
const open = `
刷脸失败 人脸匹配失败 人脸检测超时 实人认证失败 人脸识别失败 > family-step=face-mismatch ask:scene
`

/** What can be heard in typed or pasted words, the exact before the general. */
export const lexicon: readonly Wording[] = [phone.terminalWordings, family.terminalWordings, open, cardTerminal, phone.everydayWordings, family.everydayWordings, cardEveryday].join('\n').split('\n').filter(Boolean).map(parse)

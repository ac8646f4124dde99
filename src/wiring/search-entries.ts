import { articles } from '@/content/articles'
import { lexicon } from '@/content/diagnosis/lexicon'
import { model } from '@/content/diagnosis/model'
import { faultTexts } from '@/content/faults'
import { handlers } from '@/content/handlers'
import { myths } from '@/content/myths'
import { articleSayings } from '@/content/search/sayings/articles'
import { cardSayings } from '@/content/search/sayings/card'
import { familySayings } from '@/content/search/sayings/family'
import { hotlineSayings } from '@/content/search/sayings/hotlines'
import { phoneSayings } from '@/content/search/sayings/phone'
import { generalMessages, searchTexts } from '@/content/search/texts'
import type { Refinement } from '@/domain/diagnosis/model'
import type { Article, Block } from '@/domain/knowledge/article'
import type { FaultText, Handler } from '@/domain/knowledge/fault-text'
import type { Myth } from '@/domain/knowledge/myth'
import type { SearchEntry } from '@/domain/search/search-entry'
import type { Claim } from '@/domain/shared/source'

const sayings: Readonly<Record<string, string>> = { ...cardSayings, ...familySayings, ...phoneSayings, ...articleSayings, ...hotlineSayings }

/** A lead in a list goes without the facts it names; bodies are not shown and keep their names. */
const plain = (text: string): string => (text.indexOf('{') < 0 ? text : text.replace(/\{[^}]*\}/g, ''))

const textsOf = (claims: readonly Claim[]): string => {
  let texts = ''
  for (const { text } of claims) texts += text
  return texts
}

const fromFault = ({ id, name, meaning, atWindow, later, takes, askClerk }: FaultText): SearchEntry => ({
  id,
  kind: 'fault',
  title: name,
  lead: plain(meaning.text),
  words: sayings[id] ?? '',
  body: textsOf(atWindow) + textsOf(later) + takes.text + askClerk,
  faults: [id],
})

const textOfBlock = (block: Block): string => {
  switch (block.kind) {
    case 'what':
      return textsOf(block.claims)
    case 'part':
      return block.title + textsOf(block.claims)
    case 'now':
    case 'later':
      return textsOf(block.steps)
    case 'compare':
      return block.title + block.sides.map(({ name, claims }) => name + textsOf(claims)).join('')
    case 'takes':
      return block.claim.text
    case 'handlers':
    case 'papers':
    case 'facts':
    case 'places':
    case 'see':
      return ''
  }
}

const fromArticle = ({ id, kind, title, lead, blocks, faults }: Article): SearchEntry => {
  let body = ''
  for (const block of blocks) body += textOfBlock(block)
  return { id, kind, title, lead: plain(lead), words: sayings[id] ?? '', body, faults }
}

const fromMyth = ({ id, said, truth, since, instead, words, faults }: Myth): SearchEntry => ({
  id,
  kind: 'myth',
  title: said,
  lead: plain(truth[0]?.text ?? instead.text),
  words: words.join(' '),
  body: textsOf(truth) + (since ? since.text : '') + instead.text,
  faults,
})

const fromHandler = ({ id, name, phone, does, doesNot }: Handler): SearchEntry => ({
  id,
  kind: 'hotline',
  title: phone ? `${name} ${phone}` : name,
  lead: plain(does.text),
  words: phone ? `${phone} ${sayings[id] ?? ''}` : sayings[id] ?? '',
  body: doesNot ? doesNot.text : '',
  faults: [],
})

/** The id of the entry of one real message. */
export const messageId = (refinement: string): string => `message-${refinement}`

/** The wordings that are heard as each message, by question and message. */
const wordingsOfMessages = (): Record<string, Record<string, string[]>> => {
  const wordings: Record<string, Record<string, string[]>> = {}
  for (const { id, question } of model.refinements) (wordings[question] = wordings[question] ?? {})[id] = []
  for (const { says, answers } of lexicon) {
    for (const question in answers) {
      const heard = wordings[question]?.[answers[question] ?? '']
      if (heard) for (const wording of says) heard.push(wording)
    }
  }
  return wordings
}

/** What a terminal shows, under the first of its wordings; its faults are those it points at. */
const fromMessage = ({ id, causes }: Refinement, wordings: readonly string[] = []): SearchEntry => ({
  id: messageId(id),
  kind: 'message',
  title: (wordings[0] ?? id).toUpperCase(),
  lead: causes.length ? searchTexts.pointsAt + causes.map((cause) => faultTexts[cause]?.name ?? cause).join('、') : searchTexts.askOn,
  words: wordings.slice(1).join(' '),
  body: '',
  faults: causes.length ? causes : generalMessages[id] ?? [],
})

const all = <T>(byId: Readonly<Record<string, T>>): T[] => Object.keys(byId).map((id) => byId[id]!)

/** Everything that can be found, in one list. */
export const searchEntries = (): SearchEntry[] => {
  const wordings = wordingsOfMessages()
  return [
    ...all(faultTexts).map(fromFault),
    ...model.refinements.map((refinement) => fromMessage(refinement, wordings[refinement.question]?.[refinement.id])),
    ...all(articles).map(fromArticle),
    ...all(myths).map(fromMyth),
    ...all(handlers).map(fromHandler),
  ]
}

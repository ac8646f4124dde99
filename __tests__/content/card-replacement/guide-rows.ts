import { auditClaim, isUnconfirmed } from '@/domain/knowledge/audit-content'
import { auditNamedFacts } from '@/domain/knowledge/audit-facts'
import { forbiddenAdvice, longestSentence } from '@/domain/knowledge/audit-words'
import { endsAsSentence, isHedged, speaksLikeAClerk, withFacts } from '@/domain/knowledge/sentence'
import type { GuideWhen } from '@/domain/card-replacement/guide'
import type { Claim } from '@/domain/shared/source'
import { facts } from '@/content/facts'
import { handlers } from '@/content/handlers'
import { papers } from '@/content/papers'
import { sources } from '@/content/sources'

interface Row {
  readonly id: string
  readonly title: string
  readonly when: GuideWhen
  readonly say: readonly Claim[]
}

const registry = { sources, handlers, papers }
/** A question hedges nothing, nor does a sentence of which a clause begins as an order. */
const asksOrTells = (text: string): boolean => /？|(^|，)(打 |先|再|去|请|问清|不行就|留意)|的(重拍|留意签收)|窗口说：/.test(text)
const told = (wrong: boolean, what: string): readonly string[] => (wrong ? [what] : [])

/** What is wrong with one sentence of the guide, as the house has it: at most 40 characters, plain words, sources, inferred ones hedged. */
const wrongWith = (claim: Claim): readonly string[] => [
  ...auditClaim('', claim, registry).map(({ rule }) => rule),
  ...auditNamedFacts('', claim, facts).map(({ reason }) => reason),
  ...told(longestSentence(withFacts(claim.text)) > 40, 'too long'),
  ...told(!endsAsSentence(claim.text), 'no sentence'),
  ...told(speaksLikeAClerk(claim.text), 'clerk words'),
  ...told(claim.grade === 'I' && !isHedged(claim.text) && !asksOrTells(claim.text), 'not hedged'),
  ...forbiddenAdvice(claim.text),
]

/**
 * What is wrong with the words of rows: their sentences but for those taken over and looked at elsewhere, titles over so many characters,
 * ids that are no ids, rows that rest on D and U alone.
 */
export const wrongWithRows = (rows: readonly Row[], longestTitle: number, takenOver: readonly Claim[] = []): readonly string[] =>
  rows.flatMap(({ id, title, when, say }) => [
    ...say.filter((claim) => !takenOver.includes(claim)).flatMap((claim) => wrongWith(claim).map((wrong) => `${id}: ${wrong}: ${claim.text}`)),
    ...told(!/^[a-z]+(-[a-z]+)*$/.test(id), `${id}: bad id`),
    ...told(title.length > longestTitle || title.length === 0, `${id}: title ${title}`),
    ...told(say.filter(({ place }) => place === 'cn' || when.places?.some((code) => code === place)).every(isUnconfirmed), `${id}: rests on nothing certain`),
  ])

export const textOf = (say: readonly Claim[]): string => say.map(({ text }) => text).join('')

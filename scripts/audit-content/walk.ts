import { isClaim, isRecord, memberName } from '@/domain/knowledge/audit-words'
import type { Words } from '@/domain/knowledge/audit-words'
import type { Claim } from '@/domain/shared/source'
import { isKind } from './kinds'
import type { Kind, Kinds } from './kinds'
import type { ContentModule } from './modules'

/** A piece of content, the path where it is written (`articles/rules/family#ageOfSixteen`), and the key it is kept under there. */
export interface Found<T> {
  readonly at: string
  readonly key: string
  readonly value: T
}

type Lists = { readonly [K in Kind]: Found<Kinds[K]>[] }

/** Everything in the content, each where it is written, wherever else it is passed on. */
export type Everything = { readonly [K in Kind]: readonly Found<Kinds[K]>[] } & {
  readonly claims: readonly Found<Claim>[]
  readonly words: readonly Words[]
  /** Paths of what is told with a grade and is no whole claim. */
  readonly torn: readonly string[]
}

const noneYet = (): Lists => ({
  action: [], afterwards: [], article: [], bindingChannel: [], bindingReason: [], channel: [], city: [], codeChannel: [], fact: [], failure: [], fault: [], field: [], guide: [], handler: [], keepsake: [], late: [], model: [], myth: [],
  outcome: [], paper: [], preparation: [], query: [], readiness: [], reason: [], relation: [], side: [], source: [], stage: [], status: [], told: [], wording: [],
})
const KINDS: readonly Kind[] = [
  'action', 'afterwards', 'article', 'bindingChannel', 'bindingReason', 'channel', 'city', 'codeChannel', 'fact', 'failure', 'fault', 'field', 'guide', 'handler', 'keepsake', 'late', 'model', 'myth', 'outcome', 'paper', 'preparation', 'query',
  'readiness', 'reason', 'relation', 'side', 'source', 'stage', 'status', 'told', 'wording',
]

const sort = <K extends Kind>(lists: Lists, kind: K, found: Found<object>): void => {
  const { value } = found
  if (isKind(kind, value)) lists[kind].push({ ...found, value })
}

/** The id of a row that begins with it, as the words of an action are written; they are put together elsewhere. */
const rowId = (value: object): string | null => (Array.isArray(value) && typeof value[0] === 'string' && isClaim(value[1]) ? value[0] : null)

/** Walks all modules once, in their order. What a module takes over from one it imports is nothing new. */
export const walk = (modules: readonly ContentModule[]): Everything => {
  const lists = noneYet()
  const claims: Found<Claim>[] = []
  const words: Words[] = []
  const torn: string[] = []
  const met = new Set<object>()
  const rows = new Map<string, string>()
  const told = new Map<string, ReadonlySet<string>>()

  const meet = (value: Readonly<Record<string, unknown>>, at: string, key: string): void => {
    const row = rowId(value)
    if (row !== null) rows.set(row, at)
    if (isClaim(value)) claims.push({ at, key, value })
    else if (typeof value['text'] === 'string' && 'grade' in value) torn.push(at)
    const place = isKind('action', value) ? rows.get(value.id) ?? at : at
    KINDS.forEach((kind) => sort(lists, kind, { at: place, key, value }))
  }

  for (const { file, imports, exports } of modules) {
    const texts = new Set<string>()
    const look = (value: unknown, at: string, key: string): void => {
      if (typeof value === 'string') {
        if (!imports.some((from) => told.get(from)?.has(value))) words.push({ at, text: value })
        texts.add(value)
      } else if (isRecord(value) && !met.has(value)) {
        met.add(value)
        meet(value, at, key)
        Object.keys(value).forEach((member) => look(value[member], `${at}.${memberName(value[member], member)}`, member))
      }
    }
    Object.keys(exports).forEach((name) => look(exports[name], `${file}#${name}`, name))
    told.set(file, texts)
  }
  return { ...lists, claims, words, torn }
}

import type { Model } from '@/domain/diagnosis/model'
import type { Wording } from '@/domain/diagnosis/wording'
import type { ActionText } from '@/domain/knowledge/action-text'
import type { Article } from '@/domain/knowledge/article'
import { isClaim } from '@/domain/knowledge/audit-words'
import type { Fact } from '@/domain/knowledge/fact'
import type { FaultText, Handler, Paper } from '@/domain/knowledge/fault-text'
import type { Myth } from '@/domain/knowledge/myth'
import type { PlaceField } from '@/domain/knowledge/place-field'
import type { Source } from '@/domain/shared/source'

/** A city to choose, as content/places keeps it. */
interface City {
  readonly code: string
  readonly hotlines: readonly { readonly phone: string }[]
}

/** What the content is made of, besides claims and other strings. */
export interface Kinds {
  readonly action: ActionText
  readonly article: Article
  readonly city: City
  readonly fact: Fact
  readonly fault: FaultText
  readonly field: PlaceField
  readonly handler: Handler
  readonly model: Model
  readonly myth: Myth
  readonly paper: Paper
  readonly source: Source
  readonly wording: Wording
}
export type Kind = keyof Kinds

const has =
  (one: string, other: string) =>
  (value: object): boolean =>
    one in value && other in value

/** How each kind is known wherever it stands: by two fields that nothing else in the content has together. */
const MARKS: Readonly<Record<Kind, (value: object) => boolean>> = {
  action: has('say', 'askClerk'),
  article: has('lead', 'blocks'),
  city: has('code', 'hotlines'),
  fact: has('values', 'reviewBy'),
  fault: has('meaning', 'handledBy'),
  field: has('national', 'local'),
  handler: has('does', 'doesNot'),
  model: has('causes', 'fallback'),
  myth: has('said', 'verdict'),
  paper: (value) => 'id' in value && 'name' in value && isClaim(value.name),
  source: has('issuer', 'checkedOn'),
  wording: has('says', 'answers'),
}

export const isKind = <K extends Kind>(kind: K, value: object): value is Kinds[K] => MARKS[kind](value)

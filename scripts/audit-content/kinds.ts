import type { ChannelText, ReasonText } from '@/domain/card-replacement/choice-text'
import type { ChecklistItem, LateHelp, Meanwhile, OfficialQuery, SideText, StageText, StatusWording } from '@/domain/card-replacement/guide'
import type { Model } from '@/domain/diagnosis/model'
import type { Wording } from '@/domain/diagnosis/wording'
import type { AfterwardsText, BindingChannel, PreparationText, ReasonText as BindingReasonText, RelationText } from '@/domain/family-binding/guide'
import type { ActionText } from '@/domain/knowledge/action-text'
import type { Article } from '@/domain/knowledge/article'
import { isClaim } from '@/domain/knowledge/audit-words'
import type { Fact } from '@/domain/knowledge/fact'
import type { FaultText, Handler, Paper } from '@/domain/knowledge/fault-text'
import type { Myth } from '@/domain/knowledge/myth'
import type { PlaceField } from '@/domain/knowledge/place-field'
import type { CodeChannel, Failure, KeepText, OutcomeText, ReadinessText, ToldText } from '@/domain/online-payment/guide'
import type { Source } from '@/domain/shared/source'

/** A city to choose, as content/places keeps it. */
interface City {
  readonly code: string
  readonly hotlines: readonly { readonly phone: string }[]
}

/** What the content is made of, besides claims and other strings. */
export interface Kinds {
  readonly action: ActionText
  readonly afterwards: AfterwardsText
  readonly article: Article
  readonly bindingChannel: BindingChannel
  readonly bindingReason: BindingReasonText
  readonly channel: ChannelText
  readonly city: City
  readonly codeChannel: CodeChannel
  readonly fact: Fact
  readonly failure: Failure
  readonly fault: FaultText
  readonly field: PlaceField
  /** A row of the guide through a replacement: the list, or what works meanwhile. */
  readonly guide: ChecklistItem | Meanwhile
  readonly handler: Handler
  readonly keepsake: KeepText
  readonly late: LateHelp
  readonly model: Model
  readonly myth: Myth
  readonly outcome: OutcomeText
  readonly paper: Paper
  readonly preparation: PreparationText
  readonly query: OfficialQuery
  readonly readiness: ReadinessText
  readonly reason: ReasonText
  readonly relation: RelationText
  readonly side: SideText
  readonly source: Source
  readonly stage: StageText
  readonly status: StatusWording
  readonly told: ToldText
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
  afterwards: has('say', 'entry'),
  article: has('lead', 'blocks'),
  bindingChannel: has('search', 'path'),
  bindingReason: has('say', 'then'),
  channel: has('channel', 'child'),
  city: has('code', 'hotlines'),
  codeChannel: has('find', 'way'),
  fact: has('values', 'reviewBy'),
  failure: has('money', 'when'),
  fault: has('meaning', 'handledBy'),
  field: has('national', 'local'),
  guide: has('title', 'when'),
  handler: has('does', 'doesNot'),
  keepsake: has('id', 'keep'),
  late: has('handler', 'ask'),
  model: has('causes', 'fallback'),
  myth: has('said', 'verdict'),
  outcome: has('tells', 'doNow'),
  paper: (value) => 'id' in value && 'name' in value && isClaim(value.name),
  preparation: has('preparation', 'presence'),
  query: has('place', 'say'),
  readiness: has('by', 'how'),
  reason: has('reason', 'child'),
  relation: has('names', 'hint'),
  side: has('side', 'state'),
  source: has('issuer', 'checkedOn'),
  stage: has('stage', 'means'),
  status: has('patterns', 'states'),
  told: has('follows', 'hint'),
  wording: has('says', 'answers'),
}

export const isKind = <K extends Kind>(kind: K, value: object): value is Kinds[K] => MARKS[kind](value)

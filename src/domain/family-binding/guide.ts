import type { Claim } from '../shared/source'
import type { Insurance, Areas } from './check-sharing'
import type { Relation } from './member'
import type { Preparation } from './preparation'

/** What is told of one reason of a check: why it is so, and the way out or the next step. */
export interface ReasonText {
  /** At most 16 characters: 已被两个账户绑了. */
  readonly title: string
  /** Why; one or two sentences, the first never resting on D or U. */
  readonly say: readonly Claim[]
  /** What to do about it, each an imperative of one sentence; never empty for what blocks or is missing. */
  readonly then: readonly Claim[]
}

/** What has to be ready before one begins. */
export interface PreparationText {
  readonly preparation: Preparation
  /** As a heading of what family is sent, at most 14 characters: 本人刷脸，材料备着. */
  readonly title: string
  /** Who must be there, and who need not. */
  readonly presence: readonly Claim[]
  /** Ids of content/papers.ts, the first the surest. */
  readonly bring: readonly string[]
  /** The way through, one sentence a step. */
  readonly steps: readonly Claim[]
}

/** Where it is done. Search words first: paths change with every version. */
export interface BindingChannel {
  readonly id: string
  readonly name: string
  /** What to type into the search field of that app. */
  readonly search: string
  /** The path, as of when it was read. */
  readonly path: readonly Claim[]
}

/** What people ask once it is done, or once it does not work: a row that opens, with the article that says more. */
export interface AfterwardsText {
  readonly id: string
  /** At most 14 characters. */
  readonly title: string
  readonly say: readonly Claim[]
  /** An entry of the knowledge. */
  readonly entry: string
}

/** A row of a question: what people say first, and smaller beneath it other words. At most 10 and 22 characters. */
export interface ChoiceWords {
  readonly label: string
  readonly hint: string
}

export interface RelationText extends ChoiceWords {
  /** Nicknames to pick from, so that nothing need be typed. */
  readonly names: readonly string[]
}

export type RelationTexts = Readonly<Record<Relation, RelationText>>
export type InsuranceTexts = Readonly<Record<Insurance, ChoiceWords>>
export type AreasTexts = Readonly<Record<Areas, ChoiceWords>>

/** What a diagnosis has found out, as one tap puts it down. */
export interface Learnt {
  /** At most 16 characters. */
  readonly said: string
  readonly sets: 'bound-by-most' | 'main-full' | 'main-not-ready' | 'not-insured' | 'no-face' | 'giver-no-account'
}

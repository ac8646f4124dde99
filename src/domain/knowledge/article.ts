import type { Claim } from '../shared/source'
import type { FactId } from './fact'
import type { HandlerId, PaperId } from './fault-text'
import type { PlaceFieldId } from './place-field'

/** Lower-case words joined by hyphens; unique among faults, articles, myths and hotlines, for a link names only this. */
export type EntryId = string

/** One piece of an article. Every kind has one way of being drawn; nothing is markup. */
export type Block =
  /** What it is. */
  | { readonly kind: 'what'; readonly claims: readonly Claim[] }
  /** Do this now: possible where the person stands. */
  | { readonly kind: 'now'; readonly steps: readonly Claim[] }
  /** Do this later. */
  | { readonly kind: 'later'; readonly steps: readonly Claim[] }
  /** A part of a longer article under its own heading, at most 12 characters. */
  | { readonly kind: 'part'; readonly title: string; readonly claims: readonly Claim[] }
  /** Things that are mixed up, side by side: under each name what holds of it. */
  | { readonly kind: 'compare'; readonly title: string; readonly sides: readonly { readonly name: string; readonly claims: readonly Claim[] }[] }
  | { readonly kind: 'handlers'; readonly handlers: readonly HandlerId[] }
  | { readonly kind: 'papers'; readonly papers: readonly PaperId[] }
  | { readonly kind: 'takes'; readonly claim: Claim }
  | { readonly kind: 'facts'; readonly facts: readonly FactId[] }
  /** What varies by place. */
  | { readonly kind: 'places'; readonly fields: readonly PlaceFieldId[] }
  /** Where to read on: faults, articles, myths. */
  | { readonly kind: 'see'; readonly entries: readonly EntryId[] }

export type ArticleKind = 'procedure' | 'rule' | 'theme'

/** A short article that a worried person can act on. Its sources are those of its claims. */
export interface Article {
  readonly id: EntryId
  readonly kind: ArticleKind
  /** In the words people use, at most 16 characters. */
  readonly title: string
  /** One line under the title in a list, at most 30 characters. */
  readonly lead: string
  readonly blocks: readonly Block[]
  /** Faults it helps with; search shows it with them. */
  readonly faults: readonly EntryId[]
}

import type { Claim } from '../shared/source'
import type { DueWhen } from './due'
import type { Phase } from './phase'
import type { Care, Refusal, Situation, Step } from './states'

/** listed: some place lists it. unlikely: it is listed nowhere, or excluded. ask: nobody knows before asking. Never that it is paid. */
export const OUTLOOKS = ['listed', 'unlikely', 'ask'] as const
export type Outlook = (typeof OUTLOOKS)[number]

export interface SituationText {
  /** At most 10 characters. */
  readonly label: string
  /** At most 22. */
  readonly hint: string
  readonly outlook: Outlook
  /** Why; the first never rests on D or U. */
  readonly because: readonly Claim[]
  /** What one says of it on the phone, after 您好，我. */
  readonly matter: string
  /** The hospital may refund and settle again: worth asking before anything else. */
  readonly resettle: boolean
}

export interface CareText {
  readonly label: string
  readonly hint: string
}

export interface StepText {
  /** What it is called on the timeline, at most 8 characters. */
  readonly label: string
  readonly hint: string
  /** What to do now: an imperative of one sentence. */
  readonly next: Claim
  /** What it means; the first never rests on D or U. */
  readonly sense: readonly Claim[]
}

/** What to do where the day is near, here, over or not known yet. */
export type DueTexts = Readonly<Record<Phase, Readonly<Partial<Record<DueWhen, readonly Claim[]>>>>>

/** When one calls: for what is waited for, or since it was refused. */
export const OCCASIONS = ['hand-in', 'supply', 'answer', 'payout', 'refused'] as const
export type Occasion = (typeof OCCASIONS)[number]

/** Whom to call, what to read out first, and what to ask. */
export interface ClaimCall {
  /** Ids of content/handlers.ts. */
  readonly whom: readonly string[]
  readonly read: string
  readonly asks: readonly string[]
}

/** Ids of content/papers.ts. */
export interface ClaimPapers {
  readonly always: readonly string[]
  readonly care: Readonly<Record<Care, readonly string[]>>
  /** What proves that it could not be settled: of a situation its own, else `proof`. */
  readonly situation: Readonly<Partial<Record<Situation, readonly string[]>>>
  readonly proof: readonly string[]
  readonly away: readonly string[]
  readonly last: readonly string[]
}

export type SituationTexts = Readonly<Record<Situation, SituationText>>
export type CareTexts = Readonly<Record<Care, CareText>>
export type StepTexts = Readonly<Record<Step, StepText>>
export type CallTexts = Readonly<Record<Occasion, readonly ClaimCall[]>>
export type RefusalTexts = Readonly<Record<Refusal, string>>

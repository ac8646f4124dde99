import type { ToldOn } from '../shared/change-log'

/** Why it could not be settled at once: what RB lists (domain.md §1.0.3), what it does not, and what nobody can place. */
export const SITUATIONS = [
  'no-card-yet', 'emergency-no-card', 'lost-card', 'emergency-elsewhere', 'elsewhere', 'system-down', 'card-being-made', 'card-forgotten', 'settled-as-self-pay', 'settled-already', 'other',
] as const
export type Situation = (typeof SITUATIONS)[number]

/** 门诊, 急诊, 住院: they decide about papers. */
export const CARES = ['outpatient', 'emergency', 'inpatient'] as const
export type Care = (typeof CARES)[number]

export interface ClaimCase {
  readonly situation: Situation
  readonly care: Care
  /** Treated outside the place where one is insured. */
  readonly away: boolean
}

/** From paying to payout; what was asked for more, refused or taken back can be handed in once more. */
export const STEPS = ['paid', 'papers_ready', 'handed_in', 'more_wanted', 'approved', 'refused', 'paid_out', 'withdrawn', 'dropped'] as const
export type Step = (typeof STEPS)[number]

/** What somebody says has happened, and when: two texts, whatever they are, from a file as well. replay decides what may be believed. */
export interface ToldStep {
  readonly state: string
  readonly on: string
}
export type ClaimEvent = ToldOn<Step>

export interface Position {
  readonly step: Step
  /** The papers are with the agency. */
  readonly isIn: boolean
}

/** Why a step cannot be. The words for people are in content/claim/refusals.ts. */
export const REFUSALS = [
  'no-such-step', 'no-such-day', 'in-the-future', 'before-previous', 'already-there', 'pay-first', 'another-bill', 'all-over', 'decided', 'not-handed-in', 'hand-in-again', 'withdraw-first', 'gone-past',
  'no-such-entry', 'too-many',
] as const
export type Refusal = (typeof REFUSALS)[number]

export interface Refused<E extends ToldStep = ClaimEvent> {
  readonly event: E
  readonly why: Refusal
}

/** The outcome of a replay: where it stands, every step that was possible, in order, and those that were not. */
export interface Followed<E extends ToldStep = ClaimEvent> {
  /** Null before anything was paid. */
  readonly position: Position | null
  readonly history: readonly ClaimEvent[]
  readonly refused: readonly Refused<E>[]
}

import type { Claim } from '../shared/source'

export type HandlerId = string
export type PaperId = string

/** What a person is told about one fault. The window steps themselves come from the engine; this is what is particular. */
export interface FaultText {
  readonly id: string
  /** In the words people use, at most 16 characters. */
  readonly name: string
  /** What is going on, one or two sentences. Never resting on D or U alone. */
  readonly meaning: Claim
  /** What is particular to do at the window now; one sentence each, at most two. */
  readonly atWindow: readonly Claim[]
  /** What to do afterwards; one sentence each; empty when nothing is left to do. */
  readonly later: readonly Claim[]
  /** Who handles it, first the one to call. */
  readonly handledBy: readonly HandlerId[]
  readonly bring: readonly PaperId[]
  readonly takes: Claim
  /** One question in the clerk's own terms for the card shown at the window. */
  readonly askClerk: string
}

/** A hotline, a counter or an office. */
export interface Handler {
  readonly id: HandlerId
  readonly name: string
  /** Digits to dial; null for a place to go to. */
  readonly phone: string | null
  readonly does: Claim
  /** What people wrongly ask it; null where nothing is known. */
  readonly doesNot: Claim | null
}

export interface Paper {
  readonly id: PaperId
  readonly name: Claim
}

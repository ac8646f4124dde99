import type { Claim } from '../shared/source'

/** The words of one window action; its id is the engine's (a feature may not import another, so it is a plain string here). */
export interface ActionText {
  readonly id: string
  /** One imperative sentence, at most 40 characters, better 30. */
  readonly say: Claim
  /** How to do it and what to beware of, in short sentences; absent where the sentence says it all. */
  readonly how?: Claim
  /** One question in the clerk's own terms for the card shown at the window. */
  readonly askClerk: string
}

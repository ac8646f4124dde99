import type { ActionId } from '../diagnosis/model'
import type { Claim } from '../shared/source'

/** The words of one window action. */
export interface ActionText {
  readonly id: ActionId
  /** One imperative sentence, at most 40 characters, better 30. */
  readonly say: Claim
  /** How to do it and what to beware of, in short sentences; absent where the sentence says it all. */
  readonly how?: Claim
  /** One question in the clerk's own terms for the card shown at the window. */
  readonly askClerk: string
}

import type { Claim } from '../shared/source'
import type { BillOutcome } from './explain-bill'

/** A figure as the bill prints it, at most 10 characters, and what it is. */
export interface BillFieldText {
  readonly label: string
  readonly hint: Claim
}

/** A sum in plain words. What is said where it does not hold is one sentence for all (`mismatch`). */
export interface IdentityText {
  /** At most 10 characters: 谁付的. */
  readonly title: string
  readonly adds: Claim
}

/** What may explain a difference, and what to look at. */
export interface BillReasonText {
  /** At most 12 characters. */
  readonly title: string
  readonly why: Claim
}

/** What to say at the window, word for word. */
export interface BillQuestionText {
  /** At most 10 characters. */
  readonly title: string
  readonly ask: string
}

/** What of the figures points to a fault of the catalogue. */
export interface BillOutcomeText {
  readonly outcome: BillOutcome
  /** An entry of content/faults. */
  readonly fault: string
  readonly shows: Claim
}

/** A number to type for the estimate, or a step of it. */
export interface EstimateText {
  /** At most 10 characters. */
  readonly label: string
  readonly hint: Claim
}

import type { Claim } from '../shared/source'
import type { Channel, Reason } from './states'

/** Doing it for somebody who cannot do it alone. */
export interface ForAnother {
  readonly say: Claim
  /** Ids of content/papers.ts, besides those of `bring`; for whoever is too young for an identity card, the register stands for it. */
  readonly bring: readonly string[]
}

/** One choice of the wizard: what it is called, and what to know and to bring once it is chosen. */
export interface ChoiceText {
  /** At most 10 characters, as one would say it at the counter. */
  readonly label: string
  /** Smaller beneath it, at most 22 characters. */
  readonly hint: string
  readonly say: readonly Claim[]
  /** Ids of content/papers.ts, for a grown-up who does it alone. */
  readonly bring: readonly string[]
  readonly child: ForAnother
  readonly elder: ForAnother
}

export interface ReasonText extends ChoiceText {
  readonly reason: Reason
}

export interface ChannelText extends ChoiceText {
  readonly channel: Channel
}

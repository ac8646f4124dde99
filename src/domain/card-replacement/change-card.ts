import type { IsoDate } from '../shared/iso-date'
import { changesTo, judged, type Judge, type LogChange } from '../shared/judged-log'
import { replay } from './replay'
import type { Refusal, Refused, ReplacementCase, State, TrackerEvent } from './states'
import { MOST_ENTRIES, type TrackedCard } from './tracked-card'

/** What a change to a card comes to; refused names the event that would be impossible, and the card stays as it was. */
export type Change = { readonly kind: 'done'; readonly card: TrackedCard } | { readonly kind: 'refused'; readonly refused: Refused }

const judgeOf =
  (of: ReplacementCase): Judge<State, Refusal> =>
  (events, today) =>
    replay(events, of, today).refused

const logOf = (card: TrackedCard) => changesTo(judgeOf(card), MOST_ENTRIES)

const onCard = (card: TrackedCard, change: LogChange<State, Refusal>): Change =>
  change.kind === 'refused' ? change : { kind: 'done', card: change.log === card.log ? card : { ...card, log: change.log } }

/** Puts down what has happened. Refused where it cannot have, or where the record is full. */
export const withEvent = (card: TrackedCard, event: TrackerEvent, today: IsoDate): Change => onCard(card, logOf(card).withEvent(card.log, event, today))

/** Says what an entry should have said; a removed one comes back. Refused where it or a later event would then be impossible. */
export const withCorrection = (card: TrackedCard, at: number, event: TrackerEvent, today: IsoDate): Change => onCard(card, logOf(card).withCorrection(card.log, at, event, today))

/** Takes an entry out. Refused where a later event would then be impossible; what is not there is out already. */
export const withRemoval = (card: TrackedCard, at: number, today: IsoDate): Change => onCard(card, logOf(card).withRemoval(card.log, at, today))

/** Says what the case should have been: reason, channel or place. Refused where something put down would then be impossible. */
export const withCase = (card: TrackedCard, { reason, channel, place }: Partial<ReplacementCase>, today: IsoDate): Change => {
  const after: TrackedCard = { ...card, reason: reason ?? card.reason, channel: channel ?? card.channel, place: place === undefined ? card.place : place }
  return onCard(after, judged({ log: card.log, judge: judgeOf(card) }, { log: after.log, judge: judgeOf(after) }, today))
}

/** Takes back the last entry of the log, whatever it did; the first stays. Refused only where the case has been changed in between. */
export const withoutLast = (card: TrackedCard): Change => onCard(card, logOf(card).withoutLast(card.log))

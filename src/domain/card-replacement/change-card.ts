import type { IsoDate } from '../shared/iso-date'
import { historyOf } from './change-log'
import { replay } from './replay'
import type { Refused, ReplacementCase, TrackerEvent } from './states'
import { MOST_ENTRIES, type LogEntry, type TrackedCard } from './tracked-card'

/** What a change to a card comes to; refused names the event that would be impossible, and the card stays as it was. */
export type Change = { readonly kind: 'done'; readonly card: TrackedCard } | { readonly kind: 'refused'; readonly refused: Refused }

const END_OF_TIME = '9999-12-31' as IsoDate

interface Numbered extends TrackerEvent {
  readonly at: number
}

const refusedIn = (card: TrackedCard, today: IsoDate): readonly Refused<Numbered>[] =>
  replay(
    historyOf(card.log).reduce<readonly Numbered[]>((events, { at, event }) => (event ? [...events, { ...event, at }] : events), []),
    card,
    today,
  ).refused

const done = (card: TrackedCard): Change => ({ kind: 'done', card })
const refuse = ({ state, on }: TrackerEvent, why: Refused['why']): Change => ({ kind: 'refused', refused: { event: { state, on }, why } })

/** What was already impossible, say after the clock was put back, is no reason against another change. */
const judged = (before: TrackedCard, after: TrackedCard, today: IsoDate, touched?: number): Change => {
  const known = refusedIn(before, today).map(({ event }) => event.at)
  const [first] = refusedIn(after, today).filter(({ event }) => event.at === touched || known.indexOf(event.at) < 0)
  return first ? refuse(first.event, first.why) : done(after)
}

const added = (card: TrackedCard, entry: LogEntry): TrackedCard => ({ ...card, log: [...card.log, entry] })
const isFull = ({ log }: TrackedCard): boolean => log.length >= MOST_ENTRIES

/** Puts down what has happened. Refused where it cannot have, or where the record is full. */
export const withEvent = (card: TrackedCard, event: TrackerEvent, today: IsoDate): Change =>
  isFull(card) ? refuse(event, 'too-many') : judged(card, added(card, { kind: 'event', state: event.state, on: event.on }), today, card.log.length)

const recordedAt = (card: TrackedCard, at: number) => historyOf(card.log).filter((recorded) => recorded.at === at)[0]

/** Says what an entry should have said; a removed one comes back. Refused where it or a later event would then be impossible. */
export const withCorrection = (card: TrackedCard, at: number, { state, on }: TrackerEvent, today: IsoDate): Change => {
  const recorded = recordedAt(card, at)
  if (!recorded) return refuse({ state, on }, 'no-such-entry')
  if (recorded.event?.state === state && recorded.event.on === on) return done(card)
  return isFull(card) ? refuse({ state, on }, 'too-many') : judged(card, added(card, { kind: 'corrected', at, state, on }), today, at)
}

/** Takes an entry out. Refused where a later event would then be impossible; what is not there is out already. */
export const withRemoval = (card: TrackedCard, at: number, today: IsoDate): Change => {
  const event = recordedAt(card, at)?.event
  if (!event) return done(card)
  return isFull(card) ? refuse(event, 'too-many') : judged(card, added(card, { kind: 'removed', at }), today)
}

/** Says what the case should have been: reason, channel or place. Refused where something put down would then be impossible. */
export const withCase = (card: TrackedCard, { reason, channel, place }: Partial<ReplacementCase>, today: IsoDate): Change =>
  judged(card, { ...card, reason: reason ?? card.reason, channel: channel ?? card.channel, place: place === undefined ? card.place : place }, today)

/** Takes back the last entry of the log, whatever it did; the first stays. Refused only where the case has been changed in between. */
export const withoutLast = (card: TrackedCard): Change =>
  card.log.length > 1 ? judged(card, { ...card, log: card.log.slice(0, -1) }, END_OF_TIME) : done(card)

import { countEnd } from '../shared/count-end'
import type { DaySpan } from '../shared/day-span'
import { daysBetween } from '../shared/iso-date'
import type { IsoDate } from '../shared/iso-date'
import type { WorkCalendar } from '../shared/work-calendar'
import { outcomeOf, type Outcome, type PaymentStates } from './payment-state'

/** When it was paid, as near as it is kept. */
export const HALVES = ['morning', 'afternoon', 'unsure'] as const
export type DayHalf = (typeof HALVES)[number]

/** What was told when somebody asked: it is being refunded, one has to wait, the order is not found, it is paid after all, nobody knew. */
export const TOLD = ['refund', 'wait', 'not-found', 'paid', 'nobody'] as const
export type Told = (typeof TOLD)[number]

export interface Asked {
  readonly told: Told
  readonly on: IsoDate
}

/** How it ended: the money came back, or it was paid after all. */
export const ENDS = ['refunded', 'paid'] as const
export type End = (typeof ENDS)[number]

/** A payment without a result. No amount, no number, no name: they stay on the person's paper. */
export interface StuckPayment {
  readonly states: PaymentStates
  readonly paidOn: IsoDate
  readonly half: DayHalf
  /** In the order they were put down. */
  readonly asked: readonly Asked[]
  /** What is at hand already, by id. */
  readonly kept: readonly string[]
  readonly ended: { readonly how: End; readonly on: IsoDate } | null
}

export interface StuckStanding {
  readonly outcome: Outcome
  /** Calendar days since it was paid; null where the clock of the phone is before that day. */
  readonly days: number | null
  /** What was told last, the latest day first. */
  readonly last: Asked | null
  /** The last day to wait for. Null where nobody was asked yet, and where there is nothing to wait for. */
  readonly waitUntil: IsoDate | null
  /** False where holidays that are not known yet can move that day. */
  readonly isExact: boolean
  /** Time to ask: nobody was asked yet, or the day to wait for is over. */
  readonly isDue: boolean
}

/** One workday where nobody named a time: advice of ours, no rule (domain.md §1.G, E08: 当场—1 天). */
const UNTOLD: DaySpan = { least: 1, most: 1, unit: 'workday' }

const lastOf = (asked: readonly Asked[]): Asked | null => asked.reduce<Asked | null>((last, one) => (last && last.on > one.on ? last : one), null)

/**
 * Where a payment without a result stands on a day. `refund`: how long one's own share takes to come back (a fact of content), null where
 * that is not known today; then the next workday is the day to ask.
 */
export const standingOf = ({ states, paidOn, asked, ended }: StuckPayment, today: IsoDate, refund: DaySpan | null, calendar: WorkCalendar): StuckStanding => {
  const last = lastOf(asked)
  const since = daysBetween(paidOn, today)
  const isOver = ended !== null || last?.told === 'paid'
  const span = last?.told === 'refund' && refund ? refund : UNTOLD
  const end = last && !isOver ? countEnd(calendar, last.on, span.most, span.unit) : null
  const waitUntil = end && (end.known ?? end.soonest)
  return {
    outcome: outcomeOf(states),
    days: since >= 0 ? since : null,
    last,
    waitUntil,
    isExact: end !== null && end.known !== null,
    isDue: !isOver && outcomeOf(states) !== 'paid' && (waitUntil === null || today > waitUntil),
  }
}

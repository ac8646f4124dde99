import { holidays } from '@/content/card-replacement/holidays'
import { facts } from '@/content/facts'
import { factOn } from '@/domain/knowledge/fact-on-day'
import { standingOf, type StuckPayment, type StuckStanding } from '@/domain/online-payment/stuck-payment'
import type { DaySpan } from '@/domain/shared/day-span'
import type { IsoDate } from '@/domain/shared/iso-date'
import { today } from '../walks'

/** How long one's own share takes to come back, in force on a day. */
const refundOn = (day: IsoDate): DaySpan | null => {
  const fact = facts['self-pay-refund']
  const on = fact && factOn(fact, day, null)
  return on?.kind === 'known' ? (on.value.span ?? null) : null
}

/** Where a payment without a result stands today. Nothing of it is stored. */
export const paymentStanding = (payment: StuckPayment): StuckStanding => standingOf(payment, today(), refundOn(today()), holidays)

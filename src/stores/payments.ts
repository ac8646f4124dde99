import type { StuckPayment } from '@/domain/online-payment/stuck-payment'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { Raw } from './record/raw'
import { fitted, inItsPlace, type NoRoom, type Removed } from './removed'

/** A payment without a result, as kept on the phone: states, days and ids. */
export interface KeptPayment extends StuckPayment {
  /** p1, p2, …: never reused on a phone. */
  readonly id: string
}

export interface RemovedPayment extends Removed {
  readonly payment: KeptPayment
}

export interface Payments {
  /** In the order they were added in, which is that of their ids. */
  readonly payments: readonly KeptPayment[]
  /** The latest first; kept so that it can be undone. */
  readonly removed: readonly RemovedPayment[]
  /** Payments that this release cannot read, as they were: a later one may. */
  readonly unread: readonly Raw[]
  /** The number of the latest id ever given on this phone. */
  readonly lastId: number
}

export const noPayments: Payments = { payments: [], removed: [], unread: [], lastId: 0 }

export const MOST_PAYMENTS = 20
/** How often somebody can have asked; the day of the first question is the one that is forgotten then. */
export const MOST_ASKED = 20
const LAST_ID = 9999

/** Why nothing was changed. */
export type PaymentsFull = 'too-many-payments' | NoRoom

const isFull = ({ payments, unread }: Payments): boolean => payments.length + unread.length >= MOST_PAYMENTS

/** Keeps one more, under an id that none of this phone ever had: that of `lastId` afterwards. */
export const addPayment = (record: Payments, payment: StuckPayment): Payments | PaymentsFull => {
  if (isFull(record) || record.lastId >= LAST_ID) return 'too-many-payments'
  const lastId = record.lastId + 1
  return fitted({ ...record, lastId, payments: record.payments.concat({ ...payment, asked: payment.asked.slice(-MOST_ASKED), id: `p${lastId}` }) })
}

/** Puts something else in the place of what was known of one; the same record where there is no such payment. */
export const changePayment = (record: Payments, id: string, change: Partial<StuckPayment>): Payments | PaymentsFull =>
  record.payments.some((payment) => payment.id === id)
    ? fitted({
        ...record,
        payments: record.payments.map((payment) => {
          if (payment.id !== id) return payment
          const after = { ...payment, ...change, id }
          return { ...after, asked: after.asked.slice(-MOST_ASKED) }
        }),
      })
    : record

/** Deletes a payment, so that it can be restored as it was for thirty days. */
export const removePayment = (record: Payments, id: string, today: IsoDate): Payments => {
  const payment = record.payments.filter((one) => one.id === id)[0]
  if (!payment) return record
  return { ...record, payments: record.payments.filter((one) => one !== payment), removed: [{ payment, on: today }, ...record.removed].slice(0, MOST_PAYMENTS) }
}

/** Takes a deletion back: the payment stands again where it stood. */
export const restorePayment = (record: Payments, id: string): Payments | PaymentsFull => {
  const found = record.removed.filter(({ payment }) => payment.id === id)[0]
  if (!found) return record
  if (isFull(record)) return 'too-many-payments'
  // Shorter than before, so that it fits.
  return { ...record, payments: inItsPlace(record.payments, found.payment), removed: record.removed.filter((one) => one !== found) }
}

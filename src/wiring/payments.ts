import { useStore } from 'zustand'
import type { StuckPayment } from '@/domain/online-payment/stuck-payment'
import { addPayment, changePayment, MOST_PAYMENTS, prunePayments, removePayment, restorePayment, type KeptPayment, type Payments, type PaymentsFull } from '@/stores/payments'
import { paymentsKind } from '@/stores/payments-record'
import { changeUnlessFull } from './change-unless-full'
import { device } from './device'
import { today } from './walks'

// Opened by the pages of 手机支付 and by 设置, never by home. Kept apart from the person's record, which home reads.
const kept = device.keep(paymentsKind)

/** The payments of this phone as of today: what was deleted longer ago than can be undone is not there any more. */
export const usePayments = (): Payments => prunePayments(useStore(kept, (state) => state.record), today())

/** Whether the latest change is on the phone: anything but 'saved' has to be told. */
export const usePaymentsKeeping = () => useStore(kept, (state) => state.keeping)

export const keptPayment = (id: string): KeptPayment | null => kept.getState().record.payments.filter((payment) => payment.id === id)[0] ?? null

const change = (next: (record: Payments) => Payments | PaymentsFull): PaymentsFull | null => changeUnlessFull<Payments, PaymentsFull>(kept, (record) => prunePayments(record, today()), next)

/** `most`: so many there can be now. */
export type AddedPayment = { readonly kind: 'added'; readonly id: string } | { readonly kind: 'full'; readonly most: number }

export const addKeptPayment = (payment: StuckPayment): AddedPayment => {
  const full = change((record) => addPayment(record, payment))
  const { payments, lastId } = kept.getState().record
  return full ? { kind: 'full', most: full === 'too-many-payments' ? MOST_PAYMENTS : payments.length } : { kind: 'added', id: `p${lastId}` }
}
export const changeKeptPayment = (id: string, answers: Partial<StuckPayment>): PaymentsFull | null => change((record) => changePayment(record, id, answers))
export const removeKeptPayment = (id: string): PaymentsFull | null => change((record) => removePayment(record, id, today()))
export const restoreKeptPayment = (id: string): PaymentsFull | null => change((record) => restorePayment(record, id))
/** When a page opens: what was deleted more than thirty days ago goes from the phone too. */
export const forgetLongRemovedPayments = (): PaymentsFull | null => change((record) => record)

import type { StuckPayment } from '@/domain/online-payment/stuck-payment'
import { addPayment, changePayment, MOST_PAYMENTS, removePayment, restorePayment, type KeptPayment, type Payments, type PaymentsFull } from '@/stores/payments'
import { paymentsKind } from '@/stores/payments-record'
import { keptList, type Added } from './kept-list'
import { today } from './walks'

const { store, change, record, useRecord, useKeeping, forget } = keptList<Payments, PaymentsFull>(paymentsKind)

export const paymentsStore = store
export const usePayments = useRecord
export const usePaymentsKeeping = useKeeping
export const forgetLongRemovedPayments = forget

export const keptPayment = (id: string): KeptPayment | null => record().payments.filter((payment) => payment.id === id)[0] ?? null

export const addKeptPayment = (payment: StuckPayment): Added => {
  const full = change((before) => addPayment(before, payment))
  const { payments, lastId } = record()
  return full ? { kind: 'full', most: full === 'too-many-payments' ? MOST_PAYMENTS : payments.length } : { kind: 'added', id: `p${lastId}` }
}
export const changeKeptPayment = (id: string, answers: Partial<StuckPayment>): PaymentsFull | null => change((before) => changePayment(before, id, answers))
export const removeKeptPayment = (id: string): PaymentsFull | null => change((before) => removePayment(before, id, today()))
export const restoreKeptPayment = (id: string): PaymentsFull | null => change((before) => restorePayment(before, id))

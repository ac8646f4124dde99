import { PART_STATES, type PartState } from '@/domain/online-payment/payment-state'
import { ENDS, HALVES, TOLD, type Asked } from '@/domain/online-payment/stuck-payment'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { KeptKind } from './device'
import { MOST_ASKED, MOST_PAYMENTS, noPayments, type KeptPayment, type Payments, type RemovedPayment } from './payments'
import { numberOf, once } from './record/numbered'
import { DAY, isObject, isThere, listIn, matching, oneOf, part, PAYMENT, type Raw } from './record/raw'

/** Raised only together with a migration. */
export const PAYMENTS_SCHEMA = 1

const KEEPSAKE = /^[a-z-]{1,40}$/
const MOST_KEEPSAKES = 20

const dayIn = (value: unknown): IsoDate | null => matching(value, DAY) as IsoDate | null
const stateIn = (value: unknown): PartState => oneOf(PART_STATES, value) ?? 'unseen'

const askedIn = (raw: unknown): Asked | null => {
  const told = oneOf(TOLD, part(raw, 'told'))
  const on = dayIn(part(raw, 'on'))
  return isObject(raw) && told && on ? { ...raw, told, on } : null
}

const endedIn = (raw: unknown): KeptPayment['ended'] => {
  const how = oneOf(ENDS, part(raw, 'how'))
  const on = dayIn(part(raw, 'on'))
  return isObject(raw) && how && on ? { ...raw, how, on } : null
}

const statesIn = (raw: unknown): KeptPayment['states'] => ({
  ...(isObject(raw) ? raw : {}), whole: stateIn(part(raw, 'whole')), own: stateIn(part(raw, 'own')), insurance: stateIn(part(raw, 'insurance')),
})

const paymentIn = (raw: unknown): KeptPayment | null => {
  const id = matching(part(raw, 'id'), PAYMENT)
  const paidOn = dayIn(part(raw, 'paidOn'))
  if (!isObject(raw) || !id || !paidOn) return null
  return {
    ...raw,
    id,
    paidOn,
    half: oneOf(HALVES, part(raw, 'half')) ?? 'unsure',
    states: statesIn(part(raw, 'states')),
    asked: listIn(raw, 'asked').map(askedIn).filter(isThere).slice(-MOST_ASKED),
    kept: listIn(raw, 'kept').map((one) => matching(one, KEEPSAKE)).filter(isThere).filter((one, at, all) => all.indexOf(one) === at).slice(0, MOST_KEEPSAKES),
    ended: endedIn(part(raw, 'ended')),
  }
}

const removedIn = (raw: unknown): RemovedPayment | null => {
  const payment = paymentIn(part(raw, 'payment'))
  const on = dayIn(part(raw, 'on'))
  return isObject(raw) && payment && on ? { ...raw, payment, on } : null
}

/** Reads a stored record: what cannot be read costs no other payment and is kept as it is. */
export const readPayments = (raw: Raw): Payments => {
  const stored = listIn(raw, 'payments').concat(listIn(raw, 'unread'))
  const payments = once(stored.map(paymentIn).filter(isThere), ({ id }) => id).slice(0, MOST_PAYMENTS).sort((one, other) => numberOf(one.id) - numberOf(other.id))
  const unread = stored.filter(isObject).filter((one) => !paymentIn(one)).slice(0, MOST_PAYMENTS - payments.length)
  const isThereAlready = (id: string): boolean => payments.some((payment) => numberOf(payment.id) === numberOf(id))
  const removed = once(listIn(raw, 'removed').map(removedIn).filter(isThere), ({ payment }) => payment.id).filter(({ payment }) => !isThereAlready(payment.id)).slice(0, MOST_PAYMENTS)
  const ids = [...payments, ...removed.map(({ payment }) => payment), ...unread].map(({ id }) => matching(id, PAYMENT)).filter(isThere)
  const lastId = part(raw, 'lastId')
  return { ...raw, payments, removed, unread, lastId: Math.max(typeof lastId === 'number' && lastId % 1 === 0 ? lastId : 0, 0, ...ids.map(numberOf)) }
}

export const paymentsKind: KeptKind<Payments> = { name: 'payments', schema: PAYMENTS_SCHEMA, empty: noPayments, read: readPayments }

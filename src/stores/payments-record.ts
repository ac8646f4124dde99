import { PART_STATES, type PartState } from '@/domain/online-payment/payment-state'
import { ENDS, HALVES, TOLD, type Asked } from '@/domain/online-payment/stuck-payment'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { KeptKind } from './device'
import { MOST_ASKED, MOST_PAYMENTS, noPayments, type KeptPayment, type Payments } from './payments'
import { numberedIn } from './record/numbered'
import { DAY, isObject, isThere, listIn, matching, oneOf, part, PAYMENT, tickedIn, type Raw } from './record/raw'

/** Raised only together with a migration. */
export const PAYMENTS_SCHEMA = 1

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
    kept: tickedIn(raw, 'kept'),
    ended: endedIn(part(raw, 'ended')),
  }
}

/** Reads a stored record: what cannot be read costs no other payment and is kept as it is. */
export const readPayments = (raw: Raw): Payments => {
  const { all, ...rest } = numberedIn(raw, { list: 'payments', one: 'payment', read: paymentIn, id: PAYMENT, most: MOST_PAYMENTS })
  return { ...raw, ...rest, payments: all }
}

export const paymentsKind: KeptKind<Payments> = { name: 'payments', schema: PAYMENTS_SCHEMA, empty: noPayments, read: readPayments }

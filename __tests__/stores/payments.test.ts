import fc from 'fast-check'
import { ENDS, HALVES, TOLD, type StuckPayment } from '@/domain/online-payment/stuck-payment'
import { PART_STATES } from '@/domain/online-payment/payment-state'
import type { IsoDate } from '@/domain/shared/iso-date'
import { addPayment, changePayment, MOST_ASKED, noPayments, removePayment, restorePayment, type Payments, type PaymentsFull } from '@/stores/payments'
import { pruned } from '@/stores/removed'
import { readPayments } from '@/stores/payments-record'
import { asciiJson, RECORD_JSON_LIMIT } from '@/stores/record/record-text'

const day = (text: string) => text as IsoDate
const today = day('2026-11-23')
const stuck: StuckPayment = { states: { whole: 'failed', own: 'success', insurance: 'failed' }, paidOn: day('2026-11-20'), half: 'morning', asked: [], kept: [], ended: null }
const done = (outcome: Payments | PaymentsFull): Payments => {
  if (typeof outcome === 'string') throw new Error(outcome)
  return outcome
}
const of = (count: number, payment = stuck) => Array.from({ length: count }).reduce<Payments>((record) => done(addPayment(record, payment)), noPayments)
const ids = ({ payments }: Payments) => payments.map(({ id }) => id)
const three = of(3)

describe('adding', () => {
  test('a payment is kept under the next id, behind the others', () => {
    expect([ids(three), three.lastId, three.payments[2]]).toEqual([['p1', 'p2', 'p3'], 3, { ...stuck, id: 'p3' }])
  })

  test('an id is never given again: not after a deletion, its undo, or when the deleted is forgotten', () => {
    const without = removePayment(three, 'p3', today)
    expect(ids(done(addPayment(without, stuck)))).toEqual(['p1', 'p2', 'p4'])
    expect(ids(done(addPayment(done(restorePayment(without, 'p3')), stuck)))).toEqual(['p1', 'p2', 'p3', 'p4'])
    expect(ids(done(addPayment(pruned(without, day('2027-06-01')), stuck)))).toEqual(['p1', 'p2', 'p4'])
  })

  test('the twentieth is taken in, the one after it refused, and a deletion makes room for one', () => {
    const twenty = of(20)
    expect(addPayment(twenty, stuck)).toBe('too-many-payments')
    expect(ids(done(addPayment(removePayment(twenty, 'p1', today), stuck)))[19]).toBe('p21')
    expect(addPayment({ ...of(19), unread: [{ id: 'p30' }] }, stuck)).toBe('too-many-payments')
    expect(addPayment({ ...noPayments, lastId: 9999 }, stuck)).toBe('too-many-payments')
  })
})

describe('changing', () => {
  test('puts the new in place of the old, and keeps the id', () => {
    const after = done(changePayment(three, 'p2', { ended: { how: 'refunded', on: today }, ...({ id: 'p9' } as object) }))
    expect([ids(after), after.payments[1]?.ended]).toEqual([['p1', 'p2', 'p3'], { how: 'refunded', on: today }])
  })

  test('of what was asked only the latest twenty are kept', () => {
    const asked = Array.from({ length: 25 }, (_, at) => ({ told: 'wait' as const, on: day(`2026-10-${String(at + 1).padStart(2, '0')}`) }))
    expect(done(changePayment(three, 'p1', { asked })).payments[0]?.asked).toEqual(asked.slice(5))
    expect(done(addPayment(noPayments, { ...stuck, asked })).payments[0]?.asked).toHaveLength(MOST_ASKED)
  })

  test('of one that is not there nothing', () => expect(changePayment(three, 'p9', { half: 'unsure' })).toBe(three))
})

describe('deleting', () => {
  test('can be taken back, to where it stood', () => {
    const without = removePayment(three, 'p2', today)
    expect([ids(without), without.removed]).toEqual([['p1', 'p3'], [{ payment: { ...stuck, id: 'p2' }, on: today }]])
    expect(done(restorePayment(without, 'p2'))).toEqual(three)
  })

  test('what is not there changes nothing', () => {
    expect(removePayment(three, 'p9', today)).toBe(three)
    expect(restorePayment(three, 'p9')).toBe(three)
  })

  test('is forgotten after thirty days and not before', () => {
    const without = removePayment(three, 'p2', today)
    expect(pruned(without, day('2026-12-23'))).toBe(without)
    expect(pruned(without, day('2026-12-24')).removed).toEqual([])
  })

  test('a full list takes nothing back', () => expect(restorePayment({ ...of(20), removed: [{ payment: { ...stuck, id: 'p77' }, on: today }] }, 'p77')).toBe('too-many-payments'))
})

test('whatever is done, the record fits where it is kept, no id stands twice, and it is read back as it is', () => {
  const days = fc.integer({ min: 1, max: 28 }).map((date) => day(`2026-11-${String(date).padStart(2, '0')}`))
  const payment: fc.Arbitrary<StuckPayment> = fc.record({
    states: fc.record({ whole: fc.constantFrom(...PART_STATES), own: fc.constantFrom(...PART_STATES), insurance: fc.constantFrom(...PART_STATES) }),
    paidOn: days, half: fc.constantFrom(...HALVES), asked: fc.array(fc.record({ told: fc.constantFrom(...TOLD), on: days }), { maxLength: 30 }),
    kept: fc.uniqueArray(fc.constantFrom('voucher', 'order-number', 'screenshot', 'receipt')), ended: fc.option(fc.record({ how: fc.constantFrom(...ENDS), on: days })),
  })
  const at = fc.integer({ min: 1, max: 25 }).map((id) => `p${id}`)
  const deed = fc.oneof(
    payment.map((one) => (record: Payments) => addPayment(record, one)),
    fc.tuple(at, payment).map(([id, one]) => (record: Payments) => changePayment(record, id, one)),
    at.map((id) => (record: Payments) => removePayment(record, id, today)),
    at.map((id) => (record: Payments) => restorePayment(record, id)),
  )
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      const record = deeds.reduce<Payments>((all, next) => {
        const after = next(all)
        return typeof after === 'string' ? all : after
      }, noPayments)
      const everyId = [...ids(record), ...record.removed.map(({ payment: one }) => one.id)]
      expect(new Set(everyId).size).toBe(everyId.length)
      expect(record.payments.length).toBeLessThanOrEqual(20)
      expect(asciiJson(record).length).toBeLessThanOrEqual(RECORD_JSON_LIMIT)
      expect(readPayments(JSON.parse(asciiJson(record)) as Record<string, unknown>)).toEqual(record)
    }),
    { numRuns: 300 },
  )
})

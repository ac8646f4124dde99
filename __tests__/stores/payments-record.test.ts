import fc from 'fast-check'
import { noPayments } from '@/stores/payments'
import { PAYMENTS_SCHEMA, paymentsKind, readPayments } from '@/stores/payments-record'

const payment = { id: 'p2', states: { whole: 'failed', own: 'success', insurance: 'failed' }, paidOn: '2026-11-20', half: 'morning', asked: [{ told: 'refund', on: '2026-11-20' }], kept: ['voucher'], ended: null }
const record = { payments: [payment, { ...payment, id: 'p5', ended: { how: 'paid', on: '2026-11-21' } }], removed: [{ payment: { ...payment, id: 'p3' }, on: '2026-11-20' }], unread: [], lastId: 7 }
const read = (raw: unknown) => readPayments(raw as Record<string, unknown>)
const readOne = (over: object) => read({ ...record, payments: [{ ...payment, ...over }] }).payments[0]

test('the record of schema 1 is read back as it was written, under its own name', () => {
  expect([PAYMENTS_SCHEMA, paymentsKind.schema, paymentsKind.name, paymentsKind.empty]).toEqual([1, 1, 'payments', noPayments])
  expect(read(record)).toEqual(record)
})

test('what a later release added is kept as it is, at every level', () => {
  const later = {
    ...record, order: ['p5'],
    payments: [{ ...payment, colour: 'teal', states: { ...payment.states, platform: 'success' }, asked: [{ told: 'wait', on: '2026-11-20', by: 'phone' }], ended: { how: 'paid', on: '2026-11-21', why: 'seen' } }],
    removed: [{ ...record.removed[0], why: 'done' }],
  }
  expect(read(later)).toEqual(later)
})

test.each([
  ['nothing in it', {}],
  ['wrong types throughout', { payments: 'p1', removed: { 0: 1 }, unread: 4, lastId: '7' }],
  ['rubbish in its lists', { payments: [null, 1, 'p1', []], removed: [null, {}, { payment: 5, on: '2026-11-01' }, { payment, on: 'today' }], unread: [7], lastId: -3 }],
  ['half a number', { lastId: 1.5 }],
])('a record with %s is read as one without payments', (_, raw) => {
  const { payments, removed, unread, lastId } = read(raw)
  expect({ payments, removed, unread, lastId }).toEqual(noPayments)
})

test.each([
  ['no id', { id: undefined }],
  ['an id of a card', { id: 'c2' }],
  ['an id too long', { id: 'p12345' }],
  ['no day', { paidOn: undefined }],
  ['a day of another shape', { paidOn: '20.11.2026' }],
])('a payment with %s is not shown, costs no other, and is kept as it is', (_, over) => {
  const odd = { ...payment, ...over, note: { of: 'later' } }
  const once = read({ ...record, payments: [odd, ...record.payments.slice(1)] })
  expect([once.payments.map(({ id }) => id), once.unread]).toEqual([['p5'], [odd]])
  expect(read(once)).toEqual(once)
})

test.each([
  ['a half that is none', { half: 'noon' }, { half: 'unsure' }],
  ['states that are none', { states: { whole: 1, own: 'reversed' } }, { states: { whole: 'unseen', own: 'unseen', insurance: 'unseen' } }],
  ['states that are no object', { states: [] }, { states: { whole: 'unseen', own: 'unseen', insurance: 'unseen' } }],
  ['an order number in place of a keepsake', { kept: ['20261120001234567', 'voucher', 'voucher', 'Not One', 1] }, { kept: ['voucher'] }],
  ['keepsakes that are no list', { kept: 'voucher' }, { kept: [] }],
  ['answers that are none', { asked: [{ told: 'maybe', on: '2026-11-20' }, { told: 'wait', on: 'today' }, null, { told: 'wait', on: '2026-11-21' }] }, { asked: [{ told: 'wait', on: '2026-11-21' }] }],
  ['an end that is none', { ended: { how: 'lost', on: '2026-11-21' } }, { ended: null }],
  ['an end without a day', { ended: { how: 'paid' } }, { ended: null }],
  ['a day the calendar does not have', { paidOn: '2026-02-30' }, { paidOn: '2026-02-30' }],
])('a payment with %s loses that alone', (_, over, expected) => expect(readOne(over)).toEqual({ ...payment, ...expected }))

test('of an id that is there twice the first counts, and what is there is not among the deleted too', () => {
  expect(read({ ...record, payments: [payment, { ...payment, half: 'unsure' }, { ...payment, id: 'p02' }] }).payments).toEqual([payment])
  expect(read({ ...record, removed: [{ payment, on: '2026-11-20' }, ...record.removed] }).removed).toEqual(record.removed)
})

test('no more than twenty are read, in the order of their numbers, and twenty answers of each', () => {
  const many = Array.from({ length: 25 }, (_, at) => ({ ...payment, id: `p${at + 1}` }))
  const full = read({ payments: many, removed: many.map((one, at) => ({ payment: { ...one, id: `p${at + 101}` }, on: '2026-11-20' })), unread: [{ id: 'p77' }] })
  expect([full.payments.length, full.payments[19]?.id, full.removed.length, full.unread.length]).toEqual([20, 'p20', 20, 0])
  expect(read({ payments: [...many.slice(1, 11)].reverse() }).payments.map(({ id }) => id).join()).toBe('p2,p3,p4,p5,p6,p7,p8,p9,p10,p11')
  expect(readOne({ asked: Array.from({ length: 25 }, () => ({ told: 'wait', on: '2026-11-20' })) })?.asked).toHaveLength(20)
})

test.each([
  [record, 7],
  [{ ...record, lastId: 0 }, 5],
  [{ ...record, lastId: undefined, removed: [{ payment: { ...payment, id: 'p31' }, on: '2026-11-20' }] }, 31],
  [{ ...record, lastId: 2, payments: [...record.payments, { id: 'p44' }] }, 44],
])('the latest id is at least that of all there are, so that none is given twice', (raw, lastId) => expect(read(raw).lastId).toBe(lastId))

test('anything at all is read without an exception, and reading again changes nothing', () => {
  const word = fc.constantFrom<unknown>('success', 'failed', 'refund', 'paid', 'later', 7, null)
  const one = fc.record(
    {
      id: fc.constantFrom<unknown>('p1', 'p2', 'p03', 'p3', 'x', 5), paidOn: fc.constantFrom('2026-11-20', '9999-99-99', 'x'), half: word, states: fc.oneof(fc.record({ whole: word, own: word }), fc.anything()),
      asked: fc.oneof(fc.array(fc.record({ told: word, on: fc.constantFrom('2026-11-20', 5) })), fc.anything()), kept: fc.oneof(fc.array(fc.constantFrom('voucher', 'a', 'B', 1)), fc.anything()),
      ended: fc.oneof(fc.record({ how: word, on: fc.constantFrom('2026-11-20', 5) }), fc.anything()),
    },
    { requiredKeys: [] },
  )
  const raw = fc.record(
    { payments: fc.array(fc.oneof(one, fc.jsonValue())), removed: fc.array(fc.oneof(fc.record({ payment: one, on: fc.constantFrom('2026-11-01', 5) }), fc.jsonValue())), unread: fc.array(one), lastId: fc.anything() },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(raw, fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue()), (data) => {
      const once = read(data)
      expect(read(once)).toEqual(once)
    }),
    { numRuns: 1000 },
  )
})

import fc from 'fast-check'
import { CARES, SITUATIONS, STEPS } from '@/domain/claim/states'
import { NOTHING_TOLD } from '@/domain/claim/tracked-claim'
import { noClaims } from '@/stores/claims'
import { CLAIMS_SCHEMA, claimsKind, readClaims } from '@/stores/claims-record'
import { asNickname } from '@/stores/nickname'
import { asciiJson } from '@/stores/record/record-text'

const PAID = { kind: 'event', state: 'paid', on: '2026-11-02' }
const UNSAID = { kind: 'event', state: 'paid', on: '0000-00-00' }
const claim = { id: 'r2', situation: 'elsewhere', care: 'inpatient', away: true, nickname: '妈妈', prepared: ['receipt'], told: { ...NOTHING_TOLD, 'hand-in': '2026-12-31' }, log: [PAID, { kind: 'event', state: 'handed_in', on: '2026-11-05' }, { kind: 'corrected', at: 1, state: 'papers_ready', on: '2026-11-04' }, { kind: 'removed', at: 1 }] }
const record = { claims: [claim, { ...claim, id: 'r5', nickname: '爸爸' }], removed: [{ claim: { ...claim, id: 'r3' }, on: '2026-11-20' }], unread: [], lastId: 7 }
const read = (raw: unknown) => readClaims(raw as Record<string, unknown>)
const readOne = (over: object) => read({ ...record, claims: [{ ...claim, ...over }] }).claims[0]

test('the record of schema 1 is read back as it was written, under its own name', () => {
  expect([CLAIMS_SCHEMA, claimsKind.schema, claimsKind.name, claimsKind.empty]).toEqual([1, 1, 'claims', noClaims])
  expect(read(record)).toEqual(record)
})

test('what a later release added is kept as it is, at every level', () => {
  const later = {
    ...record, order: ['r5'], claims: [{ ...claim, colour: 'teal', told: { ...claim.told, appeal: '2027-01-01' }, log: [{ ...PAID, by: 'sms' }] }], removed: [{ ...record.removed[0], why: 'done' }],
  }
  expect(read(later)).toEqual(later)
})

test.each([
  ['nothing in it', {}],
  ['wrong types throughout', { claims: 'r1', removed: { 0: 1 }, unread: 4, lastId: '7' }],
  ['rubbish in its lists', { claims: [null, 1, 'r1', []], removed: [null, {}, { claim: 5, on: '2026-11-01' }, { claim, on: 'today' }], unread: [7], lastId: -3 }],
  ['half a number', { lastId: 1.5 }],
])('a record with %s is read as one without a bill', (_, raw) => {
  const { claims, removed, unread, lastId } = read(raw)
  expect({ claims, removed, unread, lastId }).toEqual(noClaims)
})

test.each([
  ['no id', { id: undefined }],
  ['an id of a card', { id: 'c2' }],
  ['an id too long', { id: 'r12345' }],
  ['a situation of a later release', { situation: 'abroad' }],
  ['a care of a later release', { care: 'home-visit' }],
  ['no log', { log: undefined }],
])('a bill with %s is not shown, costs no other one, and is kept as it is', (_, over) => {
  const odd = { ...claim, ...over, note: { of: 'later' } }
  const once = read({ ...record, claims: [odd, ...record.claims.slice(1)] })
  expect(once.claims.map(({ id }) => id)).toEqual(['r5'])
  expect(once.unread).toEqual([odd])
  expect(read(once)).toEqual(once)
})

test.each([
  ['a nickname that is no text', { nickname: 7 }, { nickname: '' }],
  ['a nickname too long', { nickname: '一二三四五六七八九十' }, { nickname: '一二三四五六七八' }],
  ['a word for being away', { away: 'yes' }, { away: false }],
  ['papers that are no list', { prepared: 'receipt' }, { prepared: [] }],
  ['papers that are none, and one twice', { prepared: [1, 'receipt', 'Not One', 'receipt', 'a-paper-to-come', '11010519491231002X'] }, { prepared: ['receipt', 'a-paper-to-come'] }],
  ['days that are none', { told: { 'hand-in': '31.12.2026', supply: 7, answer: '2026-02-30', payout: null } }, { told: { ...NOTHING_TOLD, answer: '2026-02-30' } }],
  ['no days at all', { told: undefined }, { told: NOTHING_TOLD }],
  ['a day in the place of days', { told: '2026-12-31' }, { told: NOTHING_TOLD }],
  ['an entry that is none', { log: [PAID, null, 'paid', { kind: 'event', state: '已垫付', on: '2026-11-03' }, { kind: 'corrected', at: 40, state: 'paid', on: '2026-11-03' }] }, { log: [PAID, UNSAID, UNSAID, UNSAID, UNSAID] }],
  ['a step of a later release', { log: [PAID, { kind: 'event', state: 'appealed', on: '2026-11-03' }] }, { log: [PAID, { kind: 'event', state: 'appealed', on: '2026-11-03' }] }],
])('a bill with %s loses that alone', (_, over, expected) => expect(readOne(over)).toEqual({ ...claim, ...expected }))

test('a log is read up to its fortieth entry, and at most twenty papers', () => {
  const long = readOne({ log: Array.from({ length: 50 }, () => PAID), prepared: Array.from({ length: 25 }, (_, at) => `paper-${'abcdefghijklmnopqrstuvwxy'.charAt(at)}`) })
  expect([long?.log.length, long?.prepared.length]).toEqual([40, 20])
})

test('of an id that is there twice the first counts, and what is there is not among the deleted too', () => {
  expect(read({ ...record, claims: [claim, { ...claim, nickname: '又一个' }, { ...claim, id: 'r02' }] }).claims).toEqual([claim])
  expect(read({ ...record, removed: [{ claim, on: '2026-11-20' }, ...record.removed] }).removed).toEqual(record.removed)
})

test('no more than twenty are read, in the order of their numbers, and the latest id is at least that of all there is', () => {
  const many = Array.from({ length: 25 }, (_, at) => ({ ...claim, id: `r${at + 1}` }))
  const full = read({ claims: [...many].reverse().slice(5), removed: many.map((one, at) => ({ claim: { ...one, id: `r${at + 101}` }, on: '2026-11-20' })), unread: many.map((one) => ({ ...one, situation: 'abroad' })) })
  expect([full.claims.length, full.claims[0]?.id, full.claims[19]?.id, full.removed.length, full.unread.length]).toEqual([20, 'r1', 'r20', 20, 0])
  expect(full.lastId).toBe(120)
  expect(read({ ...record, lastId: 2, unread: [{ ...claim, id: 'r44', situation: 'abroad' }] }).lastId).toBe(44)
})

test('anything at all is read without an exception, and reading again changes nothing', () => {
  const ids = fc.constantFrom<unknown>('r1', 'r2', 'r02', 'c1', 5)
  const entry = fc.oneof(fc.record({ kind: fc.constantFrom('event', 'corrected', 'removed', 'x'), at: fc.constantFrom(0, -1, 0.5, 40), state: fc.constantFrom('paid', 'x', 3), on: fc.constantFrom('2026-11-02', '9999-99-99', 'x') }, { requiredKeys: [] }), fc.jsonValue())
  const one = fc.record({ id: ids, situation: fc.constantFrom('other', 'abroad', 3), care: fc.constantFrom('inpatient', 'x'), away: fc.anything(), nickname: fc.anything(), prepared: fc.anything(), told: fc.oneof(fc.anything(), fc.record({ answer: fc.constantFrom('2026-11-02', 'x') })), log: fc.oneof(fc.array(entry), fc.anything()) }, { requiredKeys: [] })
  const raw = fc.record({ claims: fc.array(fc.oneof(one, fc.jsonValue())), removed: fc.array(fc.oneof(fc.record({ claim: one, on: fc.constantFrom('2026-11-01', 5) }), fc.jsonValue())), unread: fc.array(one), lastId: fc.anything() }, { requiredKeys: [] })
  fc.assert(
    fc.property(fc.oneof(raw, fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue()), (data) => {
      const once = read(data)
      expect(read(once)).toEqual(once)
    }),
    { numRuns: 400 },
  )
})

test('whatever bills they are, what is written is what is read', () => {
  const on = fc.constantFrom('2026-11-02', '2024-02-29', '2026-02-30', '0000-00-00')
  const extra = fc.dictionary(fc.constantFrom('colour', '__proto__', 'constructor', 'x'), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 })
  const state = fc.constantFrom(...STEPS, 'appealed')
  const entry = fc.oneof(
    fc.record({ kind: fc.constant('event'), state, on }),
    fc.record({ kind: fc.constant('corrected'), at: fc.nat(39), state, on }),
    fc.record({ kind: fc.constant('removed'), at: fc.nat(39) }),
  )
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 7, maxLength: 7 }).map((all) => all.sort((one, other) => one - other))
  const records = numbers.chain((all) => {
    const claimOf = (id: number) =>
      fc.tuple(extra, fc.record({
        id: fc.constant(`r${id}`), situation: fc.constantFrom(...SITUATIONS), care: fc.constantFrom(...CARES), away: fc.boolean(), nickname: fc.string({ unit: 'binary', maxLength: 12 }).map(asNickname),
        prepared: fc.uniqueArray(fc.constantFrom('receipt', 'fee-list', 'x'.repeat(40), '-')), told: fc.record({ 'hand-in': fc.option(on), supply: fc.option(on), answer: fc.option(on), payout: fc.option(on) }), log: fc.array(entry, { maxLength: 40 }),
      })).map(([more, one]) => ({ ...more, ...one }))
    return fc.record({
      claims: fc.tuple(...all.slice(0, 3).map(claimOf)),
      removed: fc.tuple(...all.slice(3, 5).map((id) => fc.record({ claim: claimOf(id), on }))),
      unread: fc.tuple(...all.slice(5).map((id) => fc.record({ id: fc.constant(`r${id}`), situation: fc.constantFrom('abroad', 'x') }))),
      lastId: fc.integer({ min: all[6] ?? 0, max: 9999 }),
    })
  })
  fc.assert(
    fc.property(records, (written) => {
      const kept = JSON.parse(asciiJson(written)) as Record<string, unknown>
      expect(JSON.parse(asciiJson(read(kept)))).toEqual(kept)
    }),
    { numRuns: 300 },
  )
})

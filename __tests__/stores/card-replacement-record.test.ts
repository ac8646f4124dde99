import fc from 'fast-check'
import { eventsOf } from '@/domain/shared/change-log'
import { replay } from '@/domain/card-replacement/replay'
import type { IsoDate } from '@/domain/shared/iso-date'
import { noCards } from '@/stores/card-replacement'
import { readCardReplacement, replacementKind, REPLACEMENT_SCHEMA } from '@/stores/card-replacement-record'

const submitted = { kind: 'event', state: 'submitted', on: '2026-11-02' }
const card = { id: 'c2', nickname: '妈妈', reason: 'lost', channel: 'branch', place: '110000', log: [submitted], archivedOn: null }
const record = { cards: [card, { ...card, id: 'c5', nickname: '本人' }], removed: [{ card: { ...card, id: 'c3' }, on: '2026-11-20' }], unread: [], lastId: 7 }
const read = (raw: unknown) => readCardReplacement(raw as Record<string, unknown>)
const readCard = (over: object) => read({ ...record, cards: [{ ...card, ...over }] }).cards[0]
const readLog = (log: readonly unknown[]) => readCard({ log })?.log
const NOTHING_SAID = { kind: 'event', state: 'draft', on: '0000-00-00' }

test('the record of schema 1 is read back as it was written, under its own name', () => {
  expect([REPLACEMENT_SCHEMA, replacementKind.name]).toEqual([1, 'replacement'])
  expect(read(record)).toEqual(record)
})

test('what a later release added is kept as it is, at every level', () => {
  const log = [{ ...submitted, by: 'sms' }, { kind: 'corrected', at: 0, state: 'reviewing', on: '2026-11-03', why: 1 }, { kind: 'removed', at: 1, who: 'me' }]
  const later = { ...record, order: ['c5', 'c2'], cards: [{ ...card, colour: 'teal', log }], removed: [{ ...record.removed[0], why: 'done' }] }
  expect(read(later)).toEqual(later)
})

test.each([
  ['nothing in it', {}],
  ['wrong types throughout', { cards: 'c1', removed: { 0: 1 }, unread: 4, lastId: '7' }],
  ['rubbish in its lists', { cards: [null, 1, 'c1', []], removed: [null, {}, { card: 5, on: '2026-11-01' }], unread: [7], lastId: -3 }],
  ['half a number', { lastId: 1.5 }],
])('a record with %s is read as one without cards', (_, raw) => {
  const { cards, removed, unread, lastId } = read(raw)
  expect({ cards, removed, unread, lastId }).toEqual(noCards)
})

describe('a card', () => {
  test.each([
    ['no id', { id: undefined }],
    ['an id that is none', { id: 'card' }],
    ['an id too long', { id: 'c12345' }],
    ['no log', { log: null }],
    ['a reason of a later release', { reason: 'stolen' }],
    ['a channel of a later release', { channel: 'drone' }],
  ])('with %s is not shown, costs no other card, and is kept as it is', (_, over) => {
    const odd = { ...card, ...over, note: { of: 'later' } }
    const once = read({ ...record, cards: [odd, ...record.cards.slice(1)] })
    expect(once.cards.map(({ id }) => id)).toEqual(['c5'])
    expect(once.unread).toEqual([odd])
    expect(read(once)).toEqual(once)
  })

  test('kept aside is followed again, in its place, by a release that can read it', () => {
    const back = read({ cards: [{ ...card, id: 'c9' }], removed: [], unread: [{ ...card, id: 'c4' }], lastId: 9 })
    expect([back.cards.map(({ id }) => id), back.unread]).toEqual([['c4', 'c9'], []])
  })

  test.each([
    ['a place that is no code', { place: 'Beijing' }, { place: null }],
    ['no place', { place: undefined }, { place: null }],
    ['a day that is none', { archivedOn: '20.11.2026' }, { archivedOn: null }],
    ['a nickname that is no text', { nickname: 7 }, { nickname: '' }],
    ['a nickname too long', { nickname: '一二三四五六七八九十' }, { nickname: '一二三四五六七八' }],
    ['faces for a nickname', { nickname: '👵🏻奶奶' }, { nickname: '👵🏻奶奶' }],
  ])('with %s loses that alone', (_, over, expected) => expect(readCard(over)).toEqual({ ...card, ...expected }))

  test('of an id that is there twice counts once, the first', () => {
    const twice = read({ ...record, cards: [card, { ...card, nickname: '又一个' }, { ...card, id: 'c02' }] })
    expect(twice.cards).toEqual([card])
  })

  test('that is followed is not among the deleted too', () => {
    expect(read({ ...record, removed: [{ card, on: '2026-11-20' }, ...record.removed] }).removed).toEqual(record.removed)
  })
})

describe('a log', () => {
  test.each([
    ['a state of a later release', { kind: 'event', state: 'drone_dispatched', on: '2026-11-02' }],
    ['a day the calendar does not have', { kind: 'event', state: 'submitted', on: '2026-02-30' }],
    ['a leap day', { kind: 'event', state: 'submitted', on: '2024-02-29' }],
    ['a correction of what comes later', { kind: 'corrected', at: 40, state: 'reviewing', on: '2026-11-02' }],
    ['a removal', { kind: 'removed', at: 59 }],
  ])('keeps %s: whether it can be is for the replay to say', (_, entry) => expect(readLog([submitted, entry])).toEqual([submitted, entry]))

  test.each([
    ['nothing', null],
    ['a word', 'submitted'],
    ['no state', { kind: 'event', on: '2026-11-02' }],
    ['a state that is no word', { kind: 'event', state: '<b>', on: '2026-11-02' }],
    ['a day of another shape', { kind: 'event', state: 'submitted', on: 'yesterday' }],
    ['a kind of its own', { kind: 'note', state: 'submitted', on: '2026-11-02' }],
    ['a correction of nothing', { kind: 'corrected', state: 'submitted', on: '2026-11-02' }],
    ['a correction of half an entry', { kind: 'corrected', at: 0.5, state: 'submitted', on: '2026-11-02' }],
    ['a removal of what cannot be there', { kind: 'removed', at: 60 }],
    ['a removal before the first', { kind: 'removed', at: -1 }],
  ])('with %s keeps its places, so that corrections still meet what they correct', (_, entry) => {
    const correction = { kind: 'corrected', at: 2, state: 'reviewing', on: '2026-11-04' }
    expect(readLog([submitted, entry, submitted, correction])).toEqual([submitted, NOTHING_SAID, submitted, correction])
  })

  test('shows in the replay what it could not read, as refused, and the rest as it was', () => {
    const log = readLog([submitted, null, { kind: 'event', state: 'drone_dispatched', on: '2026-11-03' }, { kind: 'event', state: 'reviewing', on: '2026-11-04' }]) ?? []
    const { position, refused } = replay(eventsOf(log), { reason: 'lost', channel: 'branch', place: null }, '2026-11-23' as IsoDate)
    expect(position.stage).toBe('reviewing')
    expect(refused.map(({ event, why }) => [event.state, why])).toEqual([['draft', 'no-such-day'], ['drone_dispatched', 'no-such-state']])
  })

  test('is read up to its sixtieth entry', () => {
    const log = Array.from({ length: 61 }, (_, at) => ({ ...submitted, on: `2026-01-${String(10 + (at % 20))}` }))
    expect(readLog(log)).toEqual(log.slice(0, 60))
  })
})

test('no more than twenty cards are read, followed, deleted and unread', () => {
  const many = Array.from({ length: 25 }, (_, at) => ({ ...card, id: `c${at + 1}` }))
  const odd = many.map((one) => ({ ...one, reason: 'stolen' }))
  const { cards, removed, unread } = read({ cards: many, removed: many.map((one, at) => ({ card: { ...one, id: `c${at + 101}` }, on: '2026-11-20' })), unread: odd })
  expect([cards.length, cards[19]?.id, removed.length, unread.length]).toEqual([20, 'c20', 20, 0])
  expect(read({ cards: many.slice(0, 5), unread: odd }).unread).toHaveLength(15)
})

test.each([
  [{ ...record, lastId: 7 }, 7],
  [{ ...record, lastId: 0 }, 5],
  [{ ...record, lastId: undefined, removed: [{ card: { ...card, id: 'c31' }, on: '2026-11-20' }] }, 31],
  [{ ...record, lastId: 2, cards: [...record.cards, { id: 'c44', reason: 'stolen' }] }, 44],
])('the latest id is at least that of every card there is, so that none is given twice', (raw, lastId) => expect(read(raw).lastId).toBe(lastId))

test('anything at all is read without an exception, and reading again changes nothing', () => {
  const odd = fc.letrec((tie) => ({
    card: fc.record({ id: fc.constantFrom('c1', 'c2', 'c3', 'x', 5), nickname: fc.anything(), reason: fc.constantFrom('lost', 'first', 'stolen'), channel: fc.constantFrom('branch', 'drone', 0), place: fc.anything(), log: fc.oneof(fc.array(tie('entry'), { maxLength: 5 }), fc.anything()), archivedOn: fc.constantFrom(null, '2026-11-01', 3) }, { requiredKeys: [] }),
    entry: fc.record({ kind: fc.constantFrom('event', 'corrected', 'removed', 'note'), at: fc.constantFrom(0, 1, 99, '0'), state: fc.constantFrom('submitted', 'new_one', '', 4), on: fc.constantFrom('2026-11-01', '9999-99-99', 'x') }, { requiredKeys: [] }),
  }))
  const raw = fc.record({ cards: fc.array(fc.oneof(odd.card, fc.jsonValue())), removed: fc.array(fc.record({ card: odd.card, on: fc.constantFrom('2026-11-01', 5) })), unread: fc.array(odd.card), lastId: fc.anything() }, { requiredKeys: [] })
  fc.assert(
    fc.property(fc.oneof(raw, fc.dictionary(fc.string(), fc.jsonValue())), (data) => {
      const once = read(data)
      expect(read(once)).toEqual(once)
    }),
    { numRuns: 500 },
  )
})

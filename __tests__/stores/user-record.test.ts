import fc from 'fast-check'
import { emptyRecord, readUserRecord, USER_SCHEMA } from '@/stores/user-record'

/** As written by the first release. Frozen: a later schema must still read it. */
const schema1 = {
  settings: { textSize: 'largest', place: '440300' },
  walk: {
    answers: { message: 'unreadable', 'other-card': 'unsure' },
    answeredOn: '2026-11-21',
    site: { city: '440300', site: 'h0123', window: '5' },
    previous: { message: 'pin-locked' },
  },
}

const nothingRead = { favourites: [], recent: [] }

test('the record of schema 1 is read back as it was written', () => {
  expect(USER_SCHEMA).toBe(1)
  expect(readUserRecord(schema1)).toEqual({ ...schema1, walk: { ...schema1.walk, card: null, member: null }, reading: nothingRead })
})

test('what a later release added inside is kept as it is', () => {
  const later = { ...schema1, reminders: [1, 2], settings: { ...schema1.settings, voice: true }, walk: { ...schema1.walk, card: 'c12', member: 'f3', since: 7 }, reading: { favourites: ['card-sealed'], recent: [], shelves: 2 } }
  expect(readUserRecord(later)).toEqual(later)
})

test.each([
  ['nothing', undefined],
  ['a number', 5],
  ['a list', [1]],
  ['wrong types throughout', { settings: { textSize: 3, place: {} }, walk: { answers: ['a'], answeredOn: 1, site: 'h', previous: 0 }, reading: { favourites: 'card-sealed', recent: { 0: 'a' } } }],
])('%s gives the empty record', (_, raw) => {
  const read = readUserRecord(raw)
  expect({ settings: read.settings, walk: read.walk, reading: read.reading }).toEqual(emptyRecord)
})

test('ids that could not be ours are left out, the others stay', () => {
  const answers = JSON.parse('{"message":"pin-wrong","__proto__":"x","Bad Id":"a","area":"<script>","place":5}') as unknown
  expect(readUserRecord({ walk: { answers } }).walk.answers).toEqual({ message: 'pin-wrong' })
})

test('a place or a day of another shape is not taken over', () => {
  const { settings, walk } = readUserRecord({ settings: { place: '44030' }, walk: { answeredOn: '21.11.2026' } })
  expect([settings.place, walk.answeredOn]).toEqual([null, null])
})

test.each([
  ['c1', 'c1'],
  ['c9999', 'c9999'],
  ['c', null],
  ['c10000', null],
  ['c1 ', null],
  ['C1', null],
  ['1', null],
  [1, null],
  [['c1'], null],
])('the card a walk is about is the id of a tracked card: %j gives %j', (card, read) => expect(readUserRecord({ walk: { card } }).walk.card).toBe(read))

test.each([
  ['f1', 'f1'], ['f9999', 'f9999'], ['f10000', null], ['f', null], ['c1', null], ['妈妈', null], [1, null], [undefined, null],
])('the relative a walk is about is the id of one: %j gives %j', (member, read) => expect(readUserRecord({ walk: { member } }).walk.member).toBe(read))

test('anything at all is read without an exception, and reading again changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      const once = readUserRecord(raw)
      expect(readUserRecord(once)).toEqual(once)
    }),
  )
})

test('ids of what is kept and was read come back once each, in their order; what is no id does not', () => {
  const { reading } = readUserRecord({ reading: { favourites: ['pin-locked', 'card-sealed', 'pin-locked', 'No Id', 7], recent: ['three-passwords', null] } })
  expect(reading).toEqual({ favourites: ['pin-locked', 'card-sealed'], recent: ['three-passwords'] })
})

test('no more is read back than a phone of ours would have kept', () => {
  const many = Array.from({ length: 300 }, (_, at) => `entry-${at}`)
  const { reading } = readUserRecord({ reading: { favourites: many, recent: many } })
  expect([reading.favourites.length, reading.recent.length]).toEqual([100, 10])
})

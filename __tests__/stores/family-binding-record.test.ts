import fc from 'fast-check'
import { AREAS, INSURANCES } from '@/domain/family-binding/check-sharing'
import { RELATIONS } from '@/domain/family-binding/member'
import { THREE_WAYS } from '@/domain/shared/three-way'
import { AIMS, noFamily } from '@/stores/family-binding'
import { FAMILY_SCHEMA, familyKind, readFamilyBinding } from '@/stores/family-binding-record'
import { asNickname } from '@/stores/nickname'
import { asciiJson } from '@/stores/record/record-text'

const member = {
  id: 'f2', relation: 'parent', nickname: '妈妈', aim: 'show', born: '1957-06-30', insured: 'yes', boundBy: 1, face: 'no', number: 'yes', areas: 'other-province', boundWith: 'a1', prepared: ['id-card', 'both-household-registers'],
}
const account = { id: 'a1', nickname: '我', ready: 'yes', bound: 3, insurance: 'employee' }
const record = {
  aim: 'both',
  accounts: [account, { ...account, id: 'a4', nickname: '爱人', bound: null }],
  members: [member, { ...member, id: 'f5', nickname: '爸爸', boundWith: null, born: null, boundBy: null }],
  removed: [{ member: { ...member, id: 'f3' }, on: '2026-11-20' }],
  unread: [],
  lastId: 7,
}
const read = (raw: unknown) => readFamilyBinding(raw as Record<string, unknown>)
const readMember = (over: object) => read({ ...record, members: [{ ...member, ...over }] }).members[0]
const readAccount = (over: object) => read({ ...record, accounts: [{ ...account, ...over }] }).accounts[0]

test('the record of schema 1 is read back as it was written, under its own name', () => {
  expect([FAMILY_SCHEMA, familyKind.schema, familyKind.name, familyKind.empty]).toEqual([1, 1, 'family', noFamily])
  expect(read(record)).toEqual(record)
})

test('what a later release added is kept as it is, at every level', () => {
  const later = { ...record, order: ['f5', 'f2'], accounts: [{ ...account, colour: 'red' }], members: [{ ...member, colour: 'teal', note: { of: 'later' } }], removed: [{ ...record.removed[0], why: 'moved' }] }
  expect(read(later)).toEqual(later)
})

test.each([
  ['nothing in it', {}],
  ['wrong types throughout', { aim: 1, accounts: 'a1', members: 'f1', removed: { 0: 1 }, unread: 4, lastId: '7' }],
  ['rubbish in its lists', { accounts: [null, 1, {}, { id: 'f1' }], members: [null, 1, 'f1', []], removed: [null, {}, { member: 5, on: '2026-11-01' }, { member, on: 'today' }], unread: [7], lastId: -3 }],
  ['half a number', { lastId: 1.5 }],
])('a record with %s is read as one without a family', (_, raw) => {
  const { aim, accounts, members, removed, unread, lastId } = read(raw)
  expect({ aim, accounts, members, removed, unread, lastId }).toEqual(noFamily)
})

describe('a relative', () => {
  test.each([
    ['no id', { id: undefined }],
    ['an id that is none', { id: 'mother' }],
    ['an id of an account', { id: 'a2' }],
    ['an id too long', { id: 'f12345' }],
    ['no relation', { relation: undefined }],
    ['a relation of a later release', { relation: 'guardian' }],
  ])('with %s is not shown, costs nobody else, and is kept as it is', (_, over) => {
    const odd = { ...member, ...over, note: { of: 'later' } }
    const once = read({ ...record, members: [odd, ...record.members.slice(1)] })
    expect(once.members.map(({ id }) => id)).toEqual(['f5'])
    expect(once.unread).toEqual([odd])
    expect(read(once)).toEqual(once)
  })

  test('kept aside comes back, in the old place and with the account, in a release that can read the relation', () => {
    const kept = read({ ...record, members: [{ ...member, id: 'f9', relation: 'guardian' }, ...record.members] })
    expect(kept.unread).toHaveLength(1)
    const back = read({ ...kept, unread: kept.unread.map((one) => ({ ...one, relation: 'other' })) })
    expect([back.members.map(({ id }) => id), back.members[2]?.boundWith, back.unread]).toEqual([['f2', 'f5', 'f9'], 'a1', []])
  })

  test.each([
    ['a nickname that is no text', { nickname: 7 }, { nickname: '' }],
    ['a nickname too long', { nickname: '一二三四五六七八九十' }, { nickname: '一二三四五六七八' }],
    ['faces for a nickname', { nickname: '👵🏻奶奶' }, { nickname: '👵🏻奶奶' }],
    ['an aim that is none', { aim: 'watch' }, { aim: 'show' }],
    ['a day of birth of another shape', { born: '30.06.1957' }, { born: null }],
    ['an ID number for a day of birth', { born: '11010519491231002X' }, { born: null }],
    ['a day the calendar does not have', { born: '2026-02-30' }, { born: '2026-02-30' }],
    ['an answer that is none', { insured: 'maybe', face: true, number: null }, { insured: 'unsure', face: 'unsure', number: 'unsure' }],
    ['a count below zero', { boundBy: -1 }, { boundBy: null }],
    ['half a count', { boundBy: 1.5 }, { boundBy: null }],
    ['the highest count', { boundBy: 9 }, { boundBy: 9 }],
    ['a count that cannot be', { boundBy: 10 }, { boundBy: null }],
    ['a count in words', { boundBy: '2' }, { boundBy: null }],
    ['areas that are none', { areas: 'abroad' }, { areas: 'unsure' }],
    ['an account that is not there', { boundWith: 'a9' }, { boundWith: null }],
    ['no id for an account', { boundWith: 1 }, { boundWith: null }],
    ['papers that are no list', { prepared: 'id-card' }, { prepared: [] }],
    ['papers that are none, and one twice', { prepared: [1, 'id-card', 'Not One', 'id-card', null, 'a-paper-to-come', '11010519491231002X'] }, { prepared: ['id-card', 'a-paper-to-come'] }],
  ])('with %s loses that alone', (_, over, expected) => expect(readMember(over)).toEqual({ ...member, ...expected }))

  test('has at most twenty papers at hand', () => {
    const prepared = Array.from({ length: 25 }, (_, at) => `paper-${'abcdefghijklmnopqrstuvwxy'.charAt(at)}`)
    expect(readMember({ prepared })?.prepared).toEqual(prepared.slice(0, 20))
  })

  test('of an id that is there twice counts once, the first', () => {
    expect(read({ ...record, members: [member, { ...member, nickname: '又一个' }, { ...member, id: 'f02' }] }).members).toEqual([member])
  })

  test('who is there is not among the deleted too', () => {
    expect(read({ ...record, removed: [{ member, on: '2026-11-20' }, ...record.removed] }).removed).toEqual(record.removed)
  })

  test('deleted stays bound as it was, even with an account that is gone: undoing says so', () => {
    const removed = [{ member: { ...member, id: 'f3', boundWith: 'a9' }, on: '2026-11-20' }]
    expect(read({ ...record, removed }).removed).toEqual(removed)
  })
})

describe('an account', () => {
  test.each([
    ['a nickname that is no text', { nickname: null }, { nickname: '' }],
    ['an answer that is none', { ready: 1 }, { ready: 'unsure' }],
    ['a count that cannot be', { bound: 10 }, { bound: null }],
    ['an insurance of a later release', { insurance: 'military' }, { insurance: 'unsure' }],
  ])('with %s loses that alone', (_, over, expected) => expect(readAccount(over)).toEqual({ ...account, ...expected }))

  test.each([undefined, 'account', 'f1', 'a12345', 1])('of the id %j is none, and whom it had bound is bound by none', (id) => {
    const { accounts, members } = read({ ...record, accounts: [{ ...account, id }] })
    expect([accounts, members.map(({ boundWith }) => boundWith)]).toEqual([[], [null, null]])
  })
})

test.each([
  ['show', 'show'],
  ['pay', 'pay'],
  ['watch', null],
  [undefined, null],
])('the aim %j is %j', (aim, kept) => expect(read({ ...record, aim }).aim).toBe(kept))

test('no more than twenty relatives, deleted and unread, and six accounts are read, in the order of their numbers', () => {
  const many = Array.from({ length: 25 }, (_, at) => ({ ...member, id: `f${at + 1}` }))
  const odd = many.map((one) => ({ ...one, relation: 'guardian' }))
  const accounts = Array.from({ length: 8 }, (_, at) => ({ ...account, id: `a${60 - at}` }))
  const full = read({ accounts, members: many, removed: many.map((one, at) => ({ member: { ...one, id: `f${at + 101}` }, on: '2026-11-20' })), unread: odd })
  expect([full.members.length, full.members[19]?.id, full.removed.length, full.unread.length]).toEqual([20, 'f20', 20, 0])
  expect(full.accounts.map(({ id }) => id)).toEqual(['a55', 'a56', 'a57', 'a58', 'a59', 'a60'])
  expect(read({ members: many.slice(0, 5), unread: odd }).unread).toHaveLength(15)
  expect(read({ members: [...many.slice(1, 11)].reverse() }).members.map(({ id }) => id).join()).toBe('f2,f3,f4,f5,f6,f7,f8,f9,f10,f11')
})

test.each([
  [{ ...record, lastId: 7 }, 7],
  [{ ...record, lastId: 0 }, 5],
  [{ ...record, lastId: 0, accounts: [{ ...account, id: 'a8' }] }, 8],
  [{ ...record, lastId: undefined, removed: [{ member: { ...member, id: 'f31' }, on: '2026-11-20' }] }, 31],
  [{ ...record, lastId: 2, members: [...record.members, { id: 'f44', relation: 'guardian' }] }, 44],
])('the latest id is at least that of everybody there is, so that none is given twice', (raw, lastId) => expect(read(raw).lastId).toBe(lastId))

test('anything at all is read without an exception, and reading again changes nothing', () => {
  const word = fc.constantFrom<unknown>('yes', 'no', 'unsure', 'both', 'later', 7, null)
  const ids = fc.constantFrom<unknown>('f1', 'f2', 'f03', 'f3', 'a1', 'a2', 'x', 5)
  const relative = fc.record(
    {
      id: ids, relation: fc.constantFrom('parent', 'child', 'guardian', 3), nickname: fc.anything(), aim: word, born: fc.constantFrom('1957-06-30', '9999-99-99', 'x'),
      insured: word, boundBy: fc.constantFrom(0, 9, 10, '1', null), face: word, number: word, areas: word, boundWith: ids, prepared: fc.oneof(fc.array(fc.constantFrom('id-card', 'a', 'B', 1)), fc.anything()),
    },
    { requiredKeys: [] },
  )
  const main = fc.record({ id: ids, nickname: fc.anything(), ready: word, bound: fc.constantFrom(0, 9, -1, '1'), insurance: word }, { requiredKeys: [] })
  const raw = fc.record(
    {
      aim: word,
      accounts: fc.array(fc.oneof(main, fc.jsonValue())),
      members: fc.array(fc.oneof(relative, fc.jsonValue())),
      removed: fc.array(fc.oneof(fc.record({ member: relative, on: fc.constantFrom('2026-11-01', 5) }), fc.jsonValue())),
      unread: fc.array(relative),
      lastId: fc.anything(),
    },
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

test('whatever family it is, what is written is what is read', () => {
  const day = fc.constantFrom('1957-06-30', '2024-02-29', '2026-02-30', '0000-00-00')
  const count = fc.option(fc.integer({ min: 0, max: 9 }))
  const nickname = fc.string({ unit: 'binary', maxLength: 12 }).map(asNickname)
  const way = fc.constantFrom(...THREE_WAYS)
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 12, maxLength: 12 }).map((all) => all.sort((one, other) => one - other))
  const extra = fc.dictionary(fc.constantFrom('colour', '__proto__', 'constructor', 'x'), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 })
  const families = numbers.chain((all) => {
    const accountIds = all.slice(0, 3).map((id) => `a${id}`)
    const relativeOf = (id: number) =>
      fc.tuple(
        extra,
        fc.record({
          id: fc.constant(`f${id}`), relation: fc.constantFrom(...RELATIONS), nickname, aim: fc.constantFrom(...AIMS), born: fc.option(day), insured: way, boundBy: count, face: way, number: way, areas: fc.constantFrom(...AREAS),
          boundWith: fc.option(fc.constantFrom(...accountIds)), prepared: fc.uniqueArray(fc.constantFrom('id-card', 'birth-certificate', 'x'.repeat(40), '-')),
        }),
      ).map(([more, one]) => ({ ...more, ...one }))
    const accountOf = (id: string) => fc.tuple(extra, fc.record({ id: fc.constant(id), nickname, ready: way, bound: count, insurance: fc.constantFrom(...INSURANCES) })).map(([more, one]) => ({ ...more, ...one }))
    return fc.record({
      aim: fc.option(fc.constantFrom(...AIMS)),
      accounts: fc.tuple(...accountIds.map(accountOf)),
      members: fc.tuple(...all.slice(3, 7).map(relativeOf)),
      removed: fc.tuple(...all.slice(7, 10).map((id) => fc.record({ member: relativeOf(id), on: day }))),
      unread: fc.tuple(...all.slice(10).map((id) => fc.record({ id: fc.constant(`f${id}`), relation: fc.constantFrom('guardian', 'pet'), note: fc.jsonValue({ maxDepth: 1 }) }))),
      lastId: fc.integer({ min: all[11] ?? 0, max: 9999 }),
    })
  })
  fc.assert(
    fc.property(families, (written) => {
      const kept = JSON.parse(asciiJson(written)) as Record<string, unknown>
      expect(JSON.parse(asciiJson(read(kept)))).toEqual(kept)
    }),
    { numRuns: 500 },
  )
})

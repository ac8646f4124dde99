import fc from 'fast-check'
import { AREAS, INSURANCES } from '@/domain/family-binding/check-sharing'
import { RELATIONS } from '@/domain/family-binding/member'
import { THREE_WAYS } from '@/domain/shared/three-way'
import type { IsoDate } from '@/domain/shared/iso-date'
import {
  addAccount, addMember, AIMS, boundNow, changeAccount, changeMember, noFamily, removeAccount, removeMember, restoreMember,
  type FamilyAccount, type FamilyBinding, type FamilyFull, type FamilyMember,
} from '@/stores/family-binding'
import { pruned } from '@/stores/removed'
import { readFamilyBinding } from '@/stores/family-binding-record'
import { asciiJson, RECORD_JSON_LIMIT } from '@/stores/record/record-text'

const day = (text: string) => text as IsoDate
const today = day('2026-11-23')

const relative = (nickname: string, over: Partial<FamilyMember> = {}): Omit<FamilyMember, 'id'> => ({
  nickname, relation: 'parent', aim: 'show', born: day('1957-06-30'), insured: 'yes', boundBy: 0, face: 'unsure', number: 'unsure', areas: 'unsure', boundWith: null, prepared: [], ...over,
})
const account = (nickname: string, over: Partial<FamilyAccount> = {}): Omit<FamilyAccount, 'id'> => ({ nickname, ready: 'yes', bound: 0, insurance: 'employee', ...over })

const done = (outcome: FamilyBinding | FamilyFull): FamilyBinding => {
  if (typeof outcome === 'string') throw new Error(outcome)
  return outcome
}
const plus = (record: FamilyBinding, ...nicknames: readonly string[]) => nicknames.reduce((all, nickname) => done(addMember(all, relative(nickname))), record)
const of = (...nicknames: readonly string[]) => plus(noFamily, ...nicknames)
const names = ({ members }: FamilyBinding) => members.map(({ nickname }) => nickname)
const ids = ({ members }: FamilyBinding) => members.map(({ id }) => id)
const removedIds = ({ removed }: FamilyBinding) => removed.map(({ member }) => member.id)
const withAccount = done(addAccount(noFamily, account('我')))

const family = of('妈妈', '爸爸', '孩子')

describe('adding', () => {
  test('a relative is kept under the next id, behind the others', () => {
    expect(family.members[2]).toEqual({ ...relative('孩子'), id: 'f3' })
    expect([ids(family), names(family), family.lastId]).toEqual([['f1', 'f2', 'f3'], ['妈妈', '爸爸', '孩子'], 3])
  })

  test('relatives and accounts share their numbers, so that no two are ever alike', () => {
    const both = done(addAccount(plus(withAccount, '妈妈'), account('爱人')))
    expect([both.accounts.map(({ id }) => id), ids(both), both.lastId]).toEqual([['a1', 'a3'], ['f2'], 3])
    expect(both.accounts[1]).toEqual({ ...account('爱人'), id: 'a3' })
  })

  test('an id is never given again: not after a deletion, its undo, or when the deleted is forgotten', () => {
    const without = removeMember(family, 'f3', today)
    expect(ids(plus(without, '奶奶'))).toEqual(['f1', 'f2', 'f4'])
    expect(ids(plus(done(restoreMember(without, 'f3')), '奶奶'))).toEqual(['f1', 'f2', 'f3', 'f4'])
    expect(ids(plus(pruned(without, day('2027-06-01')), '奶奶'))).toEqual(['f1', 'f2', 'f4'])
    expect(done(addAccount(removeAccount(withAccount, 'a1'), account('我'))).accounts[0]?.id).toBe('a2')
  })

  test('the twentieth is taken in, the one after it is refused, and a deletion makes room for one', () => {
    const twenty = of(...Array.from({ length: 20 }, (_, at) => `家人${at}`))
    expect(twenty.members).toHaveLength(20)
    expect(addMember(twenty, relative('多的'))).toBe('too-many-members')
    expect(ids(plus(removeMember(twenty, 'f1', today), '多的'))[19]).toBe('f21')
    // Accounts are counted apart.
    expect(done(addAccount(twenty, account('我'))).accounts[0]?.id).toBe('a21')
  })

  test('relatives that cannot be read here count too: there must be room for them when they can', () => {
    const nineteen = of(...Array.from({ length: 19 }, (_, at) => `家人${at}`))
    const odd = { ...nineteen, unread: [{ id: 'f40' }] }
    expect(addMember(odd, relative('多的'))).toBe('too-many-members')
    expect(restoreMember({ ...odd, removed: [{ member: { ...relative('走了'), id: 'f30' }, on: today }] }, 'f30')).toBe('too-many-members')
  })

  test('the sixth account is taken in, the one after it is refused, and one taken out makes room', () => {
    const six = Array.from({ length: 6 }, (_, at) => `账户${at}`).reduce((record, nickname) => done(addAccount(record, account(nickname))), noFamily)
    expect(six.accounts.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6'])
    expect(addAccount(six, account('多的'))).toBe('too-many-accounts')
    expect(done(addAccount(removeAccount(six, 'a2'), account('多的'))).accounts.map(({ id }) => id)).toEqual(['a1', 'a3', 'a4', 'a5', 'a6', 'a7'])
  })

  test('no id is given that could not be read back', () => {
    expect(done(addMember({ ...noFamily, lastId: 9998 }, relative('妈妈'))).members[0]?.id).toBe('f9999')
    expect(addMember({ ...noFamily, lastId: 9999 }, relative('妈妈'))).toBe('too-many-members')
    expect(addAccount({ ...noFamily, lastId: 9999 }, account('我'))).toBe('too-many-accounts')
  })

  test.each([
    ['妈妈', '妈妈'],
    ['一二三四五六七八九', '一二三四五六七八'],
    ['👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻', '👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻'],
    ['', ''],
  ])('the nickname %j is kept as %j', (given, kept) => {
    expect(names(of(given))).toEqual([kept])
    expect(done(changeMember(family, 'f1', { nickname: given })).members[0]?.nickname).toBe(kept)
    const named = done(addAccount(noFamily, account(given)))
    expect(named.accounts[0]?.nickname).toBe(kept)
    expect(done(changeAccount(withAccount, 'a1', { nickname: given })).accounts[0]?.nickname).toBe(kept)
  })
})

describe('changing', () => {
  test('reaches that relative alone, who stays where they stood', () => {
    const changed = done(changeMember(family, 'f2', { boundBy: 1, prepared: ['id-card'] }))
    expect(changed.members).toEqual([family.members[0], { ...relative('爸爸', { boundBy: 1, prepared: ['id-card'] }), id: 'f2' }, family.members[2]])
  })

  test('reaches that account alone', () => {
    const two = done(addAccount(withAccount, account('爱人')))
    expect(done(changeAccount(two, 'a2', { ready: 'no', bound: null })).accounts).toEqual([two.accounts[0], { ...account('爱人', { ready: 'no', bound: null }), id: 'a2' }])
  })

  test('cannot give anybody another id', () => {
    expect(ids(done(changeMember(family, 'f2', { id: 'f9' } as object)))).toEqual(['f1', 'f2', 'f3'])
    expect(done(changeAccount(withAccount, 'a1', { id: 'a9' } as object)).accounts[0]?.id).toBe('a1')
  })

  test('gives back the same record where there is nobody of that id, so that nothing is written', () => {
    expect(changeMember(family, 'f9', { boundBy: 1 })).toBe(family)
    expect(changeAccount(family, 'a1', { bound: 1 })).toBe(family)
    expect(removeMember(family, 'f9', today)).toBe(family)
    expect(removeAccount(family, 'a1')).toBe(family)
    expect(restoreMember(family, 'f1')).toBe(family)
    expect(pruned(family, today)).toBe(family)
  })

  test('keeps what a later release added', () => {
    const later = readFamilyBinding({ ...withAccount, order: [1], members: [{ ...relative('妈妈'), id: 'f2', colour: 'teal' }], accounts: [{ ...account('我'), id: 'a1', colour: 'red' }] })
    const changed = done(changeAccount(done(changeMember(later, 'f2', { boundBy: 1 })), 'a1', { bound: 2 }))
    expect(changed).toMatchObject({ order: [1], members: [{ colour: 'teal', boundBy: 1 }], accounts: [{ colour: 'red', bound: 2 }] })
  })
})

describe('who is bound with whom', () => {
  const bound = done(addMember(done(addMember(done(addAccount(withAccount, account('爱人', { bound: 3 }))), relative('妈妈', { boundWith: 'a2' }))), relative('爸爸', { boundWith: 'a1' })))

  test('an account has bound what it had before, and ours', () => {
    const [mine, theirs] = bound.accounts
    expect([mine, theirs].map((one) => one && boundNow(one, bound.members))).toEqual([1, 4])
    expect(boundNow({ ...account('爱人', { bound: null }), id: 'a2' }, bound.members)).toBeNull()
    expect(boundNow({ ...account('爱人', { bound: 3 }), id: 'a2' }, removeMember(bound, 'f3', today).members)).toBe(3)
  })

  test('an account taken out frees whom it had bound, and nobody else', () => {
    const without = removeAccount(bound, 'a2')
    expect(without.accounts.map(({ id }) => id)).toEqual(['a1'])
    expect(without.members.map(({ boundWith }) => boundWith)).toEqual([null, 'a1'])
  })

  test('a deletion undone is bound again while that account is there, and by none where it is not', () => {
    const gone = removeMember(bound, 'f3', today)
    expect(restoreMember(gone, 'f3')).toEqual(bound)
    expect(done(restoreMember(removeAccount(gone, 'a2'), 'f3')).members.map(({ boundWith }) => boundWith)).toEqual([null, 'a1'])
    expect(done(restoreMember(removeAccount(gone, 'a1'), 'f3')).members.map(({ boundWith }) => boundWith)).toEqual(['a2', null])
  })
})

describe('deleting', () => {
  test('takes a relative out of the list and keeps them with the day, the latest first', () => {
    const both = removeMember(removeMember(family, 'f1', day('2026-11-20')), 'f3', today)
    expect(names(both)).toEqual(['爸爸'])
    expect(both.removed).toEqual([{ member: family.members[2], on: '2026-11-23' }, { member: family.members[0], on: '2026-11-20' }])
  })

  test.each(['f1', 'f2', 'f3'])('of %s is undone without a trace, wherever they stood', (id) => expect(restoreMember(removeMember(family, id, today), id)).toEqual(family))

  test('of the ninth is undone before the tenth: ids count as numbers', () => {
    const eleven = of(...Array.from({ length: 11 }, (_, at) => `家人${at}`))
    for (const id of ['f2', 'f9', 'f10']) expect(restoreMember(removeMember(eleven, id, today), id)).toEqual(eleven)
  })

  test('of several is undone in any order', () => {
    const none = ['f2', 'f1', 'f3'].reduce((record, id) => removeMember(record, id, today), family)
    expect(none.members).toEqual([])
    for (const order of [['f1', 'f2', 'f3'], ['f3', 'f1', 'f2'], ['f2', 'f3', 'f1']]) expect(order.reduce((record, id) => done(restoreMember(record, id)), none)).toEqual(family)
  })

  test('cannot be undone while twenty others are there, and nothing is lost by trying', () => {
    const twenty = of(...Array.from({ length: 20 }, (_, at) => `家人${at}`))
    const full = plus(removeMember(twenty, 'f1', today), '新的')
    expect(restoreMember(full, 'f1')).toBe('too-many-members')
    expect(names(done(restoreMember(removeMember(full, 'f21', today), 'f1')))[0]).toBe('家人0')
  })

  test('keeps the twenty deleted last', () => {
    const many = Array.from({ length: 22 }, (_, at) => `f${at + 1}`).reduce((record, id) => removeMember(plus(record, id), id, today), noFamily)
    expect(removedIds(many)).toEqual(Array.from({ length: 20 }, (_, at) => `f${22 - at}`))
  })
})

describe('thirty days after', () => {
  const deleted = removeMember(family, 'f1', day('2026-11-23'))

  test('a deletion can be undone up to and on the thirtieth day and not on the day after it', () => {
    expect(pruned(deleted, day('2026-11-23'))).toBe(deleted)
    expect(pruned(deleted, day('2026-12-23'))).toBe(deleted)
    expect(pruned(deleted, day('2026-12-24')).removed).toEqual([])
    expect(names(pruned(deleted, day('2026-12-24')))).toEqual(['爸爸', '孩子'])
  })

  test('only who is gone long enough goes for good', () => {
    expect(removedIds(pruned(removeMember(deleted, 'f2', day('2026-12-01')), day('2026-12-25')))).toEqual(['f2'])
  })

  test.each(['2035-01-01', '0000-00-00', '2026-13-45'])('a day that cannot be, such as %s from a wrong clock, begins again today', (on) => {
    const odd = { ...deleted, removed: deleted.removed.map((one) => ({ ...one, on: day(on) })) }
    expect(pruned(odd, today).removed).toEqual([{ member: family.members[0], on: '2026-11-23' }])
  })
})

describe('room', () => {
  const sizeOf = (record: FamilyBinding) => asciiJson({ schema: 1, data: record }).length
  const papers = Array.from({ length: 20 }, (_, at) => `${'paper-'.repeat(6)}${'abcdefghijklmnopqrst'.charAt(at)}`)
  const faces = '👵🏻🏻🏻🏻'.repeat(8)
  const heavy = (nickname = faces, prepared: readonly string[] = papers) => relative(nickname, { relation: 'grandparent', prepared, boundWith: null })
  const six = Array.from({ length: 6 }).reduce<FamilyBinding>((record) => done(addAccount(record, account(faces))), noFamily)
  const added = (record: FamilyBinding, count: number) => Array.from({ length: count }).reduce<FamilyBinding>((all) => done(addMember(all, heavy())), record)
  const emptied = (record: FamilyBinding) => record.members.reduce((all, { id }) => removeMember(all, id, today), record)

  test('twenty of the longest, six accounts and as many deleted as fit: the one deleted first makes way', () => {
    const full = added(emptied(added(six, 20)), 20)
    expect([full.members.length, full.accounts.length, sizeOf(full) <= RECORD_JSON_LIMIT]).toEqual([20, 6, true])
    // All forty would be longer than a record can be.
    expect(full.removed.length).toBeGreaterThan(10)
    expect(removedIds(full)).toEqual(Array.from({ length: full.removed.length }, (_, at) => `f${26 - at}`))
  })

  test('deleting always fits, and taking it back costs no other deletion', () => {
    const twenty = added(six, 20)
    const full = { ...twenty, later: 'x'.repeat(RECORD_JSON_LIMIT - 1000 - asciiJson({ ...twenty, later: '' }).length) }
    expect(changeMember(full, 'f7', { areas: 'same-province' })).toBe('no-room')
    const none = emptied(full)
    expect([none.removed.length, sizeOf(none) <= RECORD_JSON_LIMIT]).toEqual([20, true])
    for (const order of [removedIds(none), [...removedIds(none)].reverse()]) expect(order.reduce((record, id) => done(restoreMember(record, id)), none)).toEqual(full)
  })

  test('what would be too long to be kept is refused and not lost silently', () => {
    const record = done(addMember(withAccount, relative('妈妈')))
    const later = (more: number) => ({ ...record, later: 'x'.repeat(more) })
    const free = RECORD_JSON_LIMIT - 1000 - asciiJson(later(0)).length
    const full = later(free)
    expect([addMember(full, relative('爸爸')), addAccount(full, account('爱人'))]).toEqual(['no-room', 'no-room'])
    expect([changeMember(full, 'f2', { nickname: '老妈妈' }), changeAccount(full, 'a1', { nickname: '我们' })]).toEqual(['no-room', 'no-room'])
    expect(changeMember(full, 'f2', { nickname: '老妈' })).toMatchObject({ members: [{ nickname: '老妈' }] })
    expect(changeMember(later(free + 1), 'f2', { nickname: '老妈' })).toBe('no-room')
  })
})

test('whatever is done in whatever order: ids stay unique and in order, never come again, nobody is bound with an account that is gone, and all of it is read back as it is', () => {
  const step = fc.record({
    act: fc.constantFrom('add', 'add', 'add-account', 'change', 'change-account', 'remove', 'remove-account', 'restore', 'prune'),
    id: fc.integer({ min: 1, max: 30 }),
    on: fc.integer({ min: 10, max: 28 }),
    change: fc.record(
      {
        nickname: fc.string({ unit: 'grapheme', maxLength: 12 }),
        relation: fc.constantFrom(...RELATIONS),
        aim: fc.constantFrom(...AIMS),
        born: fc.constantFrom(null, day('1957-06-30'), day('2026-02-30')),
        insured: fc.constantFrom(...THREE_WAYS),
        boundBy: fc.constantFrom(null, 0, 1, 9),
        face: fc.constantFrom(...THREE_WAYS),
        number: fc.constantFrom(...THREE_WAYS),
        areas: fc.constantFrom(...AREAS),
        prepared: fc.uniqueArray(fc.constantFrom('id-card', 'birth-certificate', 'a'), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
    bound: fc.constantFrom(null, 0, 5, 9),
    insurance: fc.constantFrom(...INSURANCES),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      let record: FamilyBinding = noFamily
      const given: number[] = []
      for (const { act, id: number, on, change, bound, insurance } of steps) {
        const id = `f${number}`
        const boundWith = record.accounts[number % 7]?.id ?? null
        const when = day(`2026-11-${on}`)
        const acts = {
          add: () => addMember(record, { ...relative('妈妈', { boundWith }), ...change }),
          'add-account': () => addAccount(record, account('我', { bound, insurance })),
          change: () => changeMember(record, id, { ...change, boundWith }),
          'change-account': () => changeAccount(record, `a${number}`, { bound, insurance }),
          remove: () => removeMember(record, id, when),
          'remove-account': () => removeAccount(record, `a${number}`),
          restore: () => restoreMember(record, id),
          prune: () => pruned(record, when),
        }
        const next = acts[act]()
        if (typeof next === 'string') continue
        if (act.startsWith('add')) given.push(next.lastId)
        record = next
        const all = [...ids(record), ...removedIds(record), ...record.accounts.map((one) => one.id)].map((one) => Number(one.slice(1)))
        expect(new Set(all).size).toBe(all.length)
        expect(ids(record)).toEqual(ids(record).sort((one, other) => Number(one.slice(1)) - Number(other.slice(1))))
        for (const member of record.members) if (member.boundWith !== null) expect(record.accounts.map((one) => one.id)).toContain(member.boundWith)
      }
      expect(given).toEqual(given.map((_, at) => at + 1))
      expect(readFamilyBinding(JSON.parse(asciiJson(record)) as Record<string, unknown>)).toEqual(record)
    }),
  )
})

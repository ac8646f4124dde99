import fc from 'fast-check'
import { kinds, LISTS, RECORD_NAMES, type Records } from '@/stores/backup/kinds'
import { merge, type Merge } from '@/stores/backup/merge'
import { isSame } from '@/stores/backup/same'
import { anyRecords } from '../../support/records-arbitraries'

const NOTHING: Records = { user: kinds.user.empty, replacement: kinds.replacement.empty, family: kinds.family.empty, payments: kinds.payments.empty, claims: kinds.claims.empty, bill: kinds.bill.empty }

const log = (...states: readonly string[]) => states.map((state) => ({ kind: 'event', state, on: '2026-11-02' }))
const card = (id: string, nickname: string, over: object = {}) => ({ id, nickname, reason: 'lost', channel: 'branch', place: null, log: log('submitted'), archivedOn: null, ...over })
const withCards = (all: readonly object[], lastId: number, over: object = {}): Records => ({ ...NOTHING, replacement: { cards: all, removed: [], unread: [], lastId, ...over } as unknown as Records['replacement'] })
const member = (id: string, nickname: string, boundWith: string | null) => ({ id, nickname, relation: 'parent', aim: 'show', born: null, insured: 'yes', boundBy: 0, face: 'yes', number: 'yes', areas: 'unsure', boundWith, prepared: [] })
const account = (id: string, nickname: string) => ({ id, nickname, ready: 'yes', bound: 0, insurance: 'employee' })
const withFamily = (accounts: readonly object[], members: readonly object[], lastId: number): Records => ({ ...NOTHING, family: { aim: null, accounts, members, removed: [], unread: [], lastId } as unknown as Records['family'] })

const done = (merged: Merge) => {
  if (merged.kind !== 'ok') throw new Error(merged.why)
  return merged
}
const cardsOf = (merged: Merge) => done(merged).records.replacement.cards.map(({ id, nickname, log: { length } }) => `${id} ${nickname} ${length}`)
const changes = (merged: Merge) => done(merged).lists.flatMap(({ list: { list }, added, replaced }) => [...added.map(({ id }) => `${list} + ${id}`), ...replaced.map(({ id }) => `${list} - ${id}`)])

describe('joining the cards of two phones', () => {
  it('both stay; who comes second under a number gets the next one that neither phone gave', () => {
    const merged = merge(withCards([card('c1', '妈妈'), card('c3', '爸爸')], 4), withCards([card('c1', '外婆'), card('c6', '孩子')], 7))
    expect(cardsOf(merged)).toEqual(['c1 妈妈 1', 'c3 爸爸 1', 'c6 孩子 1', 'c8 外婆 1'])
    expect(done(merged).records.replacement.lastId).toBe(8)
    expect(changes(merged)).toEqual(['cards + c8', 'cards + c6'])
  })

  it('one card at two times is the one of the backup, and the one that gives way is named', () => {
    const merged = merge(withCards([card('c1', '妈妈')], 1), withCards([card('c1', '妈妈', { log: log('submitted', 'producing') })], 1))
    expect(cardsOf(merged)).toEqual(['c1 妈妈 2'])
    expect(changes(merged)).toEqual(['cards - c1'])
  })

  it('under one number and name another reason or way makes another card', () => {
    expect(cardsOf(merge(withCards([card('c1', '妈妈')], 1), withCards([card('c1', '妈妈', { reason: 'first' })], 1)))).toEqual(['c1 妈妈 1', 'c2 妈妈 1'])
    expect(cardsOf(merge(withCards([card('c1', '妈妈')], 1), withCards([card('c1', '妈妈', { channel: 'online' })], 1)))).toEqual(['c1 妈妈 1', 'c2 妈妈 1'])
  })

  it('what is the same but for its number is there already, as often as it is there', () => {
    const merged = merge(withCards([card('c1', '妈妈')], 1), withCards([card('c2', '妈妈'), card('c3', '妈妈')], 3))
    expect(cardsOf(merged)).toEqual(['c1 妈妈 1', 'c3 妈妈 1'])
    expect(changes(merged)).toEqual(['cards + c3'])
  })

  it('a card that gives way is not taken for another one of the backup', () => {
    const merged = merge(withCards([card('c1', '妈妈')], 1), withCards([card('c1', '妈妈', { log: log('submitted', 'usable') }), card('c5', '妈妈')], 5))
    expect(cardsOf(merged)).toEqual(['c1 妈妈 2', 'c5 妈妈 1'])
  })

  it('deleted ones stay behind, and those of the phone can still be brought back', () => {
    const removed = (id: string) => ({ card: card(id, '邻居'), on: '2026-11-20' })
    const merged = done(merge(withCards([], 2, { removed: [removed('c2')] }), withCards([card('c1', '外婆')], 3, { removed: [removed('c3')] })))
    expect(merged.records.replacement.removed.map(({ card: { id } }) => id)).toEqual(['c2'])
    expect(merged.records.replacement.cards.map(({ id }) => id)).toEqual(['c4'])
  })

  it('is refused whole where they are too many, or where one of the backup cannot be read', () => {
    const many = (count: number, name: string) => withCards(Array.from({ length: count }, (_, at) => card(`c${at + 1}`, name)), count)
    expect(done(merge(many(10, '甲'), many(10, '乙'))).records.replacement.cards).toHaveLength(20)
    expect(merge(many(10, '甲'), many(11, '乙'))).toEqual({ kind: 'not-possible', why: 'full' })
    expect(merge(withCards(many(10, '甲').replacement.cards, 10, { unread: [{ id: 'c10' }] }), many(10, '乙'))).toEqual({ kind: 'not-possible', why: 'full' })
    expect(merge(many(1, '甲'), withCards([], 1, { unread: [{ id: 'c1' }] }))).toEqual({ kind: 'not-possible', why: 'unread' })
    expect(merge(withCards([card('c9999', '甲')], 9999), withCards([card('c1', '乙')], 1))).toEqual({ kind: 'not-possible', why: 'full' })
  })

  it('is refused where they fit by number and not by length, and no deletion is forgotten for it', () => {
    const long = (id: string, name: string) => card(id, name, { log: Array.from({ length: 60 }, () => ({ kind: 'event', state: 'submitted', on: '2026-11-02' })) })
    const full = (name: string) => withCards(Array.from({ length: 10 }, (_, at) => long(`c${at + 1}`, name)), 10)
    expect(merge(full('甲'), full('乙'))).toEqual({ kind: 'not-possible', why: 'full' })
  })
})

describe('joining two families', () => {
  it('relatives stay with the account that bound them, whatever number it gets', () => {
    const mine = withFamily([account('a1', '我')], [member('f2', '妈妈', 'a1')], 2)
    const theirs = withFamily([account('a1', '爱人'), account('a4', '我')], [member('f2', '岳母', 'a1'), member('f3', '爸爸', 'a4'), member('f5', '奶奶', null)], 5)
    const { family } = done(merge(mine, theirs)).records
    expect(family.accounts.map(({ id, nickname }) => `${id} ${nickname}`)).toEqual(['a1 我', 'a6 爱人'])
    expect(family.members.map(({ id, nickname, boundWith }) => `${id} ${nickname} ${boundWith}`)).toEqual(['f2 妈妈 a1', 'f3 爸爸 a1', 'f5 奶奶 null', 'f7 岳母 a6'])
    expect(family.lastId).toBe(7)
  })

  it('the seventh account is one too many', () => {
    const accounts = (count: number, name: string) => withFamily(Array.from({ length: count }, (_, at) => account(`a${at + 1}`, `${name}${at}`)), [], count)
    expect(merge(accounts(3, '甲'), accounts(4, '乙'))).toEqual({ kind: 'not-possible', why: 'full' })
  })
})

describe('what there is once', () => {
  const user = (over: object): Records => ({ ...NOTHING, user: { ...NOTHING.user, ...over } })
  const walk = (over: object) => ({ ...NOTHING.user.walk, ...over })

  it('is the backup\'s only where the phone says nothing', () => {
    const theirs = user({ settings: { textSize: 'large', place: '440300' }, walk: walk({ answers: { scene: 'card' }, answeredOn: '2026-11-20' }), reading: { favourites: ['b', 'a'], recent: ['x'] } })
    expect(done(merge(NOTHING, theirs)).records.user).toEqual(theirs.user)
    const mine = user({ settings: { textSize: null, place: '110000' }, walk: walk({ site: { city: null, site: 'h1', window: null } }), reading: { favourites: ['a', 'c'], recent: ['y'] } })
    expect(done(merge(mine, theirs)).records.user).toEqual({ ...mine.user, settings: { textSize: 'large', place: '110000' }, reading: { favourites: ['a', 'c', 'b'], recent: ['y'] } })
  })

  it('a walk about a card or a relative follows them to their new number, or lets go', () => {
    const theirs = { ...withCards([card('c1', '外婆')], 1), user: user({ walk: walk({ answers: { scene: 'new-card' }, card: 'c1', member: 'f9' }) }).user }
    expect(done(merge(withCards([card('c1', '妈妈')], 1), theirs)).records.user.walk).toMatchObject({ card: 'c2', member: null })
  })

  it('a bill that is being looked at stays, an emptied one too', () => {
    const bill = (over: object): Records => ({ ...NOTHING, bill: { ...NOTHING.bill, ...over } })
    const theirs = bill({ kind: 'inpatient', figures: { total: 7 } })
    expect(done(merge(NOTHING, theirs)).records.bill).toBe(theirs.bill)
    for (const mine of [bill({ figures: { total: 0 } }), bill({ before: { total: 5 } })]) expect(done(merge(mine, theirs)).records.bill).toBe(mine.bill)
  })

  it('a hundred favourites are the most', () => {
    const favourites = (count: number, of: string) => user({ reading: { favourites: Array.from({ length: count }, (_, at) => `${of}${at}`), recent: [] } })
    expect(done(merge(favourites(60, 'a'), favourites(40, 'b'))).records.user.reading.favourites).toHaveLength(100)
    expect(merge(favourites(60, 'a'), favourites(41, 'b'))).toEqual({ kind: 'not-possible', why: 'full' })
  })
})

describe('of any two phones', () => {
  const things = (records: Records) => LISTS.map(({ of, list }) => (records[of] as unknown as Record<string, readonly { readonly id: string }[]>)[list] ?? [])

  it('what comes out is read back as it is, keeps everything of the phone but what is named, and has everything of the backup', () => {
    let joined = 0
    fc.assert(fc.property(anyRecords, anyRecords, (mine, theirs) => {
      const merged = merge(mine, theirs)
      if (merged.kind !== 'ok') return
      joined++
      for (const name of RECORD_NAMES) expect(kinds[name].read(JSON.parse(JSON.stringify(merged.records[name])) as never, 1)).toEqual(merged.records[name])
      const [here, there, both] = [things(mine), things(theirs), things(merged.records)]
      merged.lists.forEach(({ replaced }, at) => {
        const kept = here[at]!.filter((one) => !replaced.some(({ id }) => id === one.id))
        expect(kept.every((one) => both[at]!.some((other) => isSame(one, other)))).toBe(true)
        const blank = (one: object) => ({ ...one, id: '', boundWith: '' })
        expect(there[at]!.every((one) => both[at]!.some((other) => isSame(blank(one), blank(other))))).toBe(true)
      })
    }), { numRuns: 300 })
    expect(joined).toBeGreaterThan(50)
  })

  it('joining the same backup a second time changes nothing', () => {
    fc.assert(fc.property(anyRecords, anyRecords, (mine, theirs) => {
      const once = merge(mine, theirs)
      if (once.kind !== 'ok') return
      const twice = merge(once.records, theirs)
      // Numbers the backup gave itself are taken by then, so that nothing but them can differ.
      if (twice.kind === 'ok') expect(things(twice.records).map(({ length }) => length)).toEqual(things(once.records).map(({ length }) => length))
    }), { numRuns: 200 })
  })

  it('joined with an empty phone it is the backup without its deleted things', () => {
    fc.assert(fc.property(anyRecords, (theirs) => {
      const merged = merge(NOTHING, theirs)
      if (merged.kind !== 'ok') return
      expect(things(merged.records)).toEqual(things(theirs))
    }), { numRuns: 200 })
  })
})


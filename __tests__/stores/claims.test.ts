import fc from 'fast-check'
import { CARES, SITUATIONS } from '@/domain/claim/states'
import { MOST_ENTRIES, NOTHING_TOLD, type LogEntry, type TrackedClaim } from '@/domain/claim/tracked-claim'
import type { IsoDate } from '@/domain/shared/iso-date'
import { addClaim, changeClaim, noClaims, removeClaim, restoreClaim, type Claims, type ClaimsFull } from '@/stores/claims'
import { pruned } from '@/stores/removed'
import { readClaims } from '@/stores/claims-record'
import { asciiJson, RECORD_JSON_LIMIT } from '@/stores/record/record-text'

const day = (text: string) => text as IsoDate
const today = day('2026-11-23')
const PAID: LogEntry = { kind: 'event', state: 'paid', on: day('2026-11-02') }
const bill = (nickname: string, over: Partial<TrackedClaim> = {}): Omit<TrackedClaim, 'id'> => ({ nickname, situation: 'lost-card', care: 'outpatient', away: false, prepared: [], told: NOTHING_TOLD, log: [PAID], ...over })

const done = (outcome: Claims | ClaimsFull): Claims => {
  if (typeof outcome === 'string') throw new Error(outcome)
  return outcome
}
const plus = (record: Claims, ...nicknames: readonly string[]) => nicknames.reduce((all, nickname) => done(addClaim(all, bill(nickname))), record)
const of = (...nicknames: readonly string[]) => plus(noClaims, ...nicknames)
const names = ({ claims }: Claims) => claims.map(({ nickname }) => nickname)
const ids = ({ claims }: Claims) => claims.map(({ id }) => id)
const removedIds = ({ removed }: Claims) => removed.map(({ claim }) => claim.id)
const three = of('妈妈', '爸爸', '孩子')

describe('adding', () => {
  test('a bill is kept under the next id, behind the others', () => {
    expect(three.claims[2]).toEqual({ ...bill('孩子'), id: 'r3' })
    expect([ids(three), names(three), three.lastId]).toEqual([['r1', 'r2', 'r3'], ['妈妈', '爸爸', '孩子'], 3])
  })

  test('an id is never given again: not after a deletion, its undo, or when the deleted is forgotten', () => {
    const without = removeClaim(three, 'r3', today)
    expect(ids(plus(without, '奶奶'))).toEqual(['r1', 'r2', 'r4'])
    expect(ids(plus(done(restoreClaim(without, 'r3')), '奶奶'))).toEqual(['r1', 'r2', 'r3', 'r4'])
    expect(ids(plus(pruned(without, day('2027-06-01')), '奶奶'))).toEqual(['r1', 'r2', 'r4'])
  })

  test('the twentieth is taken in, the one after it is refused, and a deletion makes room for one', () => {
    const twenty = of(...Array.from({ length: 20 }, (_, at) => `家人${at}`))
    expect(addClaim(twenty, bill('多的'))).toBe('too-many-claims')
    expect(ids(plus(removeClaim(twenty, 'r1', today), '多的'))[19]).toBe('r21')
  })

  test('what cannot be read here counts too, and no id is given that could not be read back', () => {
    const nineteen = of(...Array.from({ length: 19 }, (_, at) => `家人${at}`))
    expect(addClaim({ ...nineteen, unread: [{ id: 'r40' }] }, bill('多的'))).toBe('too-many-claims')
    expect(done(addClaim({ ...noClaims, lastId: 9998 }, bill('妈妈'))).claims[0]?.id).toBe('r9999')
    expect(addClaim({ ...noClaims, lastId: 9999 }, bill('妈妈'))).toBe('too-many-claims')
  })

  test('a log longer than one may be is refused', () => {
    const log = Array.from({ length: MOST_ENTRIES + 1 }, () => PAID)
    expect(addClaim(noClaims, bill('妈妈', { log }))).toBe('too-many-entries')
    expect(changeClaim(three, 'r1', (claim) => ({ ...claim, log }))).toBe('too-many-entries')
    expect(done(changeClaim(three, 'r1', (claim) => ({ ...claim, log: log.slice(1) }))).claims[0]?.log).toHaveLength(MOST_ENTRIES)
  })

  test.each([
    ['一二三四五六七八九', '一二三四五六七八'],
    ['👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻', '👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻'],
    ['', ''],
  ])('the nickname %j is kept as %j', (given, kept) => {
    expect(names(of(given))).toEqual([kept])
    expect(names(done(changeClaim(three, 'r1', (claim) => ({ ...claim, nickname: given }))))[0]).toBe(kept)
  })
})

describe('changing', () => {
  test('reaches that bill alone, which stays where it stood under its id', () => {
    const changed = done(changeClaim(three, 'r2', (claim) => ({ ...claim, id: 'r9', away: true })))
    expect(changed.claims).toEqual([three.claims[0], { ...bill('爸爸', { away: true }), id: 'r2' }, three.claims[2]])
  })

  test('nothing leaves the very same record', () => {
    expect(changeClaim(three, 'r2', (claim) => claim)).toBe(three)
    expect(changeClaim(three, 'r9', (claim) => ({ ...claim, away: true }))).toBe(three)
  })
})

describe('deleting', () => {
  test('is undone as it was, in its old place', () => {
    const without = removeClaim(three, 'r2', today)
    expect([ids(without), removedIds(without)]).toEqual([['r1', 'r3'], ['r2']])
    expect(done(restoreClaim(without, 'r2'))).toEqual(three)
  })

  test('what is not there changes nothing', () => {
    expect(removeClaim(three, 'r9', today)).toBe(three)
    expect(restoreClaim(three, 'r1')).toBe(three)
  })

  test('the latest stands first; of more than twenty the oldest is forgotten', () => {
    const record = Array.from({ length: 22 }, (_, at) => at).reduce((all) => removeClaim(done(addClaim(all, bill('妈妈'))), `r${all.lastId + 1}`, today), noClaims)
    expect([record.removed.length, removedIds(record)[0], removedIds(record)[19]]).toEqual([20, 'r22', 'r3'])
  })

  test('there must be room for what comes back', () => {
    const full = of(...Array.from({ length: 20 }, (_, at) => `家人${at}`))
    expect(restoreClaim(plus(removeClaim(full, 'r1', today), '多的'), 'r1')).toBe('too-many-claims')
  })

  test('can be undone for thirty days, and is forgotten on the thirty-first', () => {
    const without = removeClaim(three, 'r2', day('2026-11-23'))
    expect(pruned(without, day('2026-12-23'))).toBe(without)
    expect(pruned(without, day('2026-12-24')).removed).toEqual([])
    // A clock that was wrong then.
    expect(pruned(removeClaim(three, 'r2', day('2099-01-01')), today).removed[0]?.on).toBe(today)
  })

  test('what was deleted makes room for what is new; without it there is none', () => {
    const long = bill('妈妈', { prepared: Array.from({ length: 20 }, (_, at) => `paper-${'a'.repeat(30)}${'abcdefghijklmnopqrst'.charAt(at)}`), log: Array.from({ length: MOST_ENTRIES }, () => ({ kind: 'corrected', at: 0, state: 'papers_ready', on: day('2026-11-02') })) })
    let record: Claims = noClaims
    for (let count = 0; count < 12; count++) record = done(addClaim(record, long))
    for (let count = 1; count <= 12; count++) record = removeClaim(record, `r${count}`, today)
    for (let count = 0; count < 12; count++) record = done(addClaim(record, long))
    expect(record.removed.length).toBeLessThan(12)
    expect(asciiJson(record).length).toBeLessThanOrEqual(RECORD_JSON_LIMIT)
    const all = Array.from({ length: 20 }).reduce<Claims | ClaimsFull>((after) => (typeof after === 'string' ? after : addClaim(after, long)), noClaims)
    expect(all).toBe('no-room')
  })
})

test('whatever is done in whatever order, ids stay apart and in order, and what is written is what is read', () => {
  const step = fc.record({ act: fc.constantFrom('add', 'change', 'remove', 'restore', 'prune'), number: fc.integer({ min: 1, max: 12 }), on: fc.integer({ min: 10, max: 30 }), situation: fc.constantFrom(...SITUATIONS), care: fc.constantFrom(...CARES), away: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let record: Claims = noClaims
      for (const { act, number, on, situation, care, away } of steps) {
        const id = `r${number}`
        const when = day(`2026-11-${on}`)
        const acts: Readonly<Record<string, () => Claims | ClaimsFull>> = {
          add: () => addClaim(record, bill('妈妈', { situation, care, away })),
          change: () => changeClaim(record, id, (claim) => ({ ...claim, situation, care, away, told: { ...claim.told, answer: when } })),
          remove: () => removeClaim(record, id, when),
          restore: () => restoreClaim(record, id),
          prune: () => pruned(record, when),
        }
        const next = acts[act]!()
        if (typeof next !== 'string') record = next
        const numbers = [...ids(record), ...removedIds(record)].map((one) => Number(one.slice(1)))
        expect(new Set(numbers).size).toBe(numbers.length)
        expect(ids(record)).toEqual(ids(record).sort((one, other) => Number(one.slice(1)) - Number(other.slice(1))))
      }
      expect(readClaims(JSON.parse(asciiJson(record)) as Record<string, unknown>)).toEqual(record)
    }),
  )
})

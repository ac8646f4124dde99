import fc from 'fast-check'
import { readNickname } from '@/domain/shared/nickname'
import type { LogEntry, TrackedCard } from '@/domain/card-replacement/tracked-card'
import type { IsoDate } from '@/domain/shared/iso-date'
import { addCard, archive, changeCard, noCards, remove, restore, unarchive, type CardReplacement, type Full } from '@/stores/card-replacement'
import { pruned } from '@/stores/removed'
import { asNickname } from '@/stores/nickname'
import { readCardReplacement } from '@/stores/card-replacement-record'
import { asciiJson, RECORD_JSON_LIMIT } from '@/stores/record/record-text'

const day = (text: string) => text as IsoDate
const today = day('2026-11-23')
const applied: LogEntry = { kind: 'event', state: 'submitted', on: day('2026-11-02') }
const lost = (nickname: string, log: readonly LogEntry[] = [applied]) => ({ nickname, log, reason: 'lost', channel: 'branch', place: '110000' }) as const

const done = (outcome: CardReplacement | Full): CardReplacement => {
  if (typeof outcome === 'string') throw new Error(outcome)
  return outcome
}
const of = (...nicknames: readonly string[]) => nicknames.reduce((record, nickname) => done(addCard(record, lost(nickname))), noCards)
const names = ({ cards }: CardReplacement) => cards.map(({ nickname }) => nickname)
const ids = ({ cards }: CardReplacement) => cards.map(({ id }) => id)

const family = of('妈妈', '本人', '孩子')

describe('adding', () => {
  test('a card is followed under the next id, behind the others, and not put away', () => {
    expect(family.cards[2]).toEqual({ id: 'c3', nickname: '孩子', reason: 'lost', channel: 'branch', place: '110000', log: [applied], archivedOn: null })
    expect([ids(family), names(family), family.lastId]).toEqual([['c1', 'c2', 'c3'], ['妈妈', '本人', '孩子'], 3])
  })

  test('an id is never given again: not after a deletion, its undo, or when the deleted is forgotten', () => {
    const without = remove(family, 'c3', today)
    expect(ids(done(addCard(without, lost('爸爸'))))).toEqual(['c1', 'c2', 'c4'])
    expect(ids(done(addCard(done(restore(without, 'c3')), lost('爸爸'))))).toEqual(['c1', 'c2', 'c3', 'c4'])
    expect(ids(done(addCard(pruned(without, day('2027-06-01')), lost('爸爸'))))).toEqual(['c1', 'c2', 'c4'])
  })

  test('the twentieth is taken in, the one after it is refused, and a deletion makes room for one', () => {
    const twenty = of(...Array.from({ length: 20 }, (_, at) => `卡${at}`))
    expect(twenty.cards).toHaveLength(20)
    expect(addCard(twenty, lost('多的'))).toBe('too-many-cards')
    expect(addCard(archive(twenty, 'c1', today), lost('多的'))).toBe('too-many-cards')
    expect(ids(done(addCard(remove(twenty, 'c1', today), lost('多的'))))[19]).toBe('c21')
  })

  test('cards that cannot be read here count too: there must be room for them when they can', () => {
    const nineteen = of(...Array.from({ length: 19 }, (_, at) => `卡${at}`))
    expect(addCard({ ...nineteen, unread: [{ id: 'c40' }] }, lost('多的'))).toBe('too-many-cards')
  })

  test('no id is given that could not be read back', () => {
    expect(done(addCard({ ...noCards, lastId: 9998 }, lost('本人'))).cards[0]?.id).toBe('c9999')
    expect(addCard({ ...noCards, lastId: 9999 }, lost('本人'))).toBe('too-many-cards')
  })

  test.each([
    ['妈妈', '妈妈'],
    ['一二三四五六七八', '一二三四五六七八'],
    ['一二三四五六七八九', '一二三四五六七八'],
    ['👵👴👩👨👧👦👶🐶🐱', '👵👴👩👨👧👦👶🐶'],
    ['👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻', '👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻👵🏻'],
    ['🇨🇳🇨🇳🇨🇳🇨🇳一二三四五', '🇨🇳🇨🇳🇨🇳🇨🇳一二三四'],
    ['❤️一二三四五六七八', '❤️一二三四五六七'],
    ['a\nb', 'a\nb'],
    ['', ''],
  ])('the nickname %j is kept as %j', (given, kept) => {
    expect(asNickname(given)).toBe(kept)
    expect(names(of(given))).toEqual([kept])
  })
})

test('what the screens accept for a nickname is kept whole', () => {
  const letter = fc.constantFrom('妈', 'x', '́', '👵', '🏻', '🇨🇳', '🇨', '️', '⃣', '7', '·')
  let accepted = 0
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
      const read = readNickname(letters.join(''))
      if (read.kind === 'refused') return
      accepted += 1
      expect(asNickname(read.nickname)).toBe(read.nickname)
    }),
    { numRuns: 3000 },
  )
  expect(accepted).toBeGreaterThan(500)
})

describe('changing', () => {
  const picked: LogEntry = { kind: 'event', state: 'picked_up', on: today }
  const withPicked = (card: TrackedCard): TrackedCard => ({ ...card, log: [...card.log, picked] })

  test('reaches that card alone, which stays where it stood', () => {
    const changed = done(changeCard(family, 'c2', withPicked))
    expect(changed.cards[1]?.log).toEqual([applied, picked])
    expect([changed.cards[0], changed.cards[2]]).toEqual([family.cards[0], family.cards[2]])
    expect(names(changed)).toEqual(['妈妈', '本人', '孩子'])
  })

  test('cannot give a card another id, nor a nickname that is too long', () => {
    const changed = done(changeCard(family, 'c2', (card) => ({ ...card, id: 'c9', nickname: '一二三四五六七八九' })))
    expect([changed.cards[1]?.id, changed.cards[1]?.nickname]).toEqual(['c2', '一二三四五六七八'])
  })

  test('gives back the same record where there is no such card or nothing was changed, so that nothing is written', () => {
    expect(changeCard(family, 'c9', withPicked)).toBe(family)
    expect(changeCard(family, 'c2', (card) => card)).toBe(family)
    expect(archive(family, 'c9', today)).toBe(family)
    expect(unarchive(family, 'c1')).toBe(family)
    expect(remove(family, 'c9', today)).toBe(family)
    expect(restore(family, 'c1')).toBe(family)
  })

  test('takes sixty entries and refuses one more: it would not come back', () => {
    const log = Array.from({ length: 59 }, () => applied)
    const full = done(changeCard(of('本人'), 'c1', (card) => ({ ...card, log })))
    const sixty = done(changeCard(full, 'c1', withPicked))
    expect(sixty.cards[0]?.log).toHaveLength(60)
    expect(changeCard(sixty, 'c1', withPicked)).toBe('too-many-entries')
    expect(addCard(noCards, lost('本人', [...log, applied, applied]))).toBe('too-many-entries')
  })
})

describe('putting away', () => {
  test('keeps the day and the place in the list, and can be taken back', () => {
    const away = archive(family, 'c1', today)
    expect(away.cards.map(({ archivedOn }) => archivedOn)).toEqual(['2026-11-23', null, null])
    expect(names(away)).toEqual(['妈妈', '本人', '孩子'])
    expect(unarchive(away, 'c1')).toEqual(family)
  })

  test('a second time does not move the day', () => {
    const away = archive(family, 'c1', day('2026-11-01'))
    expect(archive(away, 'c1', today)).toBe(away)
  })
})

describe('deleting', () => {
  test('takes a card out of the list and keeps it with the day, the latest first', () => {
    const both = remove(remove(family, 'c1', day('2026-11-20')), 'c3', today)
    expect(names(both)).toEqual(['本人'])
    expect(both.removed).toEqual([{ card: family.cards[2], on: '2026-11-23' }, { card: family.cards[0], on: '2026-11-20' }])
  })

  test.each(['c1', 'c2', 'c3'])('of %s is undone without a trace, wherever it stood', (id) => {
    const away = archive(family, 'c2', today)
    expect(restore(remove(away, id, today), id)).toEqual(away)
  })

  test('of the ninth is undone before the tenth: ids count as numbers', () => {
    const eleven = of(...Array.from({ length: 11 }, (_, at) => `卡${at}`))
    for (const id of ['c2', 'c9', 'c10']) expect(restore(remove(eleven, id, today), id)).toEqual(eleven)
  })

  test('of several is undone in any order', () => {
    const none = ['c2', 'c1', 'c3'].reduce((record, id) => remove(record, id, today), family)
    expect(none.cards).toEqual([])
    for (const order of [['c1', 'c2', 'c3'], ['c3', 'c1', 'c2'], ['c2', 'c3', 'c1']]) expect(order.reduce((record, id) => done(restore(record, id)), none)).toEqual(family)
  })

  test('cannot be undone while twenty others are followed, and nothing is lost by trying', () => {
    const twenty = of(...Array.from({ length: 20 }, (_, at) => `卡${at}`))
    const full = done(addCard(remove(twenty, 'c1', today), lost('新的')))
    expect(restore(full, 'c1')).toBe('too-many-cards')
    expect(names(done(restore(remove(full, 'c21', today), 'c1')))[0]).toBe('卡0')
  })

  test('keeps the twenty deleted last', () => {
    const many = Array.from({ length: 22 }, (_, at) => `c${at + 1}`).reduce((record, id) => remove(done(addCard(record, lost(id))), id, today), noCards)
    expect(many.removed.map(({ card }) => card.id)).toEqual(Array.from({ length: 20 }, (_, at) => `c${22 - at}`))
  })
})

describe('thirty days after', () => {
  const deleted = remove(family, 'c1', day('2026-11-23'))

  test('a deletion can be undone up to and on the thirtieth day and not on the day after it', () => {
    expect(pruned(deleted, day('2026-11-23'))).toBe(deleted)
    expect(pruned(deleted, day('2026-12-23'))).toBe(deleted)
    expect(pruned(deleted, day('2026-12-24')).removed).toEqual([])
    expect(names(pruned(deleted, day('2026-12-24')))).toEqual(['本人', '孩子'])
  })

  test('only what is old enough goes', () => {
    const both = remove(deleted, 'c2', day('2026-12-01'))
    expect(pruned(both, day('2026-12-25')).removed.map(({ card }) => card.id)).toEqual(['c2'])
  })

  test.each(['2035-01-01', '0000-00-00', '2026-13-45'])('a day that cannot be, such as %s from a wrong clock, begins again today', (on) => {
    const odd = { ...deleted, removed: deleted.removed.map((one) => ({ ...one, on: day(on) })) }
    expect(pruned(odd, today).removed).toEqual([{ card: family.cards[0], on: '2026-11-23' }])
  })
})

describe('room', () => {
  const heavyEntry: LogEntry = { kind: 'corrected', at: 59, state: 'review_rejected', on: day('2026-11-02') }
  const heavy = Array.from({ length: 60 }, () => heavyEntry)
  const sizeOf = (record: CardReplacement) => asciiJson({ schema: 1, data: record }).length
  const filled = () => {
    let record = noCards
    for (;;) {
      const next = addCard(record, lost('一二三四五六七八', heavy))
      if (typeof next === 'string') return { record, why: next }
      record = next
    }
  }

  test('what would be too long to be kept is refused and not lost silently', () => {
    const { record, why } = filled()
    expect([why, record.cards.length > 10, sizeOf(record) <= RECORD_JSON_LIMIT]).toEqual(['no-room', true, true])
    const nearly = done(changeCard(record, 'c1', (card) => ({ ...card, log: [] })))
    expect(changeCard(done(addCard(nearly, lost('', heavy.slice(0, 55)))), 'c1', (card) => ({ ...card, log: heavy }))).toBe('no-room')
  })

  test('putting away and deleting always fit, whatever the order', () => {
    const { record: nearly } = filled()
    const fill = Array.from({ length: 60 }, (_, at) => addCard(nearly, lost('', heavy.slice(at)))).filter((next) => typeof next !== 'string')[0]
    const record = done(fill ?? 'no-room')
    expect(RECORD_JSON_LIMIT - sizeOf(record)).toBeLessThan(1100)
    const away = record.cards.reduce((all, { id }) => archive(all, id, today), record)
    const gone = away.cards.reduce((all, { id }) => remove(all, id, today), away)
    expect([sizeOf(away) <= RECORD_JSON_LIMIT, sizeOf(gone) <= RECORD_JSON_LIMIT, gone.removed.length]).toEqual([true, true, record.cards.length])
  })

  test('the deletion longest ago makes way for a new card, and no card that is followed does', () => {
    const { record } = filled()
    const two = remove(remove(record, 'c1', day('2026-11-01')), 'c2', today)
    const added = done(addCard(two, lost('新的', heavy)))
    expect(added.removed.map(({ card }) => card.id)).toEqual(['c2'])
    expect(added.cards).toHaveLength(record.cards.length - 1)
  })
})

test('whatever is done in whatever order: ids stay unique and in order, never come again, and all of it is read back as it is', () => {
  const step = fc.record({ act: fc.constantFrom('add', 'archive', 'unarchive', 'remove', 'restore', 'prune', 'log'), id: fc.integer({ min: 1, max: 30 }), on: fc.integer({ min: 10, max: 28 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 12 }), (steps, nickname) => {
      let record = noCards
      const given: string[] = []
      for (const { act, id: number, on } of steps) {
        const id = `c${number}`
        const when = day(`2026-11-${on}`)
        const acts = {
          add: () => addCard(record, lost(nickname)),
          archive: () => archive(record, id, when),
          unarchive: () => unarchive(record, id),
          remove: () => remove(record, id, when),
          restore: () => restore(record, id),
          prune: () => pruned(record, when),
          log: () => changeCard(record, id, (card) => ({ ...card, log: [...card.log, { kind: 'event', state: 'producing', on: when }] })),
        }
        const next = acts[act]()
        if (typeof next === 'string') continue
        if (act === 'add') given.push(`c${next.lastId}`)
        record = next
        const all = [...ids(record), ...record.removed.map(({ card }) => card.id)]
        expect(new Set(all).size).toBe(all.length)
        expect(ids(record)).toEqual(ids(record).sort((one, other) => Number(one.slice(1)) - Number(other.slice(1))))
      }
      expect(given).toEqual(given.map((_, at) => `c${at + 1}`))
      expect(readCardReplacement(JSON.parse(asciiJson(record)) as Record<string, unknown>)).toEqual(record)
    }),
  )
})

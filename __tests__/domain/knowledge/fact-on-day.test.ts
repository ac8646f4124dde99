import fc from 'fast-check'
import { dueFacts } from '@/domain/knowledge/due-facts'
import type { Fact, FactValue } from '@/domain/knowledge/fact'
import { factOn, isDue } from '@/domain/knowledge/fact-on-day'
import { holdsAround, placesAround } from '@/domain/shared/places-around'
import type { IsoDate } from '@/domain/shared/iso-date'
import { day, fact, held } from './facts-of-tests'

const told = (of: Fact, on: string, place: string | null) => {
  const got = factOn(of, day(on), place)
  return got.kind === 'known' ? got.value.value : got.kind === 'disputed' ? got.values.map(({ value }) => value).join('|') : 'unknown'
}

describe('a fact on a day', () => {
  const limit = fact(held('3 笔', { from: day('2025-09-18'), until: day('2026-05-31') }), held('5 笔', { from: day('2026-08-01') }))

  it.each([
    ['2025-09-17', 'unknown'],
    ['2025-09-18', '3 笔'],
    ['2026-05-31', '3 笔'],
    ['2026-06-01', 'unknown'],
    ['2026-07-31', 'unknown'],
    ['2026-08-01', '5 笔'],
    ['2099-01-01', '5 笔'],
  ])('on %s is %s: first and last day included, never a neighbouring period', (on, value) => expect(told(limit, on, null)).toBe(value))

  it('without days holds on every day', () => {
    expect(told(fact(held('6 次')), '1990-01-01', null)).toBe('6 次')
    expect(told(fact(held('6 次')), '2090-01-01', '510100')).toBe('6 次')
  })

  it('without values is not known', () => expect(told(fact(), '2026-11-22', '510100')).toBe('unknown'))
})

describe('a fact in a place', () => {
  const days = fact(held('一周'), held('7 天', { place: '320000' }), held('5 天', { place: '320200' }), held('2 天', { place: '330784' }))

  it.each([
    ['320200', '5 天'],
    ['320100', '7 天'],
    ['320000', '7 天'],
    ['330700', '一周'],
    ['330784', '2 天'],
    ['440100', '一周'],
    [null, '一周'],
  ])('%s is told the most specific: %s', (place, value) => expect(told(days, '2026-11-22', place)).toBe(value))

  it('that has only other places’ values is not known', () => {
    const one = fact(held('7 天', { place: '320200' }))
    expect([told(one, '2026-11-22', '320200'), told(one, '2026-11-22', '320100'), told(one, '2026-11-22', '320000'), told(one, '2026-11-22', null)]).toEqual(['7 天', 'unknown', 'unknown', 'unknown'])
  })

  it('that once differed is not told the rule of the country in its stead', () => {
    const once = fact(held('6 次'), held('3 次', { place: '510100', until: day('2020-12-31') }))
    expect([told(once, '2020-12-31', '510100'), told(once, '2021-01-01', '510100'), told(once, '2021-01-01', '510300')]).toEqual(['3 次', 'unknown', '6 次'])
  })

  it('asks from the county outwards, and in the country when there is no place', () => {
    expect(placesAround('330784')).toEqual(['330784', '330700', '330000', 'cn'])
    expect(placesAround(null)).toEqual(['cn'])
  })
})

describe('a disputed fact', () => {
  const limit: Fact = { ...fact(held('5 个'), held('6 个', { grade: 'D', until: day('2026-12-31') })), disputed: true }

  it('is told with all values that hold, in their order', () => expect(told(limit, '2026-11-22', null)).toBe('5 个|6 个'))
  it('is settled on a day when one value is left', () => expect(factOn(limit, day('2027-01-01'), null).kind).toBe('known'))
  it('has to be declared: two values at once, which the audit forbids, are no dispute by themselves', () => {
    expect(told(fact(held('5 个'), held('6 个')), '2026-11-22', null)).toBe('5 个')
  })
  it('is not known where no value holds', () => {
    expect(told({ ...fact(held('5 个', { until: day('2020-01-01') }), held('6 个', { until: day('2020-01-01') })), disputed: true }, '2026-11-22', null)).toBe('unknown')
  })
})

const arbitraryDay = fc.integer({ min: 0, max: 4000 }).map((n) => new Date(Date.UTC(2020, 0, 1) + n * 86400_000).toISOString().slice(0, 10) as IsoDate)
const arbitraryPlace = fc.constantFrom('cn', '320000', '320200', '320282', '510100')
const arbitraryValue: fc.Arbitrary<FactValue> = fc.record({ place: arbitraryPlace, from: fc.option(arbitraryDay), until: fc.option(arbitraryDay) }).map((some) => held('x', some))

test('whatever is told holds on that day and in that place or around it', () => {
  fc.assert(fc.property(fc.array(arbitraryValue, { maxLength: 6 }), fc.boolean(), arbitraryDay, fc.option(arbitraryPlace.filter((place) => place !== 'cn')), (values, disputed, on, place) => {
    const got = factOn({ ...fact(...values), ...(disputed && { disputed: true }) }, on, place)
    const all = got.kind === 'known' ? [got.value] : got.kind === 'disputed' ? got.values : []
    for (const { from, until, place: where } of all) {
      expect(from === null || from <= on).toBe(true)
      expect(until === null || on <= until).toBe(true)
      expect(['cn', ...(place ? [place, `${place.slice(0, 4)}00`, `${place.slice(0, 2)}0000`] : [])]).toContain(where)
    }
    if (got.kind === 'disputed') expect(got.values.length).toBeGreaterThan(1)
  }))
})

describe('the day of review', () => {
  const on = (reviewBy: string, id = 'x'): Fact => ({ ...fact(held('5 个')), id, reviewBy: day(reviewBy) })

  it('is the last day a fact is told without a mark', () => {
    expect([isDue(on('2027-02-19'), day('2027-02-18')), isDue(on('2027-02-19'), day('2027-02-19')), isDue(on('2027-02-19'), day('2027-02-20'))]).toEqual([false, false, true])
  })

  it('puts the longest overdue first, then by id, and leaves out what is not due', () => {
    const all = { c: on('2027-01-01', 'c'), a: on('2027-02-01', 'a'), b: on('2027-01-01', 'b'), d: on('2027-03-01', 'd') }
    expect(dueFacts(all, day('2027-02-15')).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
    expect(dueFacts(all, day('2027-01-01'))).toEqual([])
  })
})

test.each([
  ['cn', null, true],
  ['cn', '330784', true],
  ['410000', '410800', true],
  ['410800', '410800', true],
  ['410800', '410000', false],
  ['410800', null, false],
  // 重庆 and 成都 share a first digit and nothing else.
  ['500000', '510100', false],
  ['110000', '110105', true],
])('what holds in %s, for somebody in %s: %s', (there, place, holds) => expect(holdsAround(there, place)).toBe(holds))

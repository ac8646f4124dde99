import fc from 'fast-check'
import { routeOn } from '@/domain/family-binding/route'
import type { IsoDate } from '@/domain/shared/iso-date'
import { anySince } from '../../support/family-binding-arbitraries'
import { dayBefore, dayOfEpoch, written } from '../../support/family-binding-civil'

const day = (text: string) => text as IsoDate
const on = (born: string, today: string) => routeOn(day(born), day(today), 16)
const at = (born: number, today: number) => routeOn(day(written(born)), day(written(today)), 16)

// domain.md §4.2 and §10.1. Every other birth is in route-everywhere.test.ts.
describe('somebody born on 21 November 2010', () => {
  it.each([
    ['2010-11-21', 'direct', '2026-11-20'],
    ['2026-11-18', 'direct', '2026-11-20'],
    ['2026-11-19', 'direct', '2026-11-20'],
    // The day before the sixteenth birthday, the birthday, and the day after, from which criminal law counts.
    ['2026-11-20', 'both', '2027-11-21'],
    ['2026-11-21', 'both', '2027-11-21'],
    ['2026-11-22', 'both', '2027-11-21'],
    ['2027-05-01', 'both', '2027-11-21'],
    ['2027-11-20', 'both', '2027-11-21'],
    ['2027-11-21', 'face', null],
    ['2027-11-22', 'face', null],
    ['2090-01-01', 'face', null],
  ])('is bound on %s by %s, until %s', (today, route, changesOn) => expect(on('2010-11-21', today)).toEqual({ route, changesOn }))
})

// 2008-02-29: sixteen on 2024-02-29, which exists; seventeen on 2025-02-28, as 2025 has no 29 February (§10.2).
describe('somebody born on 29 February 2008', () => {
  it.each([
    ['2024-02-26', 'direct', '2024-02-28'],
    ['2024-02-27', 'direct', '2024-02-28'],
    ['2024-02-28', 'both', '2025-02-28'],
    ['2024-02-29', 'both', '2025-02-28'],
    ['2024-03-01', 'both', '2025-02-28'],
    ['2025-02-27', 'both', '2025-02-28'],
    ['2025-02-28', 'face', null],
    ['2025-03-01', 'face', null],
  ])('is bound on %s by %s, until %s', (today, route, changesOn) => expect(on('2008-02-29', today)).toEqual({ route, changesOn }))
})

it.each([
  // The day before the sixteenth birthday lies in the month, or the year, before.
  ['2011-01-01', '2026-12-30', 'direct', '2026-12-31'],
  ['2011-01-01', '2026-12-31', 'both', '2028-01-01'],
  ['2008-03-01', '2024-02-28', 'direct', '2024-02-29'],
  ['2008-03-01', '2024-02-29', 'both', '2025-03-01'],
  ['2009-03-01', '2025-02-27', 'direct', '2025-02-28'],
  ['2008-02-28', '2025-02-27', 'both', '2025-02-28'],
  ['2008-02-28', '2025-02-28', 'face', null],
  // 2100 is no leap year: sixteen on the 28th.
  ['2084-02-29', '2100-02-26', 'direct', '2100-02-27'],
  ['2084-02-29', '2100-02-27', 'both', '2101-02-28'],
])('who was born on %s is bound on %s by %s, until %s', (born, today, route, changesOn) => expect(on(born, today)).toEqual({ route, changesOn }))

it('moves with the age that is in force: at 14, on the day before the fourteenth birthday, and again at fifteen', () => {
  expect(['2024-11-19', '2024-11-20', '2025-11-20', '2025-11-21'].map((today) => routeOn(day('2010-11-21'), day(today), 14).route)).toEqual(['direct', 'both', 'both', 'face'])
})

it('counts both birthdays from the birth, not one from the other: at 15, somebody of 29 February is fifteen on the 28th and sixteen on the 29th', () => {
  expect(['2023-02-26', '2023-02-27', '2024-02-28', '2024-02-29'].map((today) => routeOn(day('2008-02-29'), day(today), 15).route)).toEqual(['direct', 'both', 'both', 'face'])
})

it('says when it changes: the first day with another route, before which nothing changed', () =>
  fc.assert(
    fc.property(anySince, fc.integer({ min: 0, max: 18 * 366 }), (since, lived) => {
      const [born, today] = [dayOfEpoch(since), dayOfEpoch(since + lived)]
      const { route, changesOn } = at(born, today)
      if (changesOn === null) return expect(route).toBe('face')
      const change = Number(changesOn.replace(/-/g, ''))
      expect(change).toBeGreaterThan(today)
      expect(at(born, dayBefore(change))).toEqual({ route, changesOn })
      expect(at(born, change).route).toBe(route === 'direct' ? 'both' : 'face')
    }),
    { numRuns: 500 },
  ))

it('never goes back: from papers to both to the face', () =>
  fc.assert(
    fc.property(anySince, fc.integer({ min: 15 * 365, max: 18 * 366 }), (since, lived) => {
      const order = ['direct', 'both', 'face']
      const [born, today, tomorrow] = [dayOfEpoch(since), dayOfEpoch(since + lived), dayOfEpoch(since + lived + 1)]
      expect(order.indexOf(at(born, tomorrow).route)).toBeGreaterThanOrEqual(order.indexOf(at(born, today).route))
    }),
    { numRuns: 500 },
  ))

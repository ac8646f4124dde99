import fc from 'fast-check'
import { ageOn } from '@/domain/family-binding/age'
import { whyNoBirth } from '@/domain/family-binding/birth-doubt'
import type { IsoDate } from '@/domain/shared/iso-date'
import { anyCivil } from '../../support/family-binding-arbitraries'
import { agedOn, dayBefore, written } from '../../support/family-binding-civil'

const day = (text: string) => text as IsoDate

test.each([
  ['2010-11-21', '2026-11-20', 15],
  ['2010-11-21', '2026-11-21', 16],
  ['2010-11-21', '2026-11-22', 16],
  ['2010-12-31', '2026-12-30', 15],
  ['2010-12-31', '2027-01-01', 16],
  ['2010-01-01', '2025-12-31', 15],
  ['2026-11-21', '2026-11-21', 0],
  ['2025-11-22', '2026-11-21', 0],
  ['2025-11-21', '2026-11-21', 1],
  // 29 February: a year older on the 28th where there is no 29th (§10.2), and not before the 29th where there is one.
  ['2008-02-29', '2024-02-28', 15],
  ['2008-02-29', '2024-02-29', 16],
  ['2008-02-29', '2025-02-27', 16],
  ['2008-02-29', '2025-02-28', 17],
  ['2008-02-28', '2024-02-28', 16],
  ['1900-01-01', '2030-12-31', 130],
])('who was born on %s is, on %s, %i', (born, today, age) => expect(ageOn(day(born), day(today))).toBe(age))

test('who is not born yet is less than nought', () => {
  expect(ageOn(day('2026-11-22'), day('2026-11-21'))).toBe(-1)
  expect(ageOn(day('2027-01-01'), day('2026-11-21'))).toBe(-1)
})

test('the age is the number of birthdays lived through, whenever the birth', () =>
  fc.assert(
    fc.property(anyCivil, anyCivil, (one, other) => {
      const [born, today] = one < other ? [one, other] : [other, one]
      expect(ageOn(day(written(born)), day(written(today)))).toBe(agedOn(born, today))
    }),
    { numRuns: 1000 },
  ))

test('the oldest is 130: on the eve of 131 still a birth, on that birthday none', () => {
  expect(whyNoBirth(day('1896-11-21'), day('2026-11-21'))).toBeNull()
  expect(whyNoBirth(day('1895-11-22'), day('2026-11-21'))).toBeNull()
  expect(whyNoBirth(day('1895-11-21'), day('2026-11-21'))).toBe('too-old')
  expect(whyNoBirth(day('1000-01-01'), day('2026-11-21'))).toBe('too-old')
})

test('today is a birth, tomorrow is none yet', () => {
  expect(whyNoBirth(day('2026-11-20'), day('2026-11-21'))).toBeNull()
  expect(whyNoBirth(day('2026-11-21'), day('2026-11-21'))).toBeNull()
  expect(whyNoBirth(day('2026-11-22'), day('2026-11-21'))).toBe('in-the-future')
  expect(whyNoBirth(day('2027-01-01'), day('2026-11-21'))).toBe('in-the-future')
  expect(whyNoBirth(day('9999-12-31'), day('2026-11-21'))).toBe('in-the-future')
})

test('any day of 131 years is a birth on itself and not on the day before', () =>
  fc.assert(
    fc.property(anyCivil, (born) => {
      expect(whyNoBirth(day(written(born)), day(written(born)))).toBeNull()
      expect(whyNoBirth(day(written(born)), day(written(dayBefore(born))))).toBe('in-the-future')
    }),
    { numRuns: 200 },
  ))

import fc from 'fast-check'
import { addWorkdays, isWorkday, workdayFrom, workdaysBetween } from '@/domain/shared/work-calendar'
import { addDays } from '@/domain/shared/calendar-day'
import { calendar2026, day } from '../../support/calendar-of-2026'

describe('whether people work', () => {
  it.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-01-01', false, 'New Year'],
    ['2026-01-04', true, 'a Sunday worked for New Year'],
    ['2026-02-13', true, 'the Friday before the make-up Saturday'],
    ['2026-02-14', true, 'a Saturday worked for Spring Festival'],
    ['2026-02-15', false, 'its first day, a Sunday'],
    ['2026-02-16', false, 'its second, a Monday'],
    ['2026-02-23', false, 'its last, a Monday'],
    ['2026-02-24', true, 'the Tuesday after'],
    ['2026-02-28', true, 'a Saturday worked for it'],
    ['2026-03-01', false, 'the Sunday after that'],
    ['2026-09-20', true, 'a Sunday worked for National Day'],
    ['2026-10-07', false, 'the last day of National Day'],
    ['2026-10-10', true, 'a Saturday worked for it'],
    ['2026-12-31', true, 'the last day known'],
  ])('on %s: %s (%s)', (on, works) => expect(isWorkday(calendar2026, day(on))).toBe(works))

  it.each(['2025-12-31', '2027-01-01', '2027-01-04', '1999-06-01', '2100-01-01'])('on %s is not known, and nobody guesses', (on) => expect(isWorkday(calendar2026, day(on))).toBeNull())

  it('is not known either in a year between the first and the last day that has no data, nor where data reaches beyond the last day', () => {
    expect(isWorkday({ ...calendar2026, until: day('2027-12-31') }, day('2027-06-01'))).toBeNull()
    expect(isWorkday({ ...calendar2026, until: day('2026-11-22') }, day('2026-11-23'))).toBeNull()
    expect(isWorkday({ ...calendar2026, from: day('2026-02-01') }, day('2026-01-30'))).toBeNull()
  })
})

describe('counting workdays', () => {
  it.each([
    ['2026-11-23', 15, '2026-12-14', 'the example of domain.md §10.3'],
    ['2026-11-23', 0, '2026-11-23', 'nothing is counted'],
    ['2026-11-21', 0, '2026-11-21', 'not even to the next workday'],
    ['2026-11-23', 1, '2026-11-24', 'the first day is not counted'],
    ['2026-11-20', 1, '2026-11-23', 'over a weekend'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
    ['2025-12-31', 1, '2026-01-04', 'New Year, and the Sunday after it is worked; the first day need not be known'],
    ['2025-12-31', 2, '2026-01-05', 'the Monday after it'],
    ['2026-02-13', 1, '2026-02-14', 'a Saturday worked'],
    ['2026-02-13', 2, '2026-02-24', 'over the whole Spring Festival'],
    ['2026-02-24', 4, '2026-02-28', 'Wednesday to Friday, and the Saturday worked'],
    ['2026-02-24', 5, '2026-03-02', 'and then a Monday'],
    ['2026-04-03', 1, '2026-04-07', 'Tomb-sweeping'],
    ['2026-04-30', 1, '2026-05-06', 'Labour Day'],
    ['2026-04-30', 4, '2026-05-09', '6, 7, 8 and the Saturday worked'],
    ['2026-04-30', 5, '2026-05-11', 'and then a Monday'],
    ['2026-06-18', 1, '2026-06-22', 'Dragon Boat'],
    ['2026-09-18', 1, '2026-09-20', 'the Sunday worked'],
    ['2026-09-24', 1, '2026-09-28', 'Mid-autumn'],
    ['2026-09-30', 1, '2026-10-08', 'National Day'],
    ['2026-09-30', 3, '2026-10-10', '8, 9 and the Saturday worked'],
    ['2026-09-30', 4, '2026-10-12', 'and then a Monday'],
    // 2–4, 7–11, 14–18, 21–25 and 28–31 December: 3 + 5 + 5 + 5 + 4.
    ['2026-12-01', 22, '2026-12-31', 'the last day known'],
  ])('%s and %i is %s (%s)', (from, n, to) => expect(addWorkdays(calendar2026, day(from), n)).toBe(to))

  it.each([
    ['2026-12-01', 23],
    ['2026-12-01', 30],
    ['2026-12-31', 1],
    ['2027-03-01', 1],
    ['2025-12-30', 1],
  ])('%s and %i is not known: a day without data had to be counted', (from, n) => expect(addWorkdays(calendar2026, day(from), n)).toBeNull())

  it('between two days leaves out the first and takes in the second', () => {
    expect(workdaysBetween(calendar2026, day('2026-11-23'), day('2026-12-14'))).toBe(15)
    expect(workdaysBetween(calendar2026, day('2026-02-13'), day('2026-02-23'))).toBe(1)
    expect(workdaysBetween(calendar2026, day('2026-11-23'), day('2026-11-23'))).toBe(0)
    expect(workdaysBetween(calendar2026, day('2026-11-24'), day('2026-11-23'))).toBe(0)
    expect(workdaysBetween(calendar2026, day('2026-12-31'), day('2027-01-01'))).toBeNull()
    expect(workdaysBetween(calendar2026, day('2025-12-31'), day('2026-01-04'))).toBe(1)
  })

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-21', '2026-11-23'],
    ['2026-02-15', '2026-02-24'],
    ['2026-02-28', '2026-02-28'],
    ['2026-10-01', '2026-10-08'],
    ['2027-01-02', null],
  ])('the first workday from %s on is %s', (from, to) => expect(workdayFrom(calendar2026, day(from))).toBe(to))
})

const from2026 = fc.integer({ min: 0, max: 364 }).map((n) => addDays(day('2026-01-01'), n))

test('the n-th workday is a workday, n workdays away, and the next one lies after it', () =>
  fc.assert(
    fc.property(from2026, fc.integer({ min: 1, max: 60 }), (from, n) => {
      const to = addWorkdays(calendar2026, from, n)
      if (to === null) expect(workdaysBetween(calendar2026, from, calendar2026.until)).toBeLessThan(n)
      else {
        expect(isWorkday(calendar2026, to)).toBe(true)
        expect(workdaysBetween(calendar2026, from, to)).toBe(n)
        expect(addWorkdays(calendar2026, from, n - 1)! < to).toBe(true)
      }
    }),
  ))

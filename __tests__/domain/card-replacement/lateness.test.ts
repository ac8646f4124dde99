import fc from 'fast-check'
import { countEnd, LONGEST_REST, MOST_WEEKDAYS_OFF } from '@/domain/shared/count-end'
import type { ExpectedWait } from '@/domain/card-replacement/expected-wait'
import { chaseDay, lateness } from '@/domain/card-replacement/lateness'
import { addWorkdays, type WorkCalendar } from '@/domain/shared/work-calendar'
import { addDays, isWeekend } from '@/domain/shared/calendar-day'
import type { DayUnit } from '@/domain/shared/day-span'
import type { IsoDate } from '@/domain/shared/iso-date'
import { calendar2026, day } from '../../support/calendar-of-2026'

const waitOf = (since: IsoDate, most: number, unit: DayUnit, calendar: WorkCalendar = calendar2026): ExpectedWait => {
  const to = unit === 'workday' ? addWorkdays(calendar, since, most) : addDays(since, most)
  return { step: 'making', since, least: most, most, unit, from: to, to, sources: [], told: [] }
}
const on = (since: string, most: number, unit: DayUnit, today: string) => lateness(waitOf(day(since), most, unit), day(today), calendar2026)

describe('how late it is', () => {
  it.each([
    // 15 workdays from Monday 2 November end on Monday the 23rd.
    ['2026-11-02', 15, 'workday', '2026-11-22', 'no', 0],
    ['2026-11-02', 15, 'workday', '2026-11-23', 'no', 0],
    ['2026-11-02', 15, 'workday', '2026-11-24', 'yes', 1],
    ['2026-11-02', 15, 'workday', '2026-11-26', 'yes', 3],
    ['2026-11-02', 15, 'workday', '2026-11-29', 'yes', 4],
    // 4 end on a Friday: the Saturday after it is late, by no workday yet.
    ['2026-11-23', 4, 'workday', '2026-11-27', 'no', 0],
    ['2026-11-23', 4, 'workday', '2026-11-28', 'yes', 0],
    ['2026-11-23', 4, 'workday', '2026-11-30', 'yes', 1],
    // 2 over Spring Festival: Saturday 14 February and Tuesday the 24th.
    ['2026-02-13', 2, 'workday', '2026-02-23', 'no', 0],
    ['2026-02-13', 2, 'workday', '2026-02-25', 'yes', 1],
    // 30 calendar days end on Wednesday 2 December.
    ['2026-11-02', 30, 'calendar-day', '2026-12-02', 'no', 0],
    ['2026-11-02', 30, 'calendar-day', '2026-12-03', 'yes', 1],
    ['2026-11-02', 30, 'calendar-day', '2026-12-05', 'yes', 3],
    // 30 end on Saturday 19 December, so on Monday the 21st.
    ['2026-11-19', 30, 'calendar-day', '2026-12-20', 'no', 0],
    ['2026-11-19', 30, 'calendar-day', '2026-12-21', 'no', 0],
    ['2026-11-19', 30, 'calendar-day', '2026-12-22', 'yes', 1],
    // 30 end on 1 October, so on the 8th.
    ['2026-09-01', 30, 'calendar-day', '2026-10-08', 'no', 0],
    ['2026-09-01', 30, 'calendar-day', '2026-10-09', 'yes', 1],
    // At once: the same day; on a Saturday until Monday.
    ['2026-11-24', 0, 'calendar-day', '2026-11-24', 'no', 0],
    ['2026-11-24', 0, 'calendar-day', '2026-11-25', 'yes', 1],
    ['2026-11-21', 0, 'calendar-day', '2026-11-23', 'no', 0],
    ['2026-11-21', 0, 'calendar-day', '2026-11-24', 'yes', 1],
    // Before it began.
    ['2026-11-02', 4, 'workday', '2026-10-30', 'no', 0],
  ] as const)('since %s, %i %ss, on %s: %s, by %i', (since, most, unit, today, late, daysLate) => expect(on(since, most, unit, today)).toMatchObject({ late, daysLate }))

  it.each([
    // 15 from 15 December: 12 until the end of the year, then as if nobody rested 1, 4 and 5 January; at most 23 weekdays more, to 5 February.
    ['2026-12-15', 15, 'workday', '2026-12-31', 'no', 0],
    ['2026-12-15', 15, 'workday', '2027-01-05', 'no', 0],
    ['2026-12-15', 15, 'workday', '2027-01-06', 'maybe', null],
    ['2026-12-15', 15, 'workday', '2027-02-05', 'maybe', null],
    ['2026-12-15', 15, 'workday', '2027-02-06', 'yes', null],
    // 30 from 10 December end on Saturday 9 January, so on Monday the 11th, or after a long rest on the 19th.
    ['2026-12-10', 30, 'calendar-day', '2027-01-11', 'no', 0],
    ['2026-12-10', 30, 'calendar-day', '2027-01-12', 'maybe', null],
    ['2026-12-10', 30, 'calendar-day', '2027-01-19', 'maybe', null],
    ['2026-12-10', 30, 'calendar-day', '2027-01-20', 'yes', null],
    // The end is known, only how many workdays ago is not.
    ['2026-12-01', 15, 'workday', '2026-12-22', 'no', 0],
    ['2026-12-01', 15, 'workday', '2027-01-01', 'yes', null],
  ] as const)('beyond the holidays known: since %s, %i %ss, on %s: %s', (since, most, unit, today, late, daysLate) => expect(on(since, most, unit, today)).toMatchObject({ late, daysLate }))
})

describe('one and a half times the longest time', () => {
  it.each([
    // 4 becomes 6, so more than that is the 7th: 24–27 and 30 November, 1 and 2 December.
    ['2026-11-23', 4, 'workday', '2026-12-02'],
    // 15 becomes 22.5, so the 23rd: eight after the 23rd of November.
    ['2026-11-02', 15, 'workday', '2026-12-03'],
    // 30 becomes 45: the 46th day after 2 November.
    ['2026-11-02', 30, 'calendar-day', '2026-12-18'],
    ['2026-11-23', 3, 'workday', '2026-11-30'],
    ['2026-11-23', 0, 'calendar-day', '2026-11-24'],
  ] as const)('since %s, %i %ss, has gone by on %s and not the day before', (since, most, unit, first) => {
    expect(chaseDay(waitOf(day(since), most, unit), calendar2026)).toBe(first)
    expect(on(since, most, unit, first).chase).toBe(true)
    expect(on(since, most, unit, addDays(day(first), -1)).chase).toBe(false)
  })

  it('is given no day where holidays are not known, and has certainly gone by only after a year’s holidays more', () => {
    // The 23rd is 15 January as if nobody rested; 23 weekdays later it is 17 February.
    expect(chaseDay(waitOf(day('2026-12-15'), 15, 'workday'), calendar2026)).toBeNull()
    expect(on('2026-12-15', 15, 'workday', '2027-02-16').chase).toBe(false)
    expect(on('2026-12-15', 15, 'workday', '2027-02-17').chase).toBe(true)
  })
})

const RANK = { no: 0, maybe: 1, yes: 2 }
const someDay = fc.integer({ min: 0, max: 420 }).map((n) => addDays(day('2025-12-20'), n))
const count = fc.record({ since: someDay, most: fc.integer({ min: 0, max: 45 }), unit: fc.constantFrom<DayUnit>('workday', 'calendar-day') })

describe('on any day of any wait', () => {
  it('never becomes less late', () =>
    fc.assert(
      fc.property(count, fc.integer({ min: -10, max: 160 }), ({ since, most, unit }, ahead) => {
        const wait = waitOf(since, most, unit)
        const [before, after] = [ahead, ahead + 1].map((n) => lateness(wait, addDays(since, n), calendar2026))
        expect(RANK[after!.late]).toBeGreaterThanOrEqual(RANK[before!.late])
        expect(Number(after!.chase)).toBeGreaterThanOrEqual(Number(before!.chase))
        if (before!.daysLate !== null && after!.daysLate !== null) expect(after!.daysLate).toBeGreaterThanOrEqual(before!.daysLate)
      }),
    ))

  it('is not late until the last day is over, and is in the end', () =>
    fc.assert(
      fc.property(count, ({ since, most, unit }) => {
        const wait = waitOf(since, most, unit)
        if (wait.to) for (let n = 0; n <= 20; n++) expect(lateness(wait, addDays(wait.to, -n), calendar2026)).toMatchObject({ late: 'no', daysLate: 0 })
        expect(lateness(wait, addDays(since, 200), calendar2026)).toMatchObject({ late: 'yes', chase: true })
      }),
    ))

  it('is certain as long as the end is known, and never before it is', () =>
    fc.assert(
      fc.property(count, fc.integer({ min: 0, max: 120 }), ({ since, most, unit }, ahead) => {
        const { known, soonest, latest } = countEnd(calendar2026, since, most, unit)
        const { late } = lateness(waitOf(since, most, unit), addDays(since, ahead), calendar2026)
        if (known) expect(late).not.toBe('maybe')
        else expect(soonest < latest).toBe(true)
      }),
    ))

  it('is not made later by one holiday more', () =>
    fc.assert(
      fc.property(count, someDay, fc.integer({ min: 0, max: 160 }), ({ since, most, unit }, holiday, ahead) => {
        fc.pre(!isWeekend(holiday) && holiday.slice(0, 4) === '2026')
        const { off, worked } = calendar2026.years['2026']!
        const more: WorkCalendar = { ...calendar2026, years: { '2026': { off: `${off} ${holiday.slice(5)}`, worked } } }
        const today = addDays(since, ahead)
        const [without, withIt] = [calendar2026, more].map((calendar) => lateness(waitOf(since, most, unit, calendar), today, calendar))
        expect(RANK[withIt!.late]).toBeLessThanOrEqual(RANK[without!.late])
        expect(Number(withIt!.chase)).toBeLessThanOrEqual(Number(without!.chase))
        const [end, endWithIt] = [calendar2026, more].map((calendar) => countEnd(calendar, since, most, unit))
        expect(endWithIt!.soonest >= end!.soonest && endWithIt!.latest >= end!.latest).toBe(true)
      }),
    ))

  it('a last day that is moved lands on a workday, at most a long rest later', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 45 }), (since, days) => {
        const { known, soonest, latest } = countEnd(calendar2026, since, days, 'calendar-day')
        const last = addDays(since, days)
        expect(soonest >= last && latest <= addDays(last, LONGEST_REST)).toBe(true)
        if (known) expect([soonest, latest]).toEqual([known, known])
        else expect(isWeekend(soonest)).toBe(false)
      }),
    ))
})

test('with no holiday data at all nothing is said to be certain before a year’s holidays have been allowed for', () => {
  const nothing: WorkCalendar = { from: day('2026-01-01'), until: day('2025-12-31'), years: {} }
  expect(countEnd(nothing, day('2026-11-20'), 1, 'workday')).toEqual({ known: null, soonest: '2026-11-23', latest: addDays(day('2026-11-23'), 31) })
  // 23 weekdays after Monday 23 November: four weeks and three days, Thursday 24 December.
  expect(MOST_WEEKDAYS_OFF).toBe(23)
})

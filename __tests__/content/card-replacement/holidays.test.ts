import { findWorkday, isWorkday as packageSays } from 'chinese-days'
import { version } from 'chinese-days/package.json'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { holidays, holidaysFrom } from '@/content/card-replacement/holidays'
import { countEnd, LONGEST_REST, MOST_WEEKDAYS_OFF } from '@/domain/shared/count-end'
import { addWorkdays, isWorkday } from '@/domain/shared/work-calendar'
import type { WorkCalendar, WorkYear } from '@/domain/shared/work-calendar'
import { addDays, isWeekend } from '@/domain/shared/calendar-day'
import type { IsoDate } from '@/domain/shared/iso-date'
import { holidaysFile } from '../../../scripts/holidays/file'
import { missingFestivals, ofPackage, workYear } from '../../../scripts/holidays/years'
import type { DayOf } from '../../../scripts/holidays/years'

const day = (text: string) => text as IsoDate
const days = (from: string, until: string): readonly IsoDate[] => {
  const all: IsoDate[] = []
  for (let on = day(from); on <= until; on = addDays(on, 1)) all.push(on)
  return all
}

describe('the holidays', () => {
  it('are, day by day, what the package says of every day they cover', () => {
    const covered = days(holidays.from, holidays.until)
    expect(covered).toHaveLength(366 + 365 + 365)
    expect(covered.filter((on) => isWorkday(holidays, on) !== packageSays(on))).toEqual([])
  })

  it('are, to the letter, the file that the command writes from the version named', () => {
    const lastYear = Number(holidays.until.slice(0, 4))
    const file = readFileSync(join(__dirname, '../../../src/content/card-replacement/holidays.ts'), 'utf8')
    expect(holidaysFrom).toMatchObject({ source: 'npm chinese-days', version })
    expect(holidaysFile(lastYear, version, holidaysFrom.fetchedOn, ofPackage)).toEqual({ kind: 'file', text: file })
  })

  it('of 2026 are those compared by hand (domain.md §10.3)', () => {
    const rests = [['01-01', '01-03'], ['02-15', '02-23'], ['04-04', '04-06'], ['05-01', '05-05'], ['06-19', '06-21'], ['09-25', '09-27'], ['10-01', '10-07']] as const
    const worked = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']
    const rested = rests.flatMap(([from, to]) => days(`2026-${from}`, `2026-${to}`))
    const expected = (on: IsoDate) => worked.includes(on) || (!isWeekend(on) && !rested.includes(on))
    expect(days('2026-01-01', '2026-12-31').filter((on) => isWorkday(holidays, on) !== expected(on))).toEqual([])
  })

  it('end with 2026: of 1 January 2027, where the package answers “workday” in silence, nothing is known', () => {
    expect([packageSays('2027-01-01'), findWorkday(30, '2026-12-01')]).toEqual([true, '2027-01-12'])
    expect(isWorkday(holidays, day('2027-01-01'))).toBeNull()
    expect(addWorkdays(holidays, day('2026-12-01'), 30)).toBeNull()
  })

  it('count like the package wherever they reach', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1094 }), fc.integer({ min: 1, max: 60 }), (at, n) => {
        const from = addDays(holidays.from, at)
        const to = findWorkday(n, from)
        expect(addWorkdays(holidays, from, n)).toBe(to <= holidays.until ? to : null)
      }),
    ))

  it('are written down so that no year has a gap, no date stands twice and none in the wrong column', () => {
    const years = Object.keys(holidays.years)
    expect(years).toEqual(['2024', '2025', '2026'])
    expect([`${years[0]}-01-01`, `${years[years.length - 1]}-12-31`]).toEqual([holidays.from, holidays.until])
    for (const year of years) {
      const { off, worked } = holidays.years[year]!
      const [rest, work] = [off, worked].map((dates) => dates.split(' ').map((date) => day(`${year}-${date}`)))
      expect(rest!.concat(work!).filter((on, at, all) => all.indexOf(on) !== at)).toEqual([])
      expect([rest!.filter(isWeekend), work!.filter((on) => !isWeekend(on))]).toEqual([[], []])
    }
  })
})

describe('the command', () => {
  it.each([2003, 2027, 2030])('knows that the package has no data of %i, though it answers', (year) => expect(missingFestivals(year, ofPackage)).toEqual(['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆节']))

  it('knows that it has data of every year it writes', () => expect([2024, 2025, 2026].map((year) => missingFestivals(year, ofPackage))).toEqual([[], [], []]))

  it('refuses a year without data, and says which', () =>
    expect(holidaysFile(2027, '1.5.7', day('2026-11-22'), ofPackage)).toEqual({ kind: 'refused', why: 'chinese-days 1.5.7 没有 2027 年的放假安排：查不到元旦、春节、清明、劳动节、端午、中秋、国庆节。' }))

  it('refuses a year that is known only in part', () => {
    const halfKnown: DayOf = (on) => (on >= '2026-07-01' ? { work: !isWeekend(on), name: 'Friday' } : ofPackage(on))
    expect(holidaysFile(2026, '1.5.7', day('2026-11-22'), halfKnown)).toEqual({ kind: 'refused', why: 'chinese-days 1.5.7 没有 2026 年的放假安排：查不到中秋、国庆节。' })
  })

  it('refuses a year in which a festival is named only on its make-up days', () => {
    const noRest: DayOf = (on) => (ofPackage(on).name.includes('国庆节') && !ofPackage(on).work ? { work: !isWeekend(on), name: 'Friday' } : ofPackage(on))
    expect(holidaysFile(2024, '1.5.7', day('2026-11-22'), noRest)).toEqual({ kind: 'refused', why: 'chinese-days 1.5.7 没有 2024 年的放假安排：查不到国庆节。' })
  })

  it('refuses a gap in the middle, and a span that is empty', () => {
    const gap: DayOf = (on) => (on.startsWith('2025') ? { work: !isWeekend(on), name: 'Friday' } : ofPackage(on))
    expect(holidaysFile(2026, '1.5.7', day('2026-11-22'), gap)).toMatchObject({ kind: 'refused', why: expect.stringContaining('2025 年') as string })
    expect(holidaysFile(2023, '1.5.7', day('2026-11-22'), ofPackage)).toEqual({ kind: 'refused', why: '最后一年不能早于 2024 年。' })
  })
})

describe('what is allowed for where holidays are not known', () => {
  const years: Record<string, WorkYear> = {}
  for (let year = 2004; year <= 2026; year++) years[String(year)] = workYear(year, ofPackage)
  const all: WorkCalendar = { from: day('2004-01-01'), until: day('2026-12-31'), years }

  it('is the most that any year since 2004 has had', () => {
    expect(Math.max(...Object.values(years).map(({ off }) => off.split(' ').length))).toBe(MOST_WEEKDAYS_OFF)
    let [rest, longest] = [0, 0]
    for (const on of days(all.from, all.until)) longest = Math.max(longest, (rest = isWorkday(all, on) ? 0 : rest + 1))
    expect(longest).toBe(LONGEST_REST)
  })

  it('would have covered every count of those 23 years, had the holidays of the year not been known', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8300 }), fc.integer({ min: 0, max: 46 }), fc.constantFrom('workday' as const, 'calendar-day' as const), (at, n, unit) => {
        const since = addDays(all.from, at)
        const truth = countEnd(all, since, n, unit).known
        fc.pre(truth !== null)
        for (const until of [`${Number(since.slice(0, 4)) - 1}-12-31`, `${since.slice(0, 4)}-12-31`]) expect(truth! <= countEnd({ ...all, until: day(until) }, since, n, unit).latest).toBe(true)
      }),
      { numRuns: 400 },
    ))
})

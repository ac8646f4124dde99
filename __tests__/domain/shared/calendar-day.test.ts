import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { addDays, addYears, isRealDay, isWeekend, weekday } from '@/domain/shared/calendar-day'
import { daysBetween, type IsoDate } from '@/domain/shared/iso-date'

const day = (text: string) => text as IsoDate

test.each(['2026-11-22', '2024-02-29', '2000-02-29', '1999-12-31', '2027-01-01', '2026-01-31', '2026-04-30'])('%s is a day', (text) => expect(isRealDay(text)).toBe(true))

test.each([
  '2026-02-29', '2100-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32', '0000-00-00', '0050-01-01',
  '2026-1-1', '26-01-01', '2026/01/01', '20260101', ' 2026-01-01', '2026-01-01 ', '2026-01-01T00:00', '2026-01-01\n', '二〇二六年', 'Invalid Date', '',
])('%j is none', (text) => expect(isRealDay(text)).toBe(false))

test.each([
  ['2026-11-22', 0, '2026-11-22'],
  ['2026-11-22', 1, '2026-11-23'],
  // December has 31 days: 9 left in November, then 21.
  ['2026-11-21', 30, '2026-12-21'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2028-03-01', -1, '2028-02-29'],
])('%s and %i days is %s', (from, days, to) => expect(addDays(day(from), days)).toBe(to))

test.each([
  ['2026-11-22', 1, '2027-11-22'],
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 2, '2026-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2096-02-29', 4, '2100-02-28'],
  ['2025-02-28', 3, '2028-02-28'],
  ['2026-12-31', 1, '2027-12-31'],
  ['2026-11-22', 0, '2026-11-22'],
])('%s and %i years is %s', (from, years, to) => expect(addYears(day(from), years)).toBe(to))

test.each([
  ['2026-11-22', 0],
  ['2026-11-23', 1],
  ['2024-02-29', 4],
  ['2027-01-01', 5],
  ['2026-11-21', 6],
])('%s is day %i of its week', (of, number) => expect(weekday(day(of))).toBe(number))

test('Saturday and Sunday are the weekend, and no other day', () =>
  expect(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map((of) => isWeekend(day(of)))).toEqual([false, false, false, false, false, true, true]))

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(day('1950-01-01'), n))

test('days added are days passed, and weeks go round', () =>
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, n) => {
      const to = addDays(from, n)
      expect(daysBetween(from, to)).toBe(n)
      expect(isRealDay(to)).toBe(true)
      expect(weekday(to)).toBe((((weekday(from) + n) % 7) + 7) % 7)
    }),
  ))

test('a year later is the same date, but for a day that the year has not', () =>
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (from, years) => {
      const wanted = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`
      expect(addYears(from, years)).toBe(isRealDay(wanted) ? wanted : wanted.replace('02-29', '02-28'))
    }),
  ))

/** Where a whole day was skipped, where a day began at one o'clock, and either end of the world. */
test.each(['Pacific/Apia', 'America/Sao_Paulo', 'Pacific/Kiritimati', 'America/Los_Angeles'])('a phone set to %s counts the same days', (zone) => {
  const script = `
    const { addDays, addYears, isRealDay, weekday } = require('./src/domain/shared/calendar-day.ts')
    process.stdout.write(JSON.stringify([addDays('2011-12-29', 1), isRealDay('2011-12-30'), weekday('2011-12-30'), addDays('2018-11-03', 1), addDays('2018-11-04', 1), addYears('2010-12-30', 1), addDays('2026-03-07', 2)]))`
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], { cwd: join(__dirname, '../../..'), env: { ...process.env, TZ: zone }, encoding: 'utf8' })
  expect(JSON.parse(stdout)).toEqual(['2011-12-30', true, 5, '2018-11-04', '2018-11-05', '2011-12-30', '2026-03-09'])
})

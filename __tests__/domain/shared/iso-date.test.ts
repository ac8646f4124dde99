import { daysBetween, isYearEnd, shanghaiDay, type IsoDate } from '@/domain/shared/iso-date'

test.each([
  ['2026-11-21T15:59:59.999Z', '2026-11-21'],
  ['2026-11-21T16:00:00.000Z', '2026-11-22'],
  ['2026-12-31T15:59:59.000Z', '2026-12-31'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ['2028-02-28T16:00:00.000Z', '2028-02-29'],
])('%s is the day %s in Shanghai, wherever the phone is', (instant, day) => expect(shanghaiDay(Date.parse(instant))).toBe(day))

test.each([
  ['2026-12-19', false],
  ['2026-12-20', true],
  ['2026-12-31', true],
  ['2027-01-03', true],
  ['2027-01-04', false],
])('%s at the turn of the year: %s', (day, expected) => expect(isYearEnd(day as IsoDate)).toBe(expected))

test.each([
  ['2026-11-21', '2026-11-21', 0],
  ['2026-11-21', '2026-11-22', 1],
  // November has 30 days, December 31.
  ['2026-11-21', '2027-01-01', 41],
  ['2028-02-28', '2028-03-01', 2],
  ['2027-02-28', '2027-03-01', 1],
  ['2026-11-22', '2026-11-21', -1],
])('from %s to %s it is %i days', (from, to, days) => expect(daysBetween(from as IsoDate, to as IsoDate)).toBe(days))

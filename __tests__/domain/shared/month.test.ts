import type { IsoDate } from '@/domain/shared/iso-date'
import { daysOf, monthAfter } from '@/domain/shared/month'

test.each([
  ['2026-11-21', 0, '2026-11'], ['2026-11-21', 1, '2026-12'], ['2026-11-30', 2, '2027-01'], ['2026-12-31', 1, '2027-01'], ['2026-01-31', -1, '2025-12'], ['2026-11-21', -11, '2025-12'], ['2026-11-21', 12, '2027-11'],
])('%s and %i months is %s', (day, months, month) => expect(monthAfter(day as IsoDate, months)).toBe(month))

test.each([['2026-02', 28], ['2028-02', 29], ['1900-02', 28], ['2000-02', 29], ['2026-04', 30], ['2026-12', 31]])('%s has %i days, from the first to the last', (month, count) => {
  const days = daysOf(month)
  expect([days.length, days[0], days[count - 1]]).toEqual([count, `${month}-01`, `${month}-${count}`])
})

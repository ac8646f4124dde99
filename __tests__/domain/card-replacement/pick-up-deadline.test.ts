import { pickUpDeadline } from '@/domain/card-replacement/pick-up-deadline'
import { day } from '../../support/calendar-of-2026'

const kept = (years: number) => ({ fact: 'card-kept-years', place: '442000', value: `${years} 年`, years, grade: 'B', sources: ['zhongshan-rs'], old: true, confirmWith: '人社热线 12333' }) as const

test.each([
  ['2026-11-22', 1, '2027-11-22'],
  ['2026-12-31', 1, '2027-12-31'],
  ['2028-02-29', 1, '2029-02-28'],
  ['2026-11-22', 2, '2028-11-22'],
])('a card ready on %s and kept for %i years can be fetched until %s', (ready, years, until) => expect(pickUpDeadline(day(ready), kept(years))).toBe(until))

test('no day is made up where no limit is known', () => expect(pickUpDeadline(day('2026-11-22'), null)).toBeNull())

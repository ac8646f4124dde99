import { standingOf, type StuckPayment } from '@/domain/online-payment/stuck-payment'
import type { DaySpan } from '@/domain/shared/day-span'
import { calendar2026, day } from '../../support/calendar-of-2026'

const REFUND: DaySpan = { least: 1, most: 3, unit: 'workday' }
const half: StuckPayment = { states: { whole: 'failed', own: 'success', insurance: 'failed' }, paidOn: day('2026-11-20'), half: 'morning', asked: [], kept: [], ended: null }
const at = (today: string, payment: Partial<StuckPayment> = {}, refund: DaySpan | null = REFUND) => standingOf({ ...half, ...payment }, day(today), refund, calendar2026)

test('until somebody was asked it is time to ask, from the first day on', () => {
  expect(at('2026-11-20')).toEqual({ outcome: 'half', days: 0, last: null, waitUntil: null, isExact: false, isDue: true })
  expect(at('2026-11-23')).toMatchObject({ days: 3, isDue: true })
})

// 2026-11-20 is a Friday.
test.each([
  ['2026-11-20', '2026-11-25'],
  ['2026-11-21', '2026-11-25'],
  ['2026-11-23', '2026-11-26'],
  // 春节 2-15 to 2-23, 2-14 and 2-28 are worked.
  ['2026-02-13', '2026-02-25'],
  ['2026-09-30', '2026-10-10'],
])('a refund told on %s is waited for until %s, three workdays later, and asked for on the day after', (on, until) => {
  const asked = [{ told: 'refund' as const, on: day(on) }]
  expect(at(until, { asked })).toMatchObject({ waitUntil: until, isExact: true, isDue: false })
  expect(at('2026-12-01', { asked })).toMatchObject({ waitUntil: until, isDue: true })
})

test.each(['wait', 'not-found', 'nobody'] as const)('after “%s” the next workday is waited for, and no longer', (told) => {
  const asked = [{ told, on: day('2026-11-20') }]
  expect(at('2026-11-22', { asked })).toMatchObject({ waitUntil: '2026-11-23', isDue: false })
  expect(at('2026-11-24', { asked })).toMatchObject({ isDue: true })
})

test('what was told on the latest day counts, in whatever order it was put down', () => {
  const asked = [{ told: 'refund' as const, on: day('2026-11-24') }, { told: 'wait' as const, on: day('2026-11-20') }]
  expect(at('2026-11-25', { asked })).toMatchObject({ last: asked[0], waitUntil: '2026-11-27' })
  const same = [{ told: 'wait' as const, on: day('2026-11-24') }, { told: 'refund' as const, on: day('2026-11-24') }]
  expect(at('2026-11-25', { asked: same }).last).toBe(same[1])
})

test('where holidays are not known the day is not exact', () => {
  const asked = [{ told: 'refund' as const, on: day('2026-12-30') }]
  expect(at('2026-12-31', { asked })).toMatchObject({ waitUntil: '2027-01-04', isExact: false, isDue: false })
})

test('where no source says how long a refund takes, the next workday is the day to ask', () => {
  expect(at('2026-11-20', { asked: [{ told: 'refund', on: day('2026-11-20') }] }, null)).toMatchObject({ waitUntil: '2026-11-23' })
})

test('nothing is waited for once it is over, said to be paid, or seen to be', () => {
  expect(at('2026-12-20', { ended: { how: 'refunded', on: day('2026-11-25') }, asked: [{ told: 'refund', on: day('2026-11-20') }] })).toMatchObject({ waitUntil: null, isDue: false })
  expect(at('2026-12-20', { asked: [{ told: 'paid', on: day('2026-11-20') }] })).toMatchObject({ waitUntil: null, isDue: false })
  expect(at('2026-12-20', { states: { whole: 'success', own: 'success', insurance: 'success' } })).toMatchObject({ outcome: 'paid', isDue: false })
})

test('a clock from before the payment counts no days', () => expect(at('2026-11-01')).toMatchObject({ days: null, isDue: true }))

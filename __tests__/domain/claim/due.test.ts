import fc from 'fast-check'
import { dueOf, isToBring, reminderOn, type Due, type DueWhen } from '@/domain/claim/due'
import { PHASES, type Phase } from '@/domain/claim/phase'
import { NOTHING_TOLD } from '@/domain/claim/tracked-claim'
import { addDays, isWeekend } from '@/domain/shared/calendar-day'
import { daysBetween, type IsoDate } from '@/domain/shared/iso-date'
import { isWorkday } from '@/domain/shared/work-calendar'
import { calendar2026 as calendar } from '../../support/calendar-of-2026'

const day = (text: string) => text as IsoDate
const told = (phase: Phase, on: string | null) => ({ told: { ...NOTHING_TOLD, [phase]: on === null ? null : day(on) } })
const due = (phase: Phase, since: string, on: string | null, today: string): Due => dueOf(told(phase, on), { phase, since: day(since) }, day(today), calendar)

describe('papers that are to be brought', () => {
  it.each<[string | null, string, DueWhen, string | null, number]>([
    // Nobody has named the last day: that is the first thing to ask.
    [null, '2026-11-21', 'unknown', null, 0],
    // 30 November is a Monday.
    ['2026-11-30', '2026-11-21', 'far', '2026-11-30', 9],
    ['2026-11-30', '2026-11-22', 'far', '2026-11-30', 8],
    ['2026-11-30', '2026-11-23', 'near', '2026-11-30', 7],
    ['2026-11-30', '2026-11-29', 'near', '2026-11-30', 1],
    ['2026-11-30', '2026-11-30', 'last', '2026-11-30', 0],
    ['2026-11-30', '2026-12-01', 'past', '2026-11-30', 0],
    // 29 November is a Sunday: on Friday the 27th somebody works last.
    ['2026-11-29', '2026-11-19', 'far', '2026-11-27', 8],
    ['2026-11-29', '2026-11-20', 'near', '2026-11-27', 7],
    ['2026-11-29', '2026-11-27', 'last', '2026-11-27', 0],
    ['2026-11-29', '2026-11-28', 'last', '2026-11-27', 0],
    ['2026-11-29', '2026-11-29', 'last', '2026-11-27', 0],
    ['2026-11-29', '2026-11-30', 'past', '2026-11-27', 0],
    // 2026-10-07 is the last day of a week of holidays; 30 September a Wednesday.
    ['2026-10-07', '2026-09-20', 'far', '2026-09-30', 10],
    // 2026-09-20 is a Sunday on which people work.
    ['2026-09-20', '2026-09-19', 'near', '2026-09-20', 1],
    // No holidays of 2027 are known: from Monday to Friday people are taken to work. 2 January is a Saturday.
    ['2027-01-02', '2026-12-28', 'near', '2027-01-01', 4],
  ])('told %s, on %s: %s, %s, %d days left', (on, today, when, goOn, left) => {
    const since = today < '2026-11-01' ? '2026-09-01' : '2026-11-02'
    for (const phase of ['hand-in', 'supply'] as const) expect(due(phase, since, on, today)).toEqual({ phase, when, told: on, on: goOn, left, isAdvice: false })
  })
})

describe('what is waited for', () => {
  it.each<[string, string | null, string, DueWhen, string, boolean]>([
    // Thirty days after 2 November is Wednesday, 2 December: advice of ours.
    ['2026-11-02', null, '2026-11-21', 'far', '2026-12-02', true],
    ['2026-11-02', null, '2026-12-01', 'far', '2026-12-02', true],
    ['2026-11-02', null, '2026-12-02', 'past', '2026-12-02', true],
    // Thirty days after 6 November is a Sunday: nobody answers before Monday.
    ['2026-11-06', null, '2026-11-21', 'far', '2026-12-07', true],
    // What somebody told counts, later or sooner than that.
    ['2026-11-02', '2026-11-16', '2026-11-15', 'far', '2026-11-16', false],
    ['2026-11-02', '2026-11-16', '2026-11-16', 'past', '2026-11-16', false],
    ['2026-11-02', '2026-12-26', '2026-12-20', 'far', '2026-12-28', false],
  ])('since %s, told %s, on %s: %s, on %s', (since, on, today, when, askOn, isAdvice) => {
    for (const phase of ['answer', 'payout'] as const) expect(due(phase, since, on, today)).toMatchObject({ phase, when, told: on, on: askOn, isAdvice })
  })
})

it('a day told before all this began was told of something else', () => {
  expect(due('supply', '2026-11-20', '2026-11-19', '2026-11-21')).toMatchObject({ when: 'unknown', told: null })
  expect(due('supply', '2026-11-20', '2026-11-20', '2026-11-21')).toMatchObject({ when: 'past', told: '2026-11-20' })
  expect(due('answer', '2026-11-20', '2026-11-19', '2026-11-21')).toMatchObject({ isAdvice: true, told: null })
})

it('a day told of another phase says nothing of this one', () => {
  expect(dueOf(told('answer', '2026-11-30'), { phase: 'hand-in', since: day('2026-11-02') }, day('2026-11-21'), calendar).when).toBe('unknown')
})

describe('the reminder', () => {
  const remind = (phase: Phase, on: string | null, today: string, since = '2026-11-02') => reminderOn(due(phase, since, on, today), day(today), calendar)

  it.each<[Phase, string | null, string, string | null]>([
    // A week before the last day; the next workday where that is past, or nobody has named one.
    ['hand-in', '2026-12-31', '2026-11-21', '2026-12-24'],
    ['hand-in', '2026-11-30', '2026-11-21', '2026-11-23'],
    ['hand-in', '2026-11-25', '2026-11-21', '2026-11-23'],
    ['hand-in', null, '2026-11-21', '2026-11-23'],
    // Told on a Friday of a Sunday: there is no workday left to be reminded on.
    ['hand-in', '2026-11-22', '2026-11-20', null],
    ['hand-in', '2026-11-20', '2026-11-20', null],
    // Once it is over one still goes and asks.
    ['hand-in', '2026-11-10', '2026-11-20', '2026-11-23'],
    ['answer', null, '2026-11-21', '2026-12-02'],
    ['answer', '2026-12-10', '2026-11-21', '2026-12-10'],
    ['answer', '2026-11-10', '2026-11-21', '2026-11-23'],
    ['payout', null, '2026-12-04', '2026-12-07'],
  ])('%s told %s, on %s: %s', (phase, on, today, expected) => expect(remind(phase, on, today)).toBe(expected))
})

it('whatever was told and whenever it is, the day is a workday on the right side, and nothing is reminded of today or before', () => {
  const days = fc.integer({ min: 0, max: 500 }).map((n) => addDays(day('2026-01-01'), n))
  const works = (on: IsoDate) => isWorkday(calendar, on) ?? !isWeekend(on)
  fc.assert(
    fc.property(fc.constantFrom(...PHASES), days, fc.option(days), days, (phase, since, on, today) => {
      const found = dueOf(told(phase, on), { phase, since }, today, calendar)
      if (found.on) {
        expect(works(found.on)).toBe(true)
        if (found.told) expect(isToBring(phase) ? found.on <= found.told : found.on >= found.told).toBe(true)
        expect(found.left).toBe(Math.max(0, daysBetween(today, found.on)))
      }
      expect(found.isAdvice && isToBring(phase)).toBe(false)
      const reminder = reminderOn(found, today, calendar)
      if (reminder) expect(reminder > today && works(reminder)).toBe(true)
      if (reminder && found.told && isToBring(phase) && found.when !== 'past') expect(reminder <= found.told).toBe(true)
    }),
    { numRuns: 3000, seed: 20261122 },
  )
})

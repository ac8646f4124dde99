import fc from 'fast-check'
import { holidays } from '@/content/card-replacement/holidays'
import type { ExpectedWait } from '@/domain/card-replacement/expected-wait'
import { reminderOf, type Awaited } from '@/domain/card-replacement/reminder'
import { STAGES, type Stage } from '@/domain/card-replacement/states'
import type { WorkCalendar } from '@/domain/shared/work-calendar'
import { addDays } from '@/domain/shared/calendar-day'
import type { IsoDate } from '@/domain/shared/iso-date'
import { inEveryZone } from '../../support/in-time-zone'

const day = (text: string) => text as IsoDate

/** 2026 as announced, cut down to what the examples cross; nothing is known of 2027. */
const calendar: WorkCalendar = { from: day('2026-01-01'), until: day('2026-12-31'), years: { 2026: { off: '10-01 10-02 10-05 10-06 10-07', worked: '09-20 10-10' } } }

const wait = (since: string, most: number, unit: ExpectedWait['unit']): ExpectedWait => ({ step: 'making', since: day(since), least: 1, most, unit, from: null, to: null, sources: [], told: [] })

const awaited = (over: Partial<Awaited>): Awaited => ({ stage: 'submitted', since: day('2026-11-18'), wait: null, pickUpBy: null, ...over })

/** The day of the reminder. */
const on = (over: Partial<Awaited>, today: string) => reminderOf(awaited(over), day(today), calendar)?.on ?? null

describe('while a card is made', () => {
  it('is set for the workday after the range: four workdays from Wednesday 18 November end on Tuesday 24', () => {
    expect(on({ wait: wait('2026-11-18', 4, 'workday') }, '2026-11-22')).toBe('2026-11-25')
  })

  it('passes over a weekend: two workdays from that Wednesday end on Friday', () => {
    expect(on({ wait: wait('2026-11-18', 2, 'workday') }, '2026-11-18')).toBe('2026-11-23')
  })

  it('passes over 国庆节 and looks on a 调休 Saturday, which is a workday: 30 calendar days from 8 September end on 8 October', () => {
    expect(on({ wait: wait('2026-09-08', 30, 'calendar-day') }, '2026-09-08')).toBe('2026-10-09')
    // Counted to 4 October, a Sunday of the holidays, the range ends on the 8th as well.
    expect(on({ wait: wait('2026-09-04', 30, 'calendar-day') }, '2026-09-08')).toBe('2026-10-09')
    // One workday from Thursday the 8th is Friday the 9th; the day after is Saturday, worked.
    expect(on({ wait: wait('2026-10-08', 1, 'workday') }, '2026-10-08')).toBe('2026-10-10')
  })

  it('is set as if there were no holidays where they are not known yet: ten workdays from 24 December end, so counted, on Thursday 7 January', () => {
    expect(on({ wait: wait('2026-12-24', 10, 'workday') }, '2026-12-24')).toBe('2027-01-08')
  })

  it('made at once: the next workday after the application', () => {
    expect(on({ stage: 'instant_issue', wait: wait('2026-11-20', 0, 'calendar-day') }, '2026-11-20')).toBe('2026-11-23')
  })

  it('is set for the next workday when the range is over, or nothing is known of it', () => {
    expect(on({ wait: wait('2026-11-02', 4, 'workday') }, '2026-11-20')).toBe('2026-11-23')
    expect(on({ wait: null }, '2026-11-24')).toBe('2026-11-25')
  })

  it('is never set for today: nine may be past', () => {
    expect(on({ wait: wait('2026-11-18', 4, 'workday') }, '2026-11-25')).toBe('2026-11-26')
  })
})

describe('a card that lies ready', () => {
  const ready = (pickUpBy: string | null) => ({ stage: 'pending_pickup' as const, pickUpBy: pickUpBy === null ? null : day(pickUpBy) })

  it('is thought of four weeks before it is sealed: 18 October for 15 November 2027, a Monday for a Monday', () => {
    expect(on(ready('2027-11-15'), '2026-11-22')).toBe('2027-10-18')
  })

  it('on the workday after where that is a rest day: four weeks before Saturday 26 December 2026 is Saturday 28 November', () => {
    expect(on(ready('2026-12-26'), '2026-11-22')).toBe('2026-11-30')
  })

  it('is thought of on the next workday where less than four weeks are left, or no last day is known', () => {
    expect(on(ready('2026-12-10'), '2026-11-20')).toBe('2026-11-23')
    expect(on(ready(null), '2026-11-20')).toBe('2026-11-23')
  })

  it('is thought of tomorrow where the next workday would be too late, and on its last day still', () => {
    expect(on(ready('2026-11-22'), '2026-11-20')).toBe('2026-11-21')
    expect(on(ready('2026-11-21'), '2026-11-20')).toBe('2026-11-21')
    expect(on(ready('2026-11-23'), '2026-11-20')).toBe('2026-11-23')
  })

  it('is not thought of when today is the last day or it is past', () => {
    expect(on(ready('2026-11-20'), '2026-11-20')).toBeNull()
    expect(on(ready('2026-11-19'), '2026-11-20')).toBeNull()
  })

  it('has a last day only as long as it lies there', () => {
    expect(on({ stage: 'picked_up', pickUpBy: day('2026-11-01') }, '2026-11-20')).toBe('2026-11-23')
  })
})

describe('a card in the hand', () => {
  it('is to be enabled: the next workday', () => {
    expect(on({ stage: 'picked_up', since: day('2026-11-20') }, '2026-11-20')).toBe('2026-11-23')
  })

  it.each(['ss_enabled', 'synced'] as const)('%s: three workdays later, from Thursday to Tuesday', (stage) => {
    expect(on({ stage, since: day('2026-11-19') }, '2026-11-19')).toBe('2026-11-24')
  })

  it('is looked at soon where the three workdays are past', () => {
    expect(on({ stage: 'ss_enabled', since: day('2026-11-02') }, '2026-11-20')).toBe('2026-11-23')
  })
})

it.each<readonly [Stage, string]>([
  ['submitted', 'progress'], ['reviewing', 'progress'], ['batched', 'progress'], ['bank_opening', 'progress'], ['cert_issuing', 'progress'], ['producing', 'progress'],
  ['initializing', 'progress'], ['dispatched', 'progress'], ['instant_issue', 'progress'], ['pending_pickup', 'pick-up'], ['picked_up', 'enable'], ['ss_enabled', 'use'], ['synced', 'use'],
])('at %s the reminder is about %s', (stage, about) => {
  expect(reminderOf(awaited({ stage }), day('2026-11-20'), calendar)?.about).toBe(about)
})

it.each(['draft', 'usable', 'review_rejected', 'bank_failed', 'factory_failed', 'init_failed', 'instant_failed', 'pickup_overdue'] as const)(
  'at %s nothing is awaited and nothing reminded of',
  (stage) => expect(reminderOf(awaited({ stage }), day('2026-11-20'), calendar)).toBeNull(),
)

it('rings at nine in the morning in Shanghai, wherever the phone believes to be: 9:00 on 25 November 2026 is 1795568400 seconds after 1970', () => {
  const card = JSON.stringify(awaited({ wait: wait('2026-11-18', 4, 'workday') }))
  const everywhere = inEveryZone("import { reminderOf } from '@/domain/card-replacement/reminder'", `reminderOf(${card}, '2026-11-22', ${JSON.stringify(calendar)})`)
  expect(new Set(everywhere.map(({ offset }) => offset)).size).toBeGreaterThan(5)
  for (const { said } of everywhere) expect(said).toEqual({ about: 'progress', on: '2026-11-25', at: 1_795_568_400_000 })
})

it('is after today and not after the last day to fetch, whatever is awaited, under the holidays as they are', () => {
  const start = day('2025-06-01')
  const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(start, days))
  const anyWait = fc.record({ since: anyDay, most: fc.integer({ min: 0, max: 60 }), unit: fc.constantFrom('workday' as const, 'calendar-day' as const) }).map(({ since, most, unit }) => wait(since, most, unit))
  fc.assert(
    fc.property(fc.record({ stage: fc.constantFrom(...STAGES), since: anyDay, wait: fc.option(anyWait), pickUpBy: fc.option(anyDay) }), anyDay, (card, today) => {
      const reminder = reminderOf(card, today, holidays)
      if (!reminder) return
      expect(reminder.on > today).toBe(true)
      expect(new Date(reminder.at).toISOString()).toBe(`${reminder.on}T01:00:00.000Z`)
      if (card.stage === 'pending_pickup' && card.pickUpBy) expect(reminder.on <= card.pickUpBy).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

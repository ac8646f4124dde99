import fc from 'fast-check'
import { CHANNELS, REASONS, SIDES, STAGES, type ReplacementCase, type State, type ToldEvent, type TrackerEvent } from '@/domain/card-replacement/states'
import { addDays } from '@/domain/shared/calendar-day'
import type { IsoDate } from '@/domain/shared/iso-date'

export const FIRST_DAY = '2026-10-20' as IsoDate
export const TODAY = '2026-11-20' as IsoDate

export const STATES: readonly State[] = [...STAGES, ...Object.values(SIDES).flat()]

export const replacementCase: fc.Arbitrary<ReplacementCase> = fc.record({
  reason: fc.constantFrom(...REASONS),
  // Half of them at the counter: a card made in time is three channels, but one way of coming about.
  channel: fc.oneof(fc.constant('instant' as const), fc.constantFrom(...CHANNELS)),
  place: fc.constantFrom(null, '110000', '330100'),
})

/** Roads people really take, so that random histories get as far as the hand and beyond it; none of them is possible in every case. */
const ROADS: readonly (readonly State[])[] = [
  ['submitted', 'reviewing', 'batched', 'bank_opening', 'cert_issuing', 'producing', 'initializing', 'dispatched', 'pending_pickup', 'picked_up', 'ss_enabled', 'synced', 'usable'],
  ['temp_loss', 'submitted', 'formal_loss', 'producing', 'suspended', 'pending_pickup', 'picked_up', 'ss_enabled', 'restored', 'activated', 'updated', 'relinked', 'usable'],
  ['submitted', 'instant_issue', 'picked_up', 'ss_enabled', 'activated', 'usable', 'relinked', 'restored'],
  ['submitted', 'instant_failed', 'submitted', 'picked_up', 'ss_enabled', 'cancelled', 'usable'],
  ['draft', 'submitted', 'reviewing', 'review_rejected', 'submitted', 'bank_failed', 'submitted', 'factory_failed', 'submitted', 'init_failed', 'submitted', 'dispatched', 'pickup_overdue', 'submitted'],
  ['submitted', 'draft', 'submitted', 'reviewing', 'draft', 'submitted', 'picked_up', 'activated', 'ss_enabled', 'synced', 'usable'],
]

/** A road with steps left out and others put in between. */
const disturbedRoad: fc.Arbitrary<readonly State[]> = fc
  .tuple(fc.constantFrom(...ROADS), fc.array(fc.tuple(fc.nat(14), fc.constantFrom(...STATES)), { maxLength: 6 }), fc.array(fc.nat(14), { maxLength: 4 }))
  .map(([road, put, left]) => put.reduce<State[]>((steps, [at, state]) => [...steps.slice(0, at), state, ...steps.slice(at)], road.filter((_, at) => !left.includes(at))))

const anywhere: fc.Arbitrary<readonly State[]> = fc.array(fc.constantFrom(...STATES), { maxLength: 30 })

/** Days that mostly go on by a few, at times back, and now and then beyond today. */
const steppedDays = (count: number): fc.Arbitrary<readonly IsoDate[]> =>
  fc
    .array(fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 1, arbitrary: fc.integer({ min: -6, max: 8 }) }), { minLength: count, maxLength: count })
    .map((steps) => steps.reduce<IsoDate[]>((days, step) => [...days, addDays(days[days.length - 1] ?? FIRST_DAY, step)], []))

/** What people may put down, right and wrong, on real days of which some are still to come. */
export const events: fc.Arbitrary<readonly TrackerEvent[]> = fc
  .oneof({ weight: 3, arbitrary: disturbedRoad }, { weight: 1, arbitrary: anywhere })
  .chain((states) => steppedDays(states.length).map((days) => states.map((state, at) => ({ state, on: days[at] ?? FIRST_DAY }))))

const NO_DAYS = ['', '2026-02-30', '2026-13-01', '2025-02-29', '2026-1-1', '20261120', '2026-11-20 ', '2026-11-20T08:00', '9999-99-99', '今天', 'NaN']
const NO_STATES = ['', 'Submitted', 'submitted ', 'stage', 'oldCard', '__proto__', 'constructor', 'hasOwnProperty', 'toString', '已申请']

const brokenEvent: fc.Arbitrary<ToldEvent> = fc.record({
  state: fc.oneof(fc.constantFrom(...STATES), fc.constantFrom(...NO_STATES), fc.string()),
  on: fc.oneof(fc.constantFrom<string>(FIRST_DAY, TODAY, '2026-11-21', '2096-02-29'), fc.constantFrom(...NO_DAYS), fc.string()),
})

/** Histories with anything at all between the events. */
export const brokenEvents: fc.Arbitrary<readonly ToldEvent[]> = fc
  .tuple(events, fc.array(fc.tuple(fc.nat(30), brokenEvent), { maxLength: 10 }))
  .map(([good, put]) => put.reduce<readonly ToldEvent[]>((all, [at, event]) => [...all.slice(0, at), event, ...all.slice(at)], good))

import fc from 'fast-check'
import { STEPS, type ClaimEvent, type Step, type ToldStep } from '@/domain/claim/states'
import { addDays } from '@/domain/shared/calendar-day'
import type { IsoDate } from '@/domain/shared/iso-date'

export const FIRST_DAY = '2026-10-20' as IsoDate
export const TODAY = '2026-11-20' as IsoDate

/** Roads people really take. */
const ROADS: readonly (readonly Step[])[] = [
  ['paid', 'papers_ready', 'handed_in', 'approved', 'paid_out'],
  ['paid', 'handed_in', 'more_wanted', 'papers_ready', 'handed_in', 'paid_out'],
  ['paid', 'papers_ready', 'handed_in', 'refused', 'papers_ready', 'handed_in', 'approved', 'paid_out'],
  ['paid', 'handed_in', 'withdrawn', 'dropped'],
  ['paid', 'refused', 'dropped', 'handed_in', 'more_wanted', 'withdrawn'],
]

/** A road with steps left out and others put in between. */
const disturbed = fc
  .tuple(fc.constantFrom(...ROADS), fc.array(fc.tuple(fc.nat(8), fc.constantFrom(...STEPS)), { maxLength: 4 }), fc.array(fc.nat(8), { maxLength: 2 }))
  .map(([road, put, left]) => put.reduce<Step[]>((steps, [at, step]) => [...steps.slice(0, at), step, ...steps.slice(at)], road.filter((_, at) => !left.includes(at))))

/** Days that mostly go on by a few, at times back, and now and then beyond today. */
const days = (count: number): fc.Arbitrary<readonly IsoDate[]> =>
  fc
    .array(fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 1, arbitrary: fc.integer({ min: -6, max: 12 }) }), { minLength: count, maxLength: count })
    .map((steps) => steps.reduce<IsoDate[]>((all, step) => [...all, addDays(all[all.length - 1] ?? FIRST_DAY, step)], []))

/** What people may put down, right and wrong. */
export const events: fc.Arbitrary<readonly ClaimEvent[]> = fc
  .oneof({ weight: 3, arbitrary: disturbed }, { weight: 1, arbitrary: fc.array(fc.constantFrom(...STEPS), { maxLength: 20 }) })
  .chain((steps) => days(steps.length).map((on) => steps.map((state, at) => ({ state, on: on[at] ?? FIRST_DAY }))))

const odd: fc.Arbitrary<ToldStep> = fc.record({
  state: fc.oneof(fc.constantFrom(...STEPS), fc.constantFrom('', 'Paid', 'paid ', '__proto__', 'constructor', '已垫付'), fc.string()),
  on: fc.oneof(fc.constantFrom<string>(FIRST_DAY, TODAY, '2026-11-21', '2096-02-29'), fc.constantFrom('', '2026-02-30', '2026-1-1', '20261120', '9999-99-99', '今天', '0000-00-00'), fc.string()),
})

/** Histories with anything at all between the events. */
export const brokenEvents: fc.Arbitrary<readonly ToldStep[]> = fc
  .tuple(events, fc.array(fc.tuple(fc.nat(20), odd), { maxLength: 8 }))
  .map(([good, put]) => put.reduce<readonly ToldStep[]>((all, [at, event]) => [...all.slice(0, at), event, ...all.slice(at)], good))

// Written without looking at the table of the code: what can never have happened, as sentences about a history.

const states = (history: readonly ToldStep[]): readonly string[] => history.map(({ state }) => state)
const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] => all.slice(1).map((next, at) => [all[at]!, next] as const)
/** Whether the agency has the papers before each step. */
const inBefore = (all: readonly string[]): readonly boolean[] => {
  let isIn = false
  return all.map((state) => {
    const before = isIn
    if (state === 'handed_in') isIn = true
    if (['refused', 'withdrawn', 'dropped'].includes(state)) isIn = false
    return before
  })
}

const RULES: Readonly<Record<string, (history: readonly ToldStep[]) => boolean>> = {
  'it begins with being paid, and is paid once': (history) => states(history).every((state, at) => (state === 'paid') === (at === 0)),
  'only who has the papers asks for more, decides that it can be, pays or gives back': (history) =>
    states(history).every((state, at, all) => !['more_wanted', 'approved', 'paid_out', 'withdrawn'].includes(state) || inBefore(all)[at] === true),
  'nobody drops what lies with the agency': (history) => states(history).every((state, at, all) => state !== 'dropped' || inBefore(all)[at] === false),
  'after the money nothing comes': (history) => states(history).slice(0, -1).every((state) => state !== 'paid_out'),
  'after the decision that it can be only the money comes': (history) => pairs(states(history)).every(([from, to]) => from !== 'approved' || to === 'paid_out'),
  'nothing is told twice running': (history) => pairs(states(history)).every(([from, to]) => from !== to),
  'who has handed in gets nothing ready unless more is wanted': (history) => pairs(states(history)).every(([from, to]) => from !== 'handed_in' || to !== 'papers_ready'),
  'no step is older than the one before': (history) => pairs(history).every(([from, to]) => from.on <= to.on),
}

/** The rules that a history breaks; none where it can have happened. */
export const brokenRules = (history: readonly ToldStep[]): readonly string[] => Object.keys(RULES).filter((name) => !RULES[name]!(history))

import fc from 'fast-check'
import { withCorrection, withoutLast, withRemoval, withStep, type Change } from '@/domain/claim/change-claim'
import { replay } from '@/domain/claim/replay'
import { STEPS, type ClaimEvent, type Refusal, type Step } from '@/domain/claim/states'
import { NOTHING_TOLD, type LogEntry, type TrackedClaim } from '@/domain/claim/tracked-claim'
import { eventsOf, historyOf } from '@/domain/shared/change-log'
import type { IsoDate } from '@/domain/shared/iso-date'
import { TODAY } from '../../support/claim-histories'

const day = (date: string) => `2026-${date}` as IsoDate
const said = (date: string, state: Step): ClaimEvent => ({ state, on: day(date) })
const put = (date: string, state: Step): LogEntry => ({ kind: 'event', ...said(date, state) })
const NEW: TrackedClaim = { id: 'r1', nickname: '妈妈', situation: 'lost-card', care: 'outpatient', away: false, prepared: ['receipt'], told: NOTHING_TOLD, log: [] }
const claim = (...log: readonly LogEntry[]): TrackedClaim => ({ ...NEW, log })
const PAID = claim(put('11-02', 'paid'))
const HANDED_IN = claim(...PAID.log, put('11-05', 'papers_ready'), put('11-06', 'handed_in'))
const ADDED = claim(...HANDED_IN.log, put('11-10', 'more_wanted'), put('11-12', 'handed_in'))

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
const claimOf = (change: Change): TrackedClaim => {
  if (change.kind === 'refused') throw new Error(`refused: ${change.refused.why}`)
  return change.claim
}
const refused = (date: string, state: Step, why: Refusal): Change => ({ kind: 'refused', refused: { event: said(date, state), why } })
const positionOf = ({ log }: TrackedClaim) => replay(eventsOf(log), TODAY).position

describe('putting down a step', () => {
  it('adds it to the log and changes nothing else', () => {
    expect(withStep(frozen(HANDED_IN), said('11-10', 'approved'), TODAY)).toEqual({ kind: 'done', claim: { ...HANDED_IN, log: [...HANDED_IN.log, put('11-10', 'approved')] } })
  })

  it.each<[string, Step, Refusal]>([
    ['11-10', 'dropped', 'withdraw-first'],
    ['11-10', 'paid', 'another-bill'],
    ['11-10', 'handed_in', 'already-there'],
    ['11-05', 'approved', 'before-previous'],
    ['11-21', 'approved', 'in-the-future'],
    ['11-31', 'approved', 'no-such-day'],
  ])('is refused on %s for %s: %s', (date, state, why) => expect(withStep(frozen(HANDED_IN), said(date, state), TODAY)).toEqual(refused(date, state, why)))

  it('is refused as a first step that is none', () => expect(withStep(NEW, said('11-02', 'handed_in'), TODAY)).toEqual(refused('11-02', 'handed_in', 'pay-first')))
})

describe('correcting', () => {
  it('keeps what was said', () => {
    const after = claimOf(withCorrection(frozen(HANDED_IN), 2, said('11-08', 'handed_in'), TODAY))
    expect(historyOf(after.log)[2]).toEqual({ at: 2, event: said('11-08', 'handed_in'), before: [said('11-06', 'handed_in')] })
  })

  it.each<[number, string, Step, string, Step, Refusal]>([
    [1, '11-07', 'papers_ready', '11-06', 'handed_in', 'before-previous'],
    [2, '11-06', 'dropped', '11-10', 'more_wanted', 'hand-in-again'],
    [2, '11-06', 'refused', '11-10', 'more_wanted', 'hand-in-again'],
    [0, '11-02', 'dropped', '11-02', 'dropped', 'pay-first'],
    [3, '11-10', 'approved', '11-12', 'handed_in', 'decided'],
  ])('entry %d to %s %s is refused because of %s %s: %s', (at, date, state, otherDate, other, why) => {
    expect(withCorrection(frozen(ADDED), at, said(date, state), TODAY)).toEqual(refused(otherDate, other, why))
  })

  it('to what it says already leaves the very same claim', () => expect(claimOf(withCorrection(HANDED_IN, 2, said('11-06', 'handed_in'), TODAY))).toBe(HANDED_IN))

  it('brings a removed entry back', () => {
    const without = claimOf(withRemoval(HANDED_IN, 1, TODAY))
    expect(positionOf(claimOf(withCorrection(without, 1, said('11-05', 'papers_ready'), TODAY)))).toEqual(positionOf(HANDED_IN))
  })

  it.each([3, -1, 0.5, NaN])('what is not there, at %d, is refused', (at) => expect(withCorrection(HANDED_IN, at, said('11-10', 'approved'), TODAY)).toEqual(refused('11-10', 'approved', 'no-such-entry')))
})

describe('removing', () => {
  it('keeps that it was there', () => {
    expect(withRemoval(frozen(HANDED_IN), 1, TODAY)).toEqual({ kind: 'done', claim: { ...HANDED_IN, log: [...HANDED_IN.log, { kind: 'removed', at: 1 }] } })
  })

  it('is refused where a later step needs it', () => {
    expect(withRemoval(frozen(ADDED), 2, TODAY)).toEqual(refused('11-10', 'more_wanted', 'not-handed-in'))
    expect(withRemoval(frozen(HANDED_IN), 0, TODAY)).toEqual(refused('11-05', 'papers_ready', 'pay-first'))
  })

  it('of what is not there any more leaves the very same claim', () => {
    const without = claimOf(withRemoval(HANDED_IN, 1, TODAY))
    expect(claimOf(withRemoval(without, 1, TODAY))).toBe(without)
  })
})

describe('taking back', () => {
  it('takes the last entry off, whatever it did', () => {
    for (const change of [withStep(HANDED_IN, said('11-10', 'refused'), TODAY), withCorrection(HANDED_IN, 2, said('11-09', 'handed_in'), TODAY), withRemoval(HANDED_IN, 1, TODAY)])
      expect(withoutLast(frozen(claimOf(change)))).toEqual({ kind: 'done', claim: HANDED_IN })
  })

  it('leaves that it was paid', () => expect(claimOf(withoutLast(PAID))).toBe(PAID))
})

describe('a log of forty entries', () => {
  const corrections = (count: number): LogEntry[] => Array.from({ length: count }, (_, n) => ({ kind: 'corrected', at: 2, ...said(n % 2 ? '11-06' : '11-07', 'handed_in') }))
  const almost = claim(...HANDED_IN.log, ...corrections(36))
  const full = claim(...HANDED_IN.log, ...corrections(37))

  it('is the longest, and still lets the last be taken back', () => {
    expect(claimOf(withStep(almost, said('11-10', 'approved'), TODAY)).log).toHaveLength(40)
    expect(withStep(full, said('11-10', 'approved'), TODAY)).toEqual(refused('11-10', 'approved', 'too-many'))
    expect(withCorrection(full, 2, said('11-09', 'handed_in'), TODAY)).toEqual(refused('11-09', 'handed_in', 'too-many'))
    expect(withRemoval(full, 1, TODAY)).toEqual(refused('11-05', 'papers_ready', 'too-many'))
    expect(claimOf(withoutLast(full))).toEqual(almost)
  })
})

it('when the clock was put back, what is now still to come is no reason against another change', () => {
  const before = day('11-03')
  expect(claimOf(withStep(HANDED_IN, said('11-03', 'dropped'), before)).log).toHaveLength(4)
  expect(claimOf(withoutLast(HANDED_IN)).log).toHaveLength(2)
})

it('over random changes no claim has an impossible step, a refusal leaves everything as it was, and undo restores exactly', () => {
  type Act = { readonly kind: 'step' | 'correct' | 'remove' | 'undo'; readonly at: number; readonly event: ClaimEvent }
  const act: fc.Arbitrary<Act> = fc.record({
    kind: fc.constantFrom('step' as const, 'step' as const, 'step' as const, 'correct' as const, 'remove' as const, 'undo' as const),
    at: fc.nat(8),
    event: fc.record({ state: fc.constantFrom(...STEPS), on: fc.constantFrom(day('11-03'), day('11-03'), day('11-03'), day('11-04'), day('11-21')) }),
  })
  const taken = (of: TrackedClaim, { kind, at, event }: Act): Change => {
    switch (kind) {
      case 'step':
        return withStep(of, event, TODAY)
      case 'correct':
        return withCorrection(of, at, event, TODAY)
      case 'remove':
        return withRemoval(of, at, TODAY)
      case 'undo':
        return withoutLast(of)
    }
  }
  const met = { done: 0, refused: 0, undone: 0 }
  fc.assert(
    fc.property(fc.array(act, { minLength: 10, maxLength: 60, size: 'max' }), (acts) => {
      let now: TrackedClaim = frozen(PAID)
      let past: readonly TrackedClaim[] = []
      for (const one of acts) {
        const before = JSON.stringify(now)
        const change = taken(now, one)
        expect(JSON.stringify(now)).toBe(before)
        if (change.kind === 'refused') {
          met.refused++
          continue
        }
        const next = frozen(change.claim)
        if (one.kind === 'undo' && next !== now) {
          expect(next).toEqual(past[past.length - 1])
          past = past.slice(0, -1)
          met.undone++
        } else if (next !== now) {
          expect(next.log.slice(0, -1)).toEqual(now.log)
          expect({ ...next, log: [] }).toEqual({ ...now, log: [] })
          past = [...past, now]
          met.done++
        }
        now = next
        expect(replay(eventsOf(now.log), TODAY).refused).toEqual([])
        expect(now.log.length).toBeLessThanOrEqual(40)
      }
    }),
    { numRuns: 300, seed: 20261122 },
  )
  // Or it would hold of changes that are hardly ever made.
  expect(met.done).toBeGreaterThan(1000)
  expect(met.refused).toBeGreaterThan(1000)
  expect(met.undone).toBeGreaterThan(200)
})

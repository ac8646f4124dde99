import fc from 'fast-check'
import { withCase, withCorrection, withEvent, withoutLast, withRemoval, type Change } from '@/domain/card-replacement/change-card'
import { eventsOf, historyOf } from '@/domain/shared/change-log'
import { replay } from '@/domain/card-replacement/replay'
import type { Refusal, State, TrackerEvent } from '@/domain/card-replacement/states'
import type { LogEntry, TrackedCard } from '@/domain/card-replacement/tracked-card'
import type { IsoDate } from '@/domain/shared/iso-date'
import { replacementCase, STATES, TODAY } from '../../support/card-replacement-histories'

const day = (date: string) => `2026-${date}` as IsoDate
const said = (date: string, state: State): TrackerEvent => ({ state, on: day(date) })
const put = (date: string, state: State): LogEntry => ({ kind: 'event', ...said(date, state) })

const NEW: TrackedCard = { id: 'c1', nickname: '妈妈', reason: 'lost', channel: 'branch', place: '330100', archivedOn: null, log: [] }
const card = (...log: readonly LogEntry[]): TrackedCard => ({ ...NEW, log })
const WAITING = card(put('11-02', 'submitted'), put('11-03', 'formal_loss'), put('11-05', 'reviewing'), put('11-09', 'producing'))
const HELD = card(...WAITING.log, put('11-12', 'picked_up'), put('11-13', 'activated'))

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
const cardOf = (change: Change): TrackedCard => {
  if (change.kind === 'refused') throw new Error(`refused: ${change.refused.why}`)
  return change.card
}
const refused = (date: string, state: State, why: Refusal): Change => ({ kind: 'refused', refused: { event: said(date, state), why } })
const positionOf = (of: TrackedCard) => replay(eventsOf(of.log), of, TODAY).position

describe('putting down an event', () => {
  it('adds it to the log and changes nothing else', () => {
    expect(withEvent(frozen(WAITING), said('11-12', 'picked_up'), TODAY)).toEqual({ kind: 'done', card: { ...WAITING, log: [...WAITING.log, put('11-12', 'picked_up')] } })
  })

  it.each<[string, State, Refusal]>([
    ['11-12', 'ss_enabled', 'not-picked-up'],
    ['11-12', 'submitted', 'gone-past'],
    ['11-12', 'temp_loss', 'loss-is-final'],
    ['11-21', 'picked_up', 'in-the-future'],
    ['11-31', 'picked_up', 'no-such-day'],
    ['11-08', 'picked_up', 'before-previous'],
    ['11-12', 'producing', 'already-there'],
  ])('is refused on %s for %s: %s', (date, state, why) => {
    expect(withEvent(frozen(WAITING), said(date, state), TODAY)).toEqual(refused(date, state, why))
  })

  it('is refused as a first step that is none', () => {
    expect(withEvent(NEW, said('11-12', 'picked_up'), TODAY)).toEqual(refused('11-12', 'picked_up', 'not-applied'))
  })
})

describe('correcting an entry', () => {
  it('keeps what was said', () => {
    const change = withCorrection(frozen(WAITING), 3, said('11-10', 'bank_opening'), TODAY)
    expect(change).toEqual({ kind: 'done', card: { ...WAITING, log: [...WAITING.log, { kind: 'corrected', at: 3, ...said('11-10', 'bank_opening') }] } })
    expect(historyOf(cardOf(change).log)[3]).toEqual({ at: 3, event: said('11-10', 'bank_opening'), before: [said('11-09', 'producing')] })
    expect(positionOf(cardOf(change)).stage).toBe('bank_opening')
  })

  it.each<[number, string, State, string, State, Refusal]>([
    // What is said of the entry itself …
    [3, '11-04', 'producing', '11-04', 'producing', 'before-previous'],
    [3, '11-21', 'producing', '11-21', 'producing', 'in-the-future'],
    [4, '11-12', 'usable', '11-12', 'usable', 'not-picked-up'],
    // … and of a later one that it makes impossible.
    [0, '11-06', 'submitted', '11-05', 'reviewing', 'before-previous'],
    [0, '11-02', 'normal', '11-05', 'reviewing', 'not-applied'],
    [2, '11-05', 'producing', '11-09', 'producing', 'already-there'],
    [2, '11-05', 'dispatched', '11-09', 'producing', 'gone-past'],
    [3, '11-09', 'factory_failed', '11-12', 'picked_up', 'apply-again'],
    [4, '11-14', 'picked_up', '11-13', 'activated', 'before-previous'],
    [4, '11-12', 'pending_pickup', '11-13', 'activated', 'not-picked-up'],
  ])('entry %d to %s %s is refused because of %s %s: %s', (at, date, state, otherDate, other, why) => {
    expect(withCorrection(frozen(HELD), at, said(date, state), TODAY)).toEqual(refused(otherDate, other, why))
  })

  it('to what it says already leaves the very same card', () => {
    expect(cardOf(withCorrection(WAITING, 3, said('11-09', 'producing'), TODAY))).toBe(WAITING)
  })

  it('there and back leaves the position as it was, and the history longer', () => {
    const there = cardOf(withCorrection(WAITING, 3, said('11-09', 'factory_failed'), TODAY))
    const back = cardOf(withCorrection(there, 3, said('11-09', 'producing'), TODAY))
    expect(positionOf(there).stage).toBe('factory_failed')
    expect(positionOf(back)).toEqual(positionOf(WAITING))
    expect(eventsOf(back.log)).toEqual(eventsOf(WAITING.log))
    expect(historyOf(back.log)[3]?.before).toEqual([said('11-09', 'producing'), said('11-09', 'factory_failed')])
  })

  it('brings a removed entry back', () => {
    const without = cardOf(withRemoval(WAITING, 3, TODAY))
    expect(positionOf(cardOf(withCorrection(without, 3, said('11-09', 'producing'), TODAY)))).toEqual(positionOf(WAITING))
  })

  it.each([4, -1, 0.5, NaN])('that is not there, at %d, is refused', (at) => {
    expect(withCorrection(WAITING, at, said('11-10', 'producing'), TODAY)).toEqual(refused('11-10', 'producing', 'no-such-entry'))
  })
})

describe('removing an entry', () => {
  it('keeps that it was there', () => {
    const change = withRemoval(frozen(WAITING), 2, TODAY)
    expect(change).toEqual({ kind: 'done', card: { ...WAITING, log: [...WAITING.log, { kind: 'removed', at: 2 }] } })
    expect(eventsOf(cardOf(change).log)).toEqual([said('11-02', 'submitted'), said('11-03', 'formal_loss'), said('11-09', 'producing')])
  })

  it('is refused where a later event needs it', () => {
    expect(withRemoval(frozen(HELD), 0, TODAY)).toEqual(refused('11-05', 'reviewing', 'not-applied'))
    expect(withRemoval(frozen(HELD), 4, TODAY)).toEqual(refused('11-13', 'activated', 'not-picked-up'))
  })

  it('of the only one leaves a card of which nothing is known', () => {
    const one = card(put('11-02', 'submitted'))
    expect(positionOf(cardOf(withRemoval(one, 0, TODAY)))).toEqual(positionOf(NEW))
  })

  it.each([2, 9, -1])('that is not there any more, at %d, leaves the very same card', (at) => {
    const without = cardOf(withRemoval(WAITING, 2, TODAY))
    expect(cardOf(withRemoval(without, at, TODAY))).toBe(without)
  })
})

describe('changing the case', () => {
  it('changes what is given alone', () => {
    expect(withCase(frozen(WAITING), { channel: 'online' }, TODAY)).toEqual({ kind: 'done', card: { ...WAITING, channel: 'online' } })
    expect(withCase(WAITING, { reason: 'damaged', place: null }, TODAY)).toEqual({ kind: 'done', card: { ...WAITING, reason: 'damaged', place: null } })
    expect(withCase(WAITING, { place: '110000' }, TODAY)).toEqual({ kind: 'done', card: { ...WAITING, place: '110000' } })
  })

  it('is refused where something put down could not have been', () => {
    expect(withCase(frozen(WAITING), { channel: 'instant' }, TODAY)).toEqual(refused('11-05', 'reviewing', 'made-at-once'))
    expect(withCase(frozen(WAITING), { reason: 'first' }, TODAY)).toEqual(refused('11-03', 'formal_loss', 'no-old-card'))
    const atOnce = { ...card(put('11-02', 'submitted'), put('11-02', 'instant_issue')), channel: 'instant' as const }
    expect(withCase(atOnce, { channel: 'employer' }, TODAY)).toEqual(refused('11-02', 'instant_issue', 'instant-only'))
  })
})

describe('taking back', () => {
  it('takes the last entry off, whatever it did', () => {
    for (const change of [
      withEvent(WAITING, said('11-12', 'picked_up'), TODAY),
      withCorrection(WAITING, 3, said('11-10', 'bank_opening'), TODAY),
      withRemoval(WAITING, 2, TODAY),
    ]) {
      expect(withoutLast(frozen(cardOf(change)))).toEqual({ kind: 'done', card: WAITING })
    }
  })

  it('leaves the first entry, and a card without any', () => {
    const one = card(put('11-02', 'submitted'))
    expect(cardOf(withoutLast(one))).toBe(one)
    expect(cardOf(withoutLast(NEW))).toBe(NEW)
  })

  it('is refused where the case was changed in between and what comes back no longer fits it', () => {
    const atOnce: TrackedCard = { ...card(put('11-02', 'submitted'), put('11-02', 'instant_issue')), channel: 'instant' }
    const changed = cardOf(withCase(cardOf(withRemoval(atOnce, 1, TODAY)), { channel: 'branch' }, TODAY))
    expect(withoutLast(frozen(changed))).toEqual(refused('11-02', 'instant_issue', 'instant-only'))
  })
})

describe('a log of sixty entries', () => {
  const corrections = (count: number): LogEntry[] => Array.from({ length: count }, (_, n) => ({ kind: 'corrected', at: 3, ...said(n % 2 === 0 ? '11-10' : '11-09', 'producing') }))
  const almost = card(...WAITING.log, ...corrections(55))
  const full = card(...WAITING.log, ...corrections(56))

  it('is the longest', () => {
    expect(cardOf(withEvent(almost, said('11-12', 'picked_up'), TODAY)).log).toHaveLength(60)
    expect(withEvent(full, said('11-12', 'picked_up'), TODAY)).toEqual(refused('11-12', 'picked_up', 'too-many'))
    expect(withCorrection(full, 3, said('11-11', 'producing'), TODAY)).toEqual(refused('11-11', 'producing', 'too-many'))
    expect(withRemoval(full, 2, TODAY)).toEqual(refused('11-05', 'reviewing', 'too-many'))
  })

  it('still lets the last be taken back and the place be changed', () => {
    expect(cardOf(withoutLast(full))).toEqual(almost)
    expect(cardOf(withCase(full, { place: null }, TODAY)).place).toBeNull()
  })
})

describe('when the clock was put back', () => {
  const before = day('11-04')

  it('what is now still to come is no reason against another change', () => {
    expect(cardOf(withEvent(WAITING, said('11-04', 'suspended'), before)).log).toHaveLength(5)
    expect(cardOf(withCase(WAITING, { place: null }, before)).place).toBeNull()
    expect(cardOf(withoutLast(WAITING)).log).toHaveLength(3)
  })

  it('it is refused itself, and cannot be put down anew', () => {
    expect(withCorrection(WAITING, 3, said('11-10', 'producing'), before)).toEqual(refused('11-10', 'producing', 'in-the-future'))
  })
})

type Step =
  | { readonly kind: 'event'; readonly said: TrackerEvent }
  | { readonly kind: 'correct'; readonly at: number; readonly said: TrackerEvent }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'case'; readonly of: Partial<Pick<TrackedCard, 'reason' | 'channel' | 'place'>> }

const FORWARD: readonly State[] = ['submitted', 'producing', 'picked_up', 'ss_enabled', 'usable', 'instant_issue', 'bank_failed', 'temp_loss', 'normal', 'restored', 'activated']
/** Mostly of one day, so that most of what is refused is refused for what it says. */
const anyDay = fc.oneof({ weight: 8, arbitrary: fc.constant('11-03') }, { weight: 2, arbitrary: fc.constantFrom('11-02', '11-04', '11-21', '11-31') })
const anySaid = fc.record({ state: fc.oneof(fc.constantFrom(...FORWARD), fc.constantFrom(...STATES)), on: anyDay.map(day) })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('event' as const), said: anySaid }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('correct' as const), at: fc.nat(8), said: anySaid }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), at: fc.nat(8) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('case' as const), of: replacementCase }) },
)
const manySteps = fc.array(step, { minLength: 10, maxLength: 60, size: 'max' })

const taken = (of: TrackedCard, one: Step): Change => {
  switch (one.kind) {
    case 'event':
      return withEvent(of, one.said, TODAY)
    case 'correct':
      return withCorrection(of, one.at, one.said, TODAY)
    case 'remove':
      return withRemoval(of, one.at, TODAY)
    case 'undo':
      return withoutLast(of)
    case 'case':
      return withCase(of, one.of, TODAY)
  }
}

/** What the log must say after a change, kept apart from it: what was said by entry, null where it was taken out. */
type Model = ReadonlyMap<number, TrackerEvent | null>
const followed = (model: Model, one: Step, at: number): Model => {
  if (one.kind === 'event') return new Map([...model, [at, one.said]])
  if (one.kind === 'correct') return new Map([...model, [one.at, one.said]])
  return one.kind === 'remove' ? new Map([...model, [one.at, null]]) : model
}

describe('over random changes', () => {
  it('no change leads to a card with an impossible event, a refused one leaves everything as it was, and undo restores exactly', () => {
    const met = { done: 0, refused: 0, undone: 0 }
    fc.assert(
      fc.property(replacementCase, manySteps, (of, steps) => {
        let now: TrackedCard = frozen({ ...NEW, ...of })
        // What was before each entry of the log, for undo; forgotten when the case changes.
        let past: readonly (readonly [TrackedCard, Model])[] = []
        let model: Model = new Map()
        for (const one of steps) {
          const before = JSON.stringify(now)
          const change = taken(now, one)
          expect(JSON.stringify(now)).toBe(before)
          if (change.kind === 'refused') {
            met.refused++
            continue
          }
          const next = frozen(change.card)
          const last = past[past.length - 1]
          if (one.kind === 'undo' && next !== now && last) {
            expect(next).toEqual(last[0])
            model = last[1]
            past = past.slice(0, -1)
            met.undone++
          } else if (one.kind === 'case') {
            expect(next).toEqual({ ...now, ...one.of })
            past = past.map(([old, said]) => [{ ...old, ...one.of }, said] as const)
          } else if (next !== now) {
            expect(next.log.slice(0, -1)).toEqual(now.log)
            past = [...past, [now, model]]
            model = followed(model, one, now.log.length)
            met.done++
          }
          now = next
          const effective = [...model].sort(([a], [b]) => a - b).flatMap(([, said]) => said ?? [])
          expect(eventsOf(now.log)).toEqual(effective)
          expect(replay(effective, now, TODAY)).toEqual({ position: positionOf(now), history: effective, refused: [] })
          expect(now.log.length).toBeLessThanOrEqual(60)
        }
      }),
      { numRuns: 200, seed: 20261122 },
    )
    // Or it would hold of changes that are hardly ever made.
    expect(met.done).toBeGreaterThan(500)
    expect(met.refused).toBeGreaterThan(1000)
    expect(met.undone).toBeGreaterThan(50)
  })

  it('a correction and its opposite restore the position', () => {
    let corrected = 0
    fc.assert(
      fc.property(replacementCase, manySteps, anyDay, (of, steps, date) => {
        const start = steps.reduce<TrackedCard>((now, one) => {
          const change = taken(now, one)
          return change.kind === 'done' ? change.card : now
        }, { ...NEW, ...of })
        for (const { at, event } of historyOf(start.log)) {
          for (const state of event ? STATES : []) {
            const there = withCorrection(start, at, { state, on: day(date) }, TODAY)
            if (!event || there.kind === 'refused' || there.card === start) continue
            corrected++
            const back = cardOf(withCorrection(there.card, at, event, TODAY))
            expect(positionOf(back)).toEqual(positionOf(start))
            expect(eventsOf(back.log)).toEqual(eventsOf(start.log))
          }
        }
      }),
      { numRuns: 100, seed: 20261122 },
    )
    expect(corrected).toBeGreaterThan(500)
  })
})

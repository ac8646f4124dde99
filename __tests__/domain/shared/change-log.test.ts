import fc from 'fast-check'
import { eventsOf, historyOf } from '@/domain/shared/change-log'
import type { TrackerEvent } from '@/domain/card-replacement/states'
import type { LogEntry } from '@/domain/card-replacement/tracked-card'
import type { IsoDate } from '@/domain/shared/iso-date'
import { STATES } from '../../support/card-replacement-histories'

const on = (day: string) => `2026-11-${day}` as IsoDate
const SUBMITTED: TrackerEvent = { state: 'submitted', on: on('02') }
const PRODUCING: TrackerEvent = { state: 'producing', on: on('05') }
const BATCHED: TrackerEvent = { state: 'batched', on: on('04') }
const LOST: TrackerEvent = { state: 'temp_loss', on: on('06') }

const event = (said: TrackerEvent): LogEntry => ({ kind: 'event', ...said })
const corrected = (at: number, said: TrackerEvent): LogEntry => ({ kind: 'corrected', at, ...said })
const removed = (at: number): LogEntry => ({ kind: 'removed', at })

const SAID = [event(SUBMITTED), event(PRODUCING), event(LOST)]

describe('the log says', () => {
  it('nothing where nothing was put down', () => {
    expect(eventsOf([])).toEqual([])
    expect(historyOf([])).toEqual([])
  })

  it('what was put down, in that order', () => {
    expect(eventsOf(SAID)).toEqual([SUBMITTED, PRODUCING, LOST])
  })

  it('a corrected event in its old place, and what it replaced', () => {
    const log = [...SAID, corrected(1, BATCHED)]
    expect(eventsOf(log)).toEqual([SUBMITTED, BATCHED, LOST])
    expect(historyOf(log)).toEqual([
      { at: 0, event: SUBMITTED, before: [] },
      { at: 1, event: BATCHED, before: [PRODUCING] },
      { at: 2, event: LOST, before: [] },
    ])
  })

  it('all that was said of one event, the oldest first', () => {
    const later = { ...PRODUCING, on: on('07') }
    expect(historyOf([...SAID, corrected(1, BATCHED), event(SUBMITTED), corrected(1, later)])[1]).toEqual({ at: 1, event: later, before: [PRODUCING, BATCHED] })
  })

  it('a removed event no more, but that it was there', () => {
    const log = [...SAID, removed(1)]
    expect(eventsOf(log)).toEqual([SUBMITTED, LOST])
    expect(historyOf(log)[1]).toEqual({ at: 1, event: null, before: [PRODUCING] })
  })

  it('an event that was removed and then said anew, in its old place', () => {
    const log = [...SAID, removed(1), removed(1), corrected(1, BATCHED)]
    expect(eventsOf(log)).toEqual([SUBMITTED, BATCHED, LOST])
    expect(historyOf(log)[1]).toEqual({ at: 1, event: BATCHED, before: [PRODUCING] })
  })

  it.each([3, 99, -1, 0.5, NaN])('nothing new by an entry that changes what is not there, at %d', (at) => {
    expect(eventsOf([...SAID, corrected(at, BATCHED), removed(at)])).toEqual([SUBMITTED, PRODUCING, LOST])
  })

  it('nothing of a correction that stands before what it names', () => {
    expect(eventsOf([event(SUBMITTED), corrected(2, BATCHED), event(PRODUCING)])).toEqual([SUBMITTED, PRODUCING])
  })

  it('every event ever said exactly once, whatever was done to it', () => {
    const said = fc.record({ state: fc.constantFrom(...STATES), on: fc.constantFrom(on('01'), on('02'), on('03')) })
    const entry = fc.oneof(said.map(event), fc.tuple(fc.nat(6), said).map(([at, what]) => corrected(at, what)), fc.nat(6).map(removed))
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (log) => {
        const history = historyOf(log)
        const words = log.filter((one, n) => one.kind === 'event' || (one.kind === 'corrected' && one.at < n && log[one.at]?.kind === 'event'))
        expect(history.map(({ at }) => at)).toEqual(log.flatMap(({ kind }, at) => (kind === 'event' ? [at] : [])))
        expect(history.reduce((sum, one) => sum + one.before.length + (one.event ? 1 : 0), 0)).toBe(words.length)
        expect(eventsOf(log)).toEqual(history.flatMap((one) => one.event ?? []))
      }),
      { seed: 20261122 },
    )
  })
})

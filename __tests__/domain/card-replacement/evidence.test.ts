import { evidenceOf } from '@/domain/card-replacement/evidence'
import type { EvidenceRow } from '@/domain/card-replacement/evidence'
import { beginning } from '@/domain/card-replacement/position'
import type { Position, ReplacementCase, TrackerEvent } from '@/domain/card-replacement/states'
import type { WorkCalendar } from '@/domain/shared/work-calendar'
import type { IsoDate } from '@/domain/shared/iso-date'

const day = (text: string) => text as IsoDate
const lostInHangzhou: ReplacementCase = { reason: 'lost', channel: 'online', place: '330100' }
const at = (over: Partial<Position>): Position => ({ ...beginning(lostInHangzhou), ...over })
/** 2026-11-16 is a Monday; the 18th is taken off, Saturday the 21st worked. Nothing is known after November. */
const calendar: WorkCalendar = { from: day('2026-11-01'), until: day('2026-11-30'), years: { '2026': { off: '11-18', worked: '11-21' } } }

const known = (table: readonly EvidenceRow[], position: Position, history: readonly TrackerEvent[] = [], today = '2026-11-20') => evidenceOf(table, lostInHangzhou, { position, history }, day(today), calendar)

describe('what a tracked card answers of the diagnosis', () => {
  const table: readonly EvidenceRow[] = [
    { when: { stages: ['picked_up'], channels: ['online'] }, answers: { hand: 'new', half: 'none' } },
    { when: { sides: { bankAccount: ['activated'] } }, answers: { half: 'bank', account: 'open' } },
    { when: { channels: ['instant'] }, answers: { channel: 'instant' } },
    { when: { reasons: ['lost'], places: ['330000'] }, answers: { why: 'lost' } },
  ]

  it('is what every row says that holds for stage, sides, channel, reason and place', () => {
    expect(known(table, at({ stage: 'picked_up' }))).toEqual({ hand: 'new', half: 'none', why: 'lost' })
    expect(known(table, at({ stage: 'producing' }))).toEqual({ why: 'lost' })
    expect(known(table, at({ stage: 'usable', bankAccount: 'activated' }))).toEqual({ half: 'bank', account: 'open', why: 'lost' })
  })

  it('is the first row’s word where two answer one question', () => {
    expect(known(table, at({ stage: 'picked_up', bankAccount: 'activated' }))).toEqual({ hand: 'new', half: 'none', account: 'open', why: 'lost' })
    expect(known(table.slice().reverse(), at({ stage: 'picked_up', bankAccount: 'activated' }))).toEqual({ hand: 'new', half: 'bank', account: 'open', why: 'lost' })
  })
})

describe('the days gone by', () => {
  const enabledOn = (...on: readonly string[]): readonly TrackerEvent[] => on.map((text) => ({ state: 'ss_enabled', on: day(text) }))
  const enabled = at({ stage: 'ss_enabled' })
  const within: readonly EvidenceRow[] = [{ when: {}, gone: { since: 'ss_enabled', unit: 'workday', most: 3 }, answers: { just: 'yes' } }]
  const past: readonly EvidenceRow[] = [{ when: {}, gone: { since: 'ss_enabled', unit: 'workday', least: 4 }, answers: { just: 'no' } }]
  const both = within.concat(past)

  // Enabled on Monday the 16th: workdays are the 17th (1), 19th (2), 20th (3), Saturday 21st (4).
  it.each([['2026-11-16', 'yes'], ['2026-11-17', 'yes'], ['2026-11-20', 'yes'], ['2026-11-21', 'no'], ['2026-11-22', 'no'], ['2026-11-30', 'no']])('by %s it is within three workdays: %s', (today, just) =>
    expect(known(both, enabled, enabledOn('2026-11-16'), today)).toEqual({ just }))

  it('are counted from the latest of several, and there are none without one', () => {
    expect(known(both, enabled, enabledOn('2026-11-02', '2026-11-19'), '2026-11-20')).toEqual({ just: 'yes' })
    expect(known(both, enabled, [{ state: 'picked_up', on: day('2026-11-02') }], '2026-11-20')).toEqual({})
  })

  it('say nothing that depends on workdays nobody knows yet', () => {
    expect(known(both, enabled, enabledOn('2026-11-30'), '2026-12-03')).toEqual({ just: 'yes' })
    expect(known(both, enabled, enabledOn('2026-11-30'), '2026-12-04')).toEqual({})
    expect(known(both, enabled, enabledOn('2026-11-16'), '2026-12-31')).toEqual({})
  })

  it('of the calendar are always known', () => {
    const half: readonly EvidenceRow[] = [{ when: {}, gone: { since: 'ss_enabled', unit: 'calendar-day', least: 2, most: 182 }, answers: { in: 'time' } }]
    const days = ['2026-11-02', '2026-11-03', '2027-05-02', '2027-05-03'].map((today) => known(half, enabled, enabledOn('2026-11-01'), today)['in'])
    expect(days).toEqual([undefined, 'time', 'time', undefined])
  })
})

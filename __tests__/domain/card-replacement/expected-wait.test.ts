import { expectedWait } from '@/domain/card-replacement/expected-wait'
import type { StatedWait } from '@/domain/card-replacement/expected-wait'
import type { ReplacementCase } from '@/domain/card-replacement/states'
import type { DaySpan } from '@/domain/shared/day-span'
import type { Grade } from '@/domain/shared/source'
import { calendar2026, day } from '../../support/calendar-of-2026'

const said = (place: string, grade: Grade, least: number, most: number, unit: DaySpan['unit'] = 'workday', more: Partial<StatedWait> = {}): StatedWait => ({
  fact: `${place}-${grade}`, step: 'making', place, value: `${least}–${most}`, span: { least, most, unit }, grade, sources: [`source-${place}-${grade}`, 'both'], old: false, confirmWith: '人社热线 12333', ...more,
})

const usual = said('cn', 'I', 4, 15)
const lost: ReplacementCase = { reason: 'lost', channel: 'online', place: '440100' }
/** A Monday. */
const start = { step: 'making', since: day('2026-11-02') } as const
const wait = (stated: readonly StatedWait[], card = lost, begun: Parameters<typeof expectedWait>[1] = start) => expectedWait(card, begun, stated, calendar2026)

describe('the range', () => {
  it('is the usual one where nothing is known of the place, counted from the day after', () =>
    // 3–6, 9–13 and 16–20 November are 14 workdays, the 23rd the 15th; the 4th of them is Friday the 6th.
    expect(wait([usual])).toEqual({
      step: 'making', since: '2026-11-02', least: 4, most: 15, unit: 'workday', from: '2026-11-06', to: '2026-11-23', sources: ['source-cn-I', 'both'], told: [usual],
    }))

  it.each(['A', 'B'] as const)('of a place graded %s stands alone', (grade) => {
    const here = said('440100', grade, 2, 3)
    expect(wait([usual, here])).toMatchObject({ least: 2, most: 3, from: '2026-11-04', to: '2026-11-05', sources: [`source-440100-${grade}`, 'both'], told: [here] })
  })

  it.each([
    ['D', 20, 20, 4, 20],
    ['D', 2, 3, 2, 15],
    ['U', 30, 30, 4, 30],
    ['C', 1, 30, 1, 30],
    ['I', 6, 7, 4, 15],
  ] as const)('of a place graded %s, %i to %i, only widens the usual one to %i–%i, and both are told', (grade, least, most, from, to) => {
    const here = said('440100', grade, least, most)
    const found = wait([usual, here])
    expect(found).toMatchObject({ least: from, most: to, sources: [`source-440100-${grade}`, 'both', 'source-cn-I'] })
    expect(found?.told).toEqual([here, usual])
  })

  it('of an old rule only widens the usual one, however well it was sourced', () => expect(wait([said('440100', 'A', 20, 20, 'workday', { old: true }), usual])).toMatchObject({ least: 4, most: 20 }))

  it('leaves second-hand words aside where the place has firm ones', () => {
    const firm = said('440100', 'B', 5, 5)
    expect(wait([said('440100', 'D', 40, 40), firm, usual])).toMatchObject({ least: 5, most: 5, told: [firm] })
  })

  it('takes in all firm figures of the place', () => expect(wait([said('440100', 'B', 5, 5), said('440100', 'A', 7, 9), usual])).toMatchObject({ least: 5, most: 9 }))

  it('never mixes calendar days with workdays: the other unit is told and counts for nothing', () => {
    const here = said('440100', 'D', 60, 60, 'calendar-day')
    const found = wait([usual, here])
    expect(found).toMatchObject({ least: 4, most: 15, unit: 'workday', sources: ['source-cn-I', 'both'] })
    expect(found?.told).toEqual([here, usual])
  })

  it('is none where only second-hand words speak, or nobody', () => {
    expect(wait([])).toBeNull()
    expect(wait([said('440100', 'D', 3, 3)])).toBeNull()
    expect(wait([said('cn', 'D', 3, 3), said('440100', 'U', 3, 3)])).toBeNull()
  })

  it('of second-hand words for the whole country stands beside one that can stand alone, in whichever order', () => {
    const [hearsay, reminder] = [said('cn', 'D', 1, 2), said('cn', 'I', 3, 3)]
    expect(wait([hearsay, reminder])).toMatchObject({ least: 1, most: 3, told: [hearsay, reminder] })
    expect(wait([reminder, hearsay])).toMatchObject({ least: 1, most: 3, told: [reminder, hearsay] })
  })
})

describe('a figure', () => {
  it('speaks only for its reasons, its channels and its step', () => {
    const rows = [said('440100', 'A', 2, 2, 'workday', { reasons: ['first', 'upgrade'] }), said('440100', 'A', 3, 3, 'workday', { channels: ['branch'] }), said('440100', 'A', 1, 1, 'workday', { step: 'recognition' }), usual]
    const of = (card: Partial<ReplacementCase>, step: 'making' | 'recognition' = 'making') => wait(rows, { ...lost, ...card }, { ...start, step })?.most
    expect(of({})).toBe(15)
    expect(of({ reason: 'upgrade' })).toBe(2)
    expect(of({ channel: 'branch' })).toBe(3)
    expect(of({}, 'recognition')).toBe(1)
  })
})

describe('the days', () => {
  it('are calendar days where the figure is, over weekends, holidays and the end of the data', () => {
    const first = [said('cn', 'I', 30, 30, 'calendar-day')]
    expect(wait(first)).toMatchObject({ unit: 'calendar-day', from: '2026-12-02', to: '2026-12-02' })
    expect(wait(first, lost, { ...start, since: day('2026-12-10') })).toMatchObject({ from: '2027-01-09', to: '2027-01-09' })
    expect(wait(first, lost, { ...start, since: day('2031-05-05') })).toMatchObject({ from: '2031-06-04' })
  })

  it('are the day of the application itself where it is done at once', () =>
    expect(wait([said('cn', 'B', 0, 0, 'calendar-day')], lost, { ...start, since: day('2026-11-21') })).toMatchObject({ from: '2026-11-21', to: '2026-11-21' }))

  it('are not told where holidays are not known: first the last of them, then both', () => {
    // 16–18, 21–25 and 28–31 December are 12 workdays.
    expect(wait([usual], lost, { ...start, since: day('2026-12-15') })).toMatchObject({ from: '2026-12-21', to: null, least: 4, most: 15 })
    expect(wait([usual], lost, { ...start, since: day('2026-12-28') })).toMatchObject({ from: null, to: null })
  })
})

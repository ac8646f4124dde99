import fc from 'fast-check'
import { replay } from '@/domain/card-replacement/replay'
import type { Position, Refusal, ReplacementCase } from '@/domain/card-replacement/states'
import type { IsoDate } from '@/domain/shared/iso-date'
import { brokenEvents, events, replacementCase, TODAY } from '../../support/card-replacement-histories'
import { brokenRules, positionAfter } from '../../support/card-replacement-invariants'

const BRANCH: ReplacementCase = { reason: 'damaged', channel: 'branch', place: '330100' }
const NOTHING_YET: Position = { stage: 'draft', oldCard: 'normal', bankAccount: 'inactive', ecard: null, payee: 'to_update', hospital: 'to_relink' }

/** "11-02 submitted" is an event of 2026. */
const told = (...lines: readonly string[]) => lines.map((line) => ({ state: line.slice(6), on: `2026-${line.slice(0, 5)}` }))
const after = (of: ReplacementCase, ...lines: readonly string[]) => replay(told(...lines), of, TODAY)
const refusals = (of: ReplacementCase, ...lines: readonly string[]) => after(of, ...lines).refused.map(({ event: { on, state }, why }) => `${on.slice(5)} ${state}: ${why}`)

describe('journeys', () => {
  it('a card lost in 北京, made anew at the counter and enabled at once', () => {
    const { position, refused } = after(
      { reason: 'lost', channel: 'instant', place: '110000' },
      '11-02 temp_loss', '11-03 formal_loss', '11-03 submitted', '11-03 picked_up', '11-03 ss_enabled', '11-04 activated', '11-05 restored', '11-06 usable',
    )
    expect(refused).toEqual([])
    expect(position).toEqual({ stage: 'usable', oldCard: 'cancelled', bankAccount: 'activated', ecard: 'restored', payee: 'to_update', hospital: 'to_relink' })
  })

  it('a card damaged in 杭州 and applied for in the app lives until the new one is enabled', () => {
    const app: ReplacementCase = { reason: 'damaged', channel: 'online', place: '330100' }
    const waiting = ['11-02 submitted', '11-04 bank_opening', '11-06 producing', '11-10 dispatched', '11-12 picked_up'] as const
    expect(after(app, ...waiting).position).toEqual({ ...NOTHING_YET, stage: 'picked_up' })
    expect(after(app, ...waiting, '11-13 ss_enabled').position).toEqual({ ...NOTHING_YET, stage: 'ss_enabled', oldCard: 'cancelled', ecard: 'suspended' })
  })

  it('the first card of a newborn has no old one, before and after', () => {
    const first: ReplacementCase = { reason: 'first', channel: 'branch', place: null }
    expect(after(first).position).toEqual({ ...NOTHING_YET, oldCard: null })
    expect(after(first, '11-02 submitted', '11-12 picked_up', '11-12 ss_enabled').position).toEqual({ ...NOTHING_YET, stage: 'ss_enabled', oldCard: null })
  })

  it('a card made but not enabled stays in the hand: the bank’s activation is not 启用', () => {
    expect(refusals(BRANCH, '11-02 submitted', '11-12 picked_up', '11-12 activated', '11-13 usable')).toEqual(['11-13 usable: not-enabled'])
    expect(after(BRANCH, '11-02 submitted', '11-12 picked_up', '11-12 activated').position).toEqual({ ...NOTHING_YET, stage: 'picked_up', bankAccount: 'activated' })
  })

  it('where the bank could not open the account, one applies again', () => {
    const failed = ['11-02 submitted', '11-04 bank_opening', '11-05 bank_failed'] as const
    expect(refusals(BRANCH, ...failed, '11-06 producing', '11-09 submitted', '11-10 producing')).toEqual(['11-06 producing: apply-again'])
    expect(after(BRANCH, ...failed, '11-09 submitted', '11-10 producing').position.stage).toBe('producing')
  })

  it('an old card cancelled by hand takes the 电子社保卡 with it, which comes back with the new card and stays', () => {
    const lost: ReplacementCase = { reason: 'lost', channel: 'branch', place: null }
    const before = ['11-02 formal_loss', '11-02 submitted', '11-03 cancelled'] as const
    expect(after(lost, ...before).position).toEqual({ ...NOTHING_YET, stage: 'submitted', oldCard: 'cancelled', ecard: 'suspended' })
    expect(after(lost, ...before, '11-12 picked_up', '11-13 restored', '11-14 ss_enabled').position.ecard).toBe('restored')
    expect(after(lost, '11-02 submitted', '11-12 picked_up', '11-13 restored', '11-14 ss_enabled').position.ecard).toBe('restored')
  })
})

describe('each event that cannot have been is refused with its reason, and the rest goes on', () => {
  it.each<[string, Refusal]>([
    ['11-10 made', 'no-such-state'],
    ['11-10 ', 'no-such-state'],
    ['11-10 constructor', 'no-such-state'],
    ['11-10 __proto__', 'no-such-state'],
    ['11-31 producing', 'no-such-day'],
    ['02-30 producing', 'no-such-day'],
    ['13-01 producing', 'no-such-day'],
    ['1-101 producing', 'no-such-day'],
    ['11-21 producing', 'in-the-future'],
    ['12-01 temp_loss', 'in-the-future'],
    ['11-04 producing', 'before-previous'],
    ['11-04 cancelled', 'before-previous'],
    ['11-10 reviewing', 'already-there'],
    ['11-10 formal_loss', 'already-there'],
    ['11-10 usable', 'not-picked-up'],
    ['11-10 restored', 'not-picked-up'],
    ['11-10 instant_failed', 'instant-only'],
    ['11-10 normal', 'loss-is-final'],
    ['11-10 submitted', 'gone-past'],
  ])('%s is refused as %s', (line, why) => {
    const { position, history, refused } = after(BRANCH, '11-05 submitted', '11-06 reviewing', '11-06 formal_loss', line, '11-12 pending_pickup')
    expect(refused).toEqual([{ event: told(line)[0], why }])
    expect(position).toEqual({ ...NOTHING_YET, stage: 'pending_pickup', oldCard: 'formal_loss' })
    expect(history).toEqual(told('11-05 submitted', '11-06 reviewing', '11-06 formal_loss', '11-12 pending_pickup'))
  })

  it('says what is wrong with the step before what is wrong with its day', () => {
    expect(refusals(BRANCH, '11-05 submitted', '11-06 producing', '11-04 reviewing')).toEqual(['11-04 reviewing: gone-past'])
    expect(refusals(BRANCH, '11-31 made', '12-01 usable')).toEqual(['11-31 made: no-such-state', '12-01 usable: in-the-future'])
  })

  it('hands back the very event it was given', () => {
    const given = [{ state: 'made', on: '2026-11-10', line: 7 }]
    expect(replay(given, BRANCH, TODAY).refused[0]?.event).toBe(given[0])
  })

  it('takes 29 February in a leap year alone, and today itself', () => {
    expect(replay([{ state: 'submitted', on: '2028-02-29' }], BRANCH, '2028-02-29' as IsoDate).refused).toEqual([])
    expect(replay([{ state: 'submitted', on: '2027-02-29' }], BRANCH, '2028-02-29' as IsoDate).refused.map(({ why }) => why)).toEqual(['no-such-day'])
  })
})

describe('days', () => {
  it('are compared within one line: the old card was lost before the application that was put down first', () => {
    expect(refusals(BRANCH, '11-10 submitted', '11-05 temp_loss', '11-04 formal_loss')).toEqual(['11-04 formal_loss: before-previous'])
  })

  it('may be the same for two steps', () => {
    expect(refusals(BRANCH, '11-10 submitted', '11-10 picked_up', '11-10 ss_enabled', '11-10 usable')).toEqual([])
  })

  it('of what hangs on the new card are not before its pick-up', () => {
    const held = ['11-02 submitted', '11-12 picked_up'] as const
    for (const state of ['activated', 'restored', 'updated', 'relinked']) {
      expect(refusals(BRANCH, ...held, `11-11 ${state}`)).toEqual([`11-11 ${state}: before-previous`])
      expect(refusals(BRANCH, ...held, `11-12 ${state}`)).toEqual([])
      expect(refusals(BRANCH, ...held, '11-15 ss_enabled', '11-16 usable', `11-12 ${state}`)).toEqual([])
    }
  })

  it('of enabling are not before what was told of the old card, which it ends', () => {
    expect(refusals(BRANCH, '11-02 submitted', '11-12 picked_up', '11-15 formal_loss', '11-14 ss_enabled', '11-15 ss_enabled')).toEqual(['11-14 ss_enabled: before-previous'])
  })

  it('of enabling have nothing to do with an old card that was cancelled before', () => {
    expect(refusals(BRANCH, '11-02 submitted', '11-12 picked_up', '11-15 cancelled', '11-14 ss_enabled')).toEqual([])
  })
})

describe('where things begin, and what followed by itself', () => {
  it.each(['draft', 'normal', 'inactive', 'to_update', 'to_relink'])('%s may be told once, and has a day from then on', (state) => {
    const { position, history, refused } = after(BRANCH, `11-05 ${state}`, `11-06 ${state}`)
    expect(position).toEqual(NOTHING_YET)
    expect(history).toEqual(told(`11-05 ${state}`))
    expect(refused).toEqual([{ event: told(`11-06 ${state}`)[0], why: 'already-there' }])
  })

  it('the end of the old card may be told after enabling, once', () => {
    const enabled = ['11-02 submitted', '11-12 picked_up', '11-13 ss_enabled'] as const
    expect(refusals(BRANCH, ...enabled, '11-14 cancelled', '11-14 suspended', '11-15 cancelled', '11-15 suspended')).toEqual(['11-15 cancelled: already-there', '11-15 suspended: already-there'])
    expect(refusals(BRANCH, ...enabled, '11-14 formal_loss')).toEqual(['11-14 formal_loss: old-card-gone'])
  })

  it('a withdrawn application is where it began, and can be made again', () => {
    expect(after(BRANCH, '11-02 submitted', '11-03 draft').position).toEqual(NOTHING_YET)
    expect(refusals(BRANCH, '11-02 submitted', '11-03 draft', '11-04 draft', '11-05 submitted')).toEqual(['11-04 draft: already-there'])
  })
})

describe('over random histories', () => {
  it('no sequence of events reaches an impossible state', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(brokenEvents, replacementCase, (given, of) => {
        const { position, history } = replay(given, of, TODAY)
        expect(brokenRules(history, of)).toEqual([])
        expect(position).toEqual(positionAfter(history, of))
        Object.values(position).forEach((state) => reached.add(String(state)))
      }),
      { numRuns: 1000, seed: 20261122 },
    )
    // Or the property would hold of histories that never get anywhere: 21 stages, 12 states beside the card, and none.
    expect(reached.size).toBe(34)
  })

  it('every event is believed or refused, in order, and refusing one leaves everything as it was', () => {
    fc.assert(
      fc.property(brokenEvents, replacementCase, (given, of) => {
        const { position, history, refused } = replay(given, of, TODAY)
        const never = new Set<unknown>(refused.map(({ event }) => event))
        expect(history).toEqual(given.filter((event) => !never.has(event)))
        expect(refused.map(({ event }) => event)).toEqual(given.filter((event) => never.has(event)))
        expect(replay(history, of, TODAY)).toEqual({ position, history, refused: [] })
      }),
      { numRuns: 500, seed: 20261122 },
    )
  })

  it('what was told first is not judged by what comes later', () => {
    fc.assert(
      fc.property(events, fc.nat(20), replacementCase, (given, count, of) => {
        const whole = replay(given, of, TODAY)
        const begun = replay(given.slice(0, count), of, TODAY)
        expect(whole.history.slice(0, begun.history.length)).toEqual(begun.history)
        expect(whole.refused.slice(0, begun.refused.length)).toEqual(begun.refused)
      }),
      { numRuns: 500, seed: 20261122 },
    )
  })

  it('believes nothing of a day that is still to come', () => {
    fc.assert(
      fc.property(events, replacementCase, (given, of) => {
        const { history } = replay(given, of, '2026-11-05' as IsoDate)
        expect(history.filter(({ on }) => on > '2026-11-05')).toEqual([])
      }),
      { seed: 20261122 },
    )
  })
})

test('nothing that can stand in a file makes it throw', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ state: fc.string({ unit: 'binary' }), on: fc.string({ unit: 'binary' }) })), replacementCase, (given, of) => {
      expect(replay(given, of, TODAY).refused.map(({ why }) => why)).toEqual(given.map(() => 'no-such-state'))
    }),
    { seed: 20261122 },
  )
})

test('the rules above are themselves broken by histories that cannot have been', () => {
  const impossible: readonly (readonly [ReplacementCase, readonly string[]])[] = [
    [BRANCH, ['11-02 picked_up']],
    [BRANCH, ['11-02 submitted', '11-03 ss_enabled']],
    [BRANCH, ['11-02 submitted', '11-03 picked_up', '11-03 usable']],
    [BRANCH, ['11-02 submitted', '11-03 activated', '11-03 picked_up']],
    [BRANCH, ['11-02 submitted', '11-03 picked_up', '11-02 activated']],
    [BRANCH, ['11-02 submitted', '11-03 picked_up', '11-04 ss_enabled', '11-05 ss_enabled']],
    [BRANCH, ['11-02 submitted', '11-03 bank_failed', '11-04 producing']],
    [BRANCH, ['11-02 submitted', '11-03 producing', '11-04 submitted']],
    [BRANCH, ['11-02 submitted', '11-03 producing', '11-04 draft']],
    [BRANCH, ['11-02 submitted', '11-03 producing', '11-04 batched']],
    [BRANCH, ['11-02 submitted', '11-03 picked_up', '11-04 init_failed']],
    [{ ...BRANCH, channel: 'instant' }, ['11-02 submitted', '11-03 producing']],
    [BRANCH, ['11-02 submitted', '11-03 instant_issue']],
    [BRANCH, ['11-02 submitted', '11-03 pickup_overdue']],
    [{ ...BRANCH, reason: 'first' }, ['11-02 temp_loss']],
    [BRANCH, ['11-02 cancelled', '11-03 normal']],
    [BRANCH, ['11-02 formal_loss', '11-03 normal']],
    [BRANCH, ['11-02 temp_loss', '11-03 cancelled']],
    [BRANCH, ['11-02 submitted', '11-03 picked_up', '11-04 activated', '11-05 inactive']],
    [BRANCH, ['11-02 submitted', '11-02 submitted']],
    [BRANCH, ['11-02 submitted', '11-01 producing']],
  ]
  const found = impossible.map(([of, lines]) => brokenRules(told(...lines), of))
  expect(found.filter((broken) => broken.length === 0)).toEqual([])
})

import fc from 'fast-check'
import { replay } from '@/domain/claim/replay'
import { STEPS, type ClaimEvent, type Refusal, type Step, type ToldStep } from '@/domain/claim/states'
import type { IsoDate } from '@/domain/shared/iso-date'
import { brokenEvents, brokenRules, events, TODAY } from '../../support/claim-histories'

const at = (state: Step, date: string): ClaimEvent => ({ state, on: `2026-${date}` as IsoDate })
const PAID = at('paid', '11-02')

describe('a history', () => {
  it('of nothing stands nowhere', () => expect(replay([], TODAY)).toEqual({ position: null, history: [], refused: [] }))

  it('from paying to payout is believed, and stands at the end', () => {
    const all = [PAID, at('papers_ready', '11-05'), at('handed_in', '11-06'), at('more_wanted', '11-10'), at('handed_in', '11-12'), at('approved', '11-18'), at('paid_out', '11-20')]
    expect(replay(all, TODAY)).toEqual({ position: { step: 'paid_out', isIn: true }, history: all, refused: [] })
  })

  it.each<[string, ToldStep, Refusal]>([
    ['of a word that is no step', { state: 'approved ', on: '2026-11-03' }, 'no-such-step'],
    ['of a word of the language', { state: 'constructor', on: '2026-11-03' }, 'no-such-step'],
    ['of a day the calendar does not have', { state: 'handed_in', on: '2026-11-31' }, 'no-such-day'],
    ['of no day', { state: 'handed_in', on: '' }, 'no-such-day'],
    ['of tomorrow', { state: 'handed_in', on: '2026-11-21' }, 'in-the-future'],
    ['of a day before the step before', { state: 'handed_in', on: '2026-11-01' }, 'before-previous'],
    ['that cannot follow', { state: 'paid_out', on: '2026-11-03' }, 'not-handed-in'],
    // The reason in what happened comes before the one in the days.
    ['that cannot follow, of a day before', { state: 'approved', on: '2026-11-01' }, 'not-handed-in'],
  ])('with a step %s goes on without it', (_, event, why) => {
    const rest = at('handed_in', '11-10')
    expect(replay([PAID, event, rest], TODAY)).toEqual({ position: { step: 'handed_in', isIn: true }, history: [PAID, rest], refused: [{ event, why }] })
  })

  it('of which all happened on one day is believed', () => {
    expect(replay([PAID, at('handed_in', '11-02'), at('approved', '11-02')], TODAY).refused).toEqual([])
  })

  it('keeps what was given with a refused step', () => {
    const numbered = [{ ...at('handed_in', '11-02'), at: 7 }]
    expect(replay(numbered, TODAY).refused[0]?.event).toBe(numbered[0])
  })
})

describe('over random histories', () => {
  it('what is believed can have happened, what is refused could not, and nothing is lost', () => {
    const met = { believed: 0, refused: 0 }
    const reached = new Set<string>()
    fc.assert(
      fc.property(brokenEvents, (all) => {
        const { position, history, refused } = replay(all, TODAY)
        expect(brokenRules(history)).toEqual([])
        expect(history.length + refused.length).toBe(all.length)
        expect(position?.step ?? null).toBe(history[history.length - 1]?.state ?? null)
        expect(replay(history, TODAY)).toEqual({ position, history, refused: [] })
        met.believed += history.length
        met.refused += refused.length
        if (position) reached.add(`${position.step} ${position.isIn}`)
      }),
      { numRuns: 2000, seed: 20261122 },
    )
    expect(met.believed).toBeGreaterThan(5000)
    expect(met.refused).toBeGreaterThan(5000)
    expect(reached.size).toBe(10)
  })

  it('every step that is refused for what happened would break a rule, had it been believed', () => {
    let tried = 0
    fc.assert(
      fc.property(events, fc.constantFrom(...STEPS), (all, step) => {
        const { history } = replay(all, TODAY)
        const on = history[history.length - 1]?.on ?? TODAY
        const after = replay([...history, { state: step, on }], TODAY)
        tried++
        expect(after.refused.length === 0).toBe(brokenRules([...history, { state: step, on }]).length === 0)
      }),
      { numRuns: 2000, seed: 20261122 },
    )
    expect(tried).toBe(2000)
  })
})

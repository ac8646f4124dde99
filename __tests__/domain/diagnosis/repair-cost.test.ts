import { compileTables } from '@/domain/diagnosis/compile-tables'
import type { ActionTable, Core } from '@/domain/diagnosis/core'
import { repairCost } from '@/domain/diagnosis/repair-cost'
import fc from 'fast-check'

const coreOf = (causes: number, actions: readonly ActionTable[], fallbackCost = 30): Core =>
  compileTables({
    causes,
    members: Array.from({ length: causes }, (_, c) => [c]),
    priors: Array.from({ length: causes }, () => 1),
    questions: [],
    actions,
    fallbackCost,
  })

/** Masses per effect class, which is what the cost is reckoned from. */
const byClass = (core: Core, belief: readonly number[]): number[] =>
  core.certain.map((_, k) => belief.reduce((sum, b, h) => (core.classOf[h] === k ? sum + b : sum), 0))

/** Expected minutes of one given row of actions closed by the fall-back, straight from the definition in engine.md c.3. */
const costOfRow = (row: readonly ActionTable[], belief: readonly number[], fallbackCost: number): number => {
  let left = belief
  let cost = 0
  for (const { cost: price, effects } of row) {
    cost += price * left.reduce((sum, b) => sum + b, 0)
    left = left.map((b, h) => b * (1 - (effects[h] ?? 0)))
  }
  return cost + fallbackCost * left.reduce((sum, b) => sum + b, 0)
}

const allRows = <T>(items: readonly T[]): T[][] => [[], ...items.flatMap((item, i) => allRows(items.filter((_, j) => j !== i)).map((row) => [item, ...row]))]

const bestOfAll = (actions: readonly ActionTable[], belief: readonly number[], fallbackCost: number): number =>
  Math.min(...allRows(actions).map((row) => costOfRow(row, belief, fallbackCost)))

const masses = (n: number) => fc.array(fc.integer({ min: 1, max: 100 }), { minLength: n, maxLength: n }).map((ws) => ws.map((w) => w / ws.reduce((a, b) => a + b, 0)))

describe('the cost of repair', () => {
  it('is the fall-back alone where no action does anything', () => {
    const core = coreOf(2, [{ cost: 2, effects: [0, 0] }])
    expect(repairCost(core, byClass(core, [0.5, 0.5]), [])).toBeCloseTo(30, 9)
  })

  it('tries the action with more successes per minute first', () => {
    // Belief .6 / .4. First action: .95·.6 / 2 = .285 a minute; second: .95·.4 / 1 = .38 a minute, so it goes first:
    // 1·1 + 2·(1−.38) + 30·(.6·.05 + .4·.05) = 1 + 1.24 + 1.5.
    const core = coreOf(2, [{ cost: 2, effects: [0.95, 0] }, { cost: 1, effects: [0, 0.95] }])
    const order: number[] = []
    expect(repairCost(core, byClass(core, [0.6, 0.4]), [], order)).toBeCloseTo(3.74, 9)
    expect(order).toEqual([1, 0])
  })

  it('leaves out an action that costs more than it saves of the fall-back', () => {
    // .3 · 30 = 9 minutes saved for 10 spent.
    const core = coreOf(1, [{ cost: 10, effects: [0.3] }])
    expect(repairCost(core, byClass(core, [1]), [])).toBeCloseTo(30, 9)
  })

  it('keeps two actions that pay only together', () => {
    // Each settles half of one cause in 8 minutes: alone 8 + 30·.75 = 30.5; both 8 + 8·.75 + 30·.5 = 29.
    const core = coreOf(2, [{ cost: 8, effects: [0.5, 0] }, { cost: 8, effects: [0, 0.5] }])
    const order: number[] = []
    expect(repairCost(core, byClass(core, [0.5, 0.5]), [], order)).toBeCloseTo(29, 9)
    expect(order).toEqual([0, 1])
    expect(repairCost(core, byClass(core, [0.5, 0.5]), [1])).toBeCloseTo(30, 9)
  })

  it('leaves out blocked actions', () => {
    const core = coreOf(1, [{ cost: 2, effects: [0.95] }])
    expect(repairCost(core, byClass(core, [1]), [])).toBeCloseTo(3.5, 9)
    expect(repairCost(core, byClass(core, [1]), [0])).toBeCloseTo(30, 9)
  })

  it('scales with the mass it is given', () => {
    const core = coreOf(2, [{ cost: 2, effects: [0.95, 0.3] }, { cost: 5, effects: [0, 0.7] }])
    expect(repairCost(core, byClass(core, [0.1, 0.3]), [])).toBeCloseTo(0.4 * repairCost(core, byClass(core, [0.25, 0.75]), []), 9)
  })

  it('is the least of all orders where each cause has one action', () => {
    fc.assert(
      fc.property(masses(5), fc.array(fc.tuple(fc.constantFrom(1, 2, 3, 5, 8), fc.constantFrom(0.3, 0.7, 0.95)), { minLength: 5, maxLength: 5 }), (belief, kinds) => {
        const actions = kinds.map(([cost, effect], a) => ({ cost, effects: belief.map((_, h) => (h === a ? effect : 0)) }))
        const core = coreOf(5, actions)
        expect(repairCost(core, byClass(core, belief), [])).toBeCloseTo(bestOfAll(actions, belief, 30), 6)
      }),
      { numRuns: 60 },
    )
  })

  it('comes within a tenth of the best of all orders of up to six actions, and on average within one in two hundred', () => {
    const effect = fc.constantFrom(0, 0, 0.3, 0.7, 0.95)
    const action = fc.record({ cost: fc.constantFrom(1, 2, 3, 5, 8, 15), effects: fc.array(effect, { minLength: 6, maxLength: 6 }) })
    const gaps = fc.sample(fc.tuple(masses(6), fc.array(action, { minLength: 1, maxLength: 6 })), { numRuns: 150, seed: 7 }).map(([belief, actions]) => {
      const core = coreOf(6, actions)
      return repairCost(core, byClass(core, belief), []) / bestOfAll(actions, belief, 30) - 1
    })
    expect(Math.min(...gaps)).toBeGreaterThan(-1e-9)
    expect(Math.max(...gaps)).toBeLessThan(0.1)
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeLessThan(0.005)
  })
})

import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { answerStates, optimalCost, policyCost } from '../../support/diagnosis-optimal-policy'
import { depth } from '../../support/depth'
import { randomModel } from '../../support/diagnosis-random-model'

const MODELS = depth(30, 110)

interface Comparison {
  readonly stopNow: number
  readonly ours: number
  readonly best: number
}

/** Six to eight causes, six or seven questions of three answers; cheap enough questions that several are worth asking. */
const compare = (seed: number): Comparison => {
  const compiled = compileModel(randomModel(seed, { causes: 6 + (seed % 3), questions: 6 + (seed % 2), options: 3, actions: 6, pairs: 0, costs: [0.4, 0.8] }))
  const states = answerStates(compiled)
  return {
    stopNow: states.risk[0] ?? 0,
    best: optimalCost(compiled, states),
    ours: policyCost(compiled, states, (answers) => diagnose(compiled, answers, { maxQuestions: 10 }).next),
  }
}

describe('the questions asked, against the best policy there is (V1)', () => {
  const all = Array.from({ length: MODELS }, (_, i) => compare(i + 1))
  const gaps = all.map(({ ours, best }) => ours / best - 1)
  const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0)

  it('cost at most 2 % more on average and 10 % at worst', () => {
    expect(sum(gaps) / MODELS).toBeLessThan(0.02)
    expect(Math.max(...gaps)).toBeLessThan(0.1)
  })

  it('are never better than the best, which would mean that one of the two is reckoned wrongly', () => {
    expect(Math.min(...gaps)).toBeGreaterThan(-1e-4)
  })

  it('win at least 98 % of what asking can win over stopping at once', () => {
    const possible = sum(all.map(({ stopNow, best }) => stopNow - best))
    expect(possible).toBeGreaterThan(MODELS)
    expect(sum(all.map(({ stopNow, ours }) => stopNow - ours)) / possible).toBeGreaterThan(0.98)
  })
})

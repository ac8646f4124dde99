import { beliefOf, causeMasses, scoresOf } from '@/domain/diagnosis/belief'
import { byMass } from '@/domain/diagnosis/by-mass'
import { compileModel } from '@/domain/diagnosis/compile-model'
import type { CompiledModel } from '@/domain/diagnosis/compiled-model'
import type { Model } from '@/domain/diagnosis/model'
import { readAnswers } from '@/domain/diagnosis/read-answers'
import { randomModel } from '../../support/diagnosis-random-model'
import { firstStepLoss, simulateSessions, summarise } from '../../support/simulate-sessions'
import type { Session } from '../../support/simulate-sessions'
import { toyModel } from '../../support/diagnosis-toy-model'

const made: Model = randomModel(21, { causes: 10, questions: 10, options: 4, actions: 10, pairs: 8, costs: [0.3] })
const withPairs = compileModel(made)
const settings = { seed: 1, sessions: 250, noise: 0.05, unsure: 0.1 }

/** How often all true causes are among the four likeliest of a model, given the answers of a session. */
const inTopFour = (compiled: CompiledModel, sessions: readonly Session[]): number => {
  const found = sessions.filter(({ answers, truth }) => {
    const masses = causeMasses(compiled.core, beliefOf(scoresOf(compiled.core, readAnswers(compiled, answers).evidence)))
    const top = byMass(masses).slice(0, 4).map((c) => compiled.model.causes[c]?.id ?? '')
    return truth.every((cause) => top.includes(cause))
  })
  return found.length / sessions.length
}

describe('simulated sessions', () => {
  it('find the cause far more often than not, and the cleaner the answers the more often', () => {
    const noisy = summarise(simulateSessions(withPairs, { ...settings, noise: 0.3, unsure: 0.3 }))
    const clean = summarise(simulateSessions(withPairs, { ...settings, noise: 0, unsure: 0 }))
    expect(clean.top1).toBeGreaterThan(0.8)
    expect(clean.top3).toBeGreaterThan(0.93)
    expect(noisy.top1).toBeLessThan(clean.top1)
    expect(clean.p95Questions).toBeLessThanOrEqual(6)
  })

  it('find both of two faults oftener with pairs among the hypotheses, and single ones as often', () => {
    const singlesOnly = compileModel({ ...made, pairs: [] })
    const two = simulateSessions(withPairs, { ...settings, twoFaults: true })
    const one = simulateSessions(withPairs, settings)
    expect(inTopFour(withPairs, two)).toBeGreaterThan(inTopFour(singlesOnly, two) + 0.03)
    expect(inTopFour(withPairs, two)).toBeGreaterThan(0.55)
    expect(inTopFour(withPairs, one)).toBeGreaterThan(inTopFour(singlesOnly, one) - 0.03)
  })

  it('are the same for the same seed and others for another', () => {
    const few = { ...settings, sessions: 8 }
    expect(simulateSessions(withPairs, few)).toEqual(simulateSessions(withPairs, few))
    expect(simulateSessions(withPairs, { ...few, seed: 2 })).not.toEqual(simulateSessions(withPairs, few))
  })

  it('reckon what the first step costs beyond the best one', () => {
    const toy = compileModel(toyModel)
    // Under chip: show the code 2 + .05·30 = 3.5 minutes; the other window first 3 more; the fall-back at once 30.
    expect(firstStepLoss(toy, 0, 'show-code')).toBeCloseTo(0, 9)
    expect(firstStepLoss(toy, 0, 'other-window')).toBeCloseTo(3, 9)
    expect(firstStepLoss(toy, 0, 'pay-first')).toBeCloseTo(26.5, 9)
  })
})

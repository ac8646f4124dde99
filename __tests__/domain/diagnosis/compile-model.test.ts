import { compileModel } from '@/domain/diagnosis/compile-model'
import type { Model } from '@/domain/diagnosis/model'
import { toyModel, toyWithPair } from '../../support/diagnosis-toy-model'

const NO_NOISE: Model = { ...toyWithPair, questions: toyModel.questions.map((question) => ({ ...question, noise: 0 })) }

/** Likelihood of an answer row of the first question, the message, under each hypothesis. */
const message = (model: Model, row: number): readonly number[] => compileModel(model).core.questions[0]?.chance[row] ?? []

const massesOf = (model: Model): number[] => compileModel(model).core.prior.map((centiDecibels) => Math.pow(10, centiDecibels / 1000))

// A 'ARR' row: .90, .08 and .08 over their sum, 1.06.
const USUAL = 0.9 / 1.06
const RARE = 0.08 / 1.06

describe('prior masses', () => {
  it('gives 5 % to something else and splits the rest 4 : 2 : 4 : 1 by tier', () => {
    const masses = massesOf(toyModel)
    expect(masses).toHaveLength(5)
    ;[(0.95 * 4) / 11, (0.95 * 2) / 11, (0.95 * 4) / 11, 0.95 / 11, 0.05].forEach((mass, h) => expect(masses[h]).toBeCloseTo(mass, 3))
  })

  it('gives curated pairs a fifth in all, in proportion to the product of their weights', () => {
    const masses = massesOf({ ...toyModel, pairs: [{ causes: ['chip', 'unpaid'] }, { causes: ['reader', 'pin'] }] })
    // Products 4·4 and 2·1.
    expect(masses[4]).toBeCloseTo((0.2 * 16) / 18, 3)
    expect(masses[5]).toBeCloseTo((0.2 * 2) / 18, 3)
    expect(masses[0]).toBeCloseTo((0.75 * 4) / 11, 3)
    expect(masses[6]).toBeCloseTo(0.05, 3)
  })

  it('keeps weights in whole numbers', () => {
    const { core } = compileModel(toyWithPair)
    core.prior.concat(...core.questions.map(({ weight }) => weight.flat())).forEach((w) => expect(Number.isInteger(w)).toBe(true))
  })
})

describe('likelihoods of single causes', () => {
  it('normalises the level letters over the options', () => {
    expect(message(NO_NOISE, 0)[0]).toBeCloseTo(USUAL, 9)
    expect(message(NO_NOISE, 1)[0]).toBeCloseTo(RARE, 9)
  })

  it('mixes in the share of wrong answers, ε = .05 over three options', () => {
    expect(message(toyModel, 0)[0]).toBeCloseTo(0.95 * USUAL + 0.05 / 3, 9)
  })

  it('is uniform under something else and where the model says nothing of a cause', () => {
    expect(message(NO_NOISE, 2)[5]).toBeCloseTo(1 / 3, 9)
    expect(compileModel(NO_NOISE).core.questions[4]?.chance[0]?.[2]).toBe(0.5)
  })

  it('caps what one answer can weigh at 10·log10((1−ε+ε/K) / (ε/K)) decibels', () => {
    const certain: Model = { ...toyModel, likelihoods: { message: [{ causes: ['chip'], levels: 'ANN', basis: 'judgement' }, { causes: ['pin'], levels: 'NAA', basis: 'judgement' }] } }
    const { weight } = compileModel(certain).core.questions[0] ?? { weight: [] }
    const span = Math.max(...(weight[0] ?? [])) - Math.min(...(weight[0] ?? []))
    expect(span).toBeGreaterThan(1000)
    expect(span).toBeLessThanOrEqual(1000 * Math.log10((1 - 0.05 + 0.05 / 3) / (0.05 / 3)))
  })
})

describe('likelihoods of pairs', () => {
  it('gives an answer when either member gives it, renormalised', () => {
    // chip ARR with unpaid RRA: 1−(1−.8491)(1−.0755) = .8605 at both ends, 1−(1−.0755)² = .1453 between; sum 1.8663.
    const end = 1 - (1 - USUAL) * (1 - RARE)
    const middle = 1 - (1 - RARE) * (1 - RARE)
    ;[end, middle, end].forEach((level, row) => expect(message(NO_NOISE, row)[4]).toBeCloseTo(level / (2 * end + middle), 9))
    expect(message(NO_NOISE, 0)[4]).toBeCloseTo(0.461, 3)
  })

  it('answers as the dominant member, which hides the other', () => {
    const masked: Model = { ...NO_NOISE, pairs: [{ causes: ['chip', 'unpaid'], dominant: 'chip' }] }
    expect(message(masked, 0)[4]).toBeCloseTo(USUAL, 9)
    expect(message(masked, 2)[4]).toBeCloseTo(RARE, 9)
  })

  it('answers as the member that the model speaks of, where it is silent about the other', () => {
    // 'wiped' says something of chip and nothing of unpaid.
    expect(compileModel(NO_NOISE).core.questions[4]?.chance[0]?.[4]).toBeCloseTo(0.9 / 0.98, 9)
  })
})

describe('likelihoods of refinements', () => {
  it('is almost always seen under the causes it names and rarely, at most, under the others', () => {
    const exact = message(NO_NOISE, 3)
    expect(exact[1]).toBeCloseTo(0.9, 9)
    expect(exact[0]).toBeCloseTo(0.08, 9)
    expect(exact[2]).toBeCloseTo(RARE, 9)
    expect(exact[4]).toBeLessThanOrEqual(0.08)
    expect(exact[5]).toBeCloseTo(0.08, 9)
  })

  it('is seen under a pair with a named cause as often as the pair shows the option', () => {
    const named: Model = { ...NO_NOISE, refinements: [{ id: 'bent', question: 'message', option: 'unreadable', causes: ['chip'] }] }
    const [option = [], , , exact = []] = compileModel(named).core.questions[0]?.chance ?? []
    expect(exact[4]).toBeCloseTo((0.9 * (option[4] ?? 0)) / (option[0] ?? 1), 9)
  })

  it('weighs exactly what its option weighs when it names no cause', () => {
    const { weight } = compileModel(toyWithPair).core.questions[0] ?? { weight: [] }
    expect(weight[4]).toEqual(weight[0])
  })
})

describe('a faulty model', () => {
  const faults: readonly (readonly [string, Partial<Model>])[] = [
    ['a row of the wrong length', { likelihoods: { message: [{ causes: ['chip'], levels: 'AR', basis: 'judgement' }] } }],
    ['an unknown level', { likelihoods: { message: [{ causes: ['chip'], levels: 'AXR', basis: 'judgement' }] } }],
    ['an unknown cause in a row', { likelihoods: { message: [{ causes: ['ghost'], levels: 'ARR', basis: 'judgement' }] } }],
    ['an unknown cause in a pair', { pairs: [{ causes: ['chip', 'ghost'] }] }],
    ['an unknown option in a refinement', { refinements: [{ id: 'x', question: 'message', option: 'ghost', causes: [] }] }],
    ['an unknown question in a refinement', { refinements: [{ id: 'x', question: 'ghost', option: 'works', causes: [] }] }],
    ['an unknown cause in a refinement', { refinements: [{ id: 'x', question: 'message', option: 'unreadable', causes: ['ghost'] }] }],
    ['an unknown question in a precondition', { questions: [{ id: 'message', options: ['a', 'b', 'c'], cost: 1, noise: 0.05, when: { ghost: ['x'] } }], likelihoods: {}, refinements: [], actions: [] }],
    ['an unknown cause in an action', { actions: [{ id: 'a', cost: 1, atWindow: true, fixes: { ghost: 0.3 }, otherwise: 0 }] }],
  ]
  it.each(faults)('is refused: %s', (_, change) => {
    expect(() => compileModel({ ...toyModel, ...change })).toThrow(RangeError)
  })
})

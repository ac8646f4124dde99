import { compileModel } from '@/domain/diagnosis/compile-model'
import { compileTables } from '@/domain/diagnosis/compile-tables'
import type { QuestionTable } from '@/domain/diagnosis/core'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { likelyOnes, separation } from '@/domain/diagnosis/separation'
import type { LikelihoodRow, Model, Question } from '@/domain/diagnosis/model'
import { toyModel } from '../../support/diagnosis-toy-model'

const row = (causes: string, levels: string): LikelihoodRow => ({ causes: causes.split(' '), levels, basis: 'judgement' })
const ask = (id: string, more: Partial<Question> = {}): Question => ({ id, options: ['yes', 'no'], cost: 0.01, noise: 0.05, ...more })
const ids = (prefix: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${prefix}${i}`)

describe('how well a question separates', () => {
  const table = (cost: number, likelihoods: readonly (readonly number[])[]): QuestionTable => ({ cost, noise: 0, options: likelihoods.length, likelihoods })
  const core = compileTables({
    causes: 2,
    members: [[0], [1]],
    priors: [1, 1],
    questions: [table(1, [[0.9, 0.1], [0.1, 0.9]]), table(2, [[0.9, 0.1], [0.1, 0.9]]), table(1, [[0.5, 0.5], [0.5, 0.5]])],
    actions: [],
    fallbackCost: 1,
  })

  it('is the expected rise of the sum of squared masses', () => {
    // Before .5² + .5² = .5; after either answer, of probability .5, (.45² + .05²) / .5 = .41, so .82 in all.
    expect(separation(core, [0.5, 0.5], 0, [0, 1])).toBeCloseTo(0.32, 9)
    expect(separation(core, [0.5, 0.5], 2, [0, 1])).toBeCloseTo(0, 9)
  })

  it('counts per minute of asking', () => {
    expect(separation(core, [0.5, 0.5], 1, [0, 1])).toBeCloseTo(0.16, 9)
  })

  it('scales with the mass of the belief', () => {
    expect(separation(core, [0.2, 0.2], 0, [0, 1])).toBeCloseTo(0.4 * 0.32, 9)
  })

  it('leaves out hypotheses less than a fiftieth as likely as the likeliest', () => {
    expect(likelyOnes([0.5, 0.011, 0.009, 0.48])).toEqual([0, 1, 3])
  })
})

describe('looking two questions ahead', () => {
  /** a is four times as likely as b at the outset, and one answer for b weighs 2.4 to 1: it takes two to turn the tables. */
  const twoStep: Model = {
    ...toyModel,
    causes: [{ id: 'a', tier: 3 }, { id: 'b', tier: 1 }],
    questions: [...ids('useless', 8).map((id) => ask(id)), ask('first'), ask('second')],
    likelihoods: { first: [row('a', 'SO'), row('b', 'OS')], second: [row('a', 'SO'), row('b', 'OS')] },
    refinements: [],
    actions: [{ id: 'for-a', cost: 2, atWindow: true, fixes: { a: 0.95 }, otherwise: 0 }, { id: 'for-b', cost: 2, atWindow: true, fixes: { b: 0.95 }, otherwise: 0 }],
  }

  it('asks a question whose answer changes nothing unless a second one follows', () => {
    expect(diagnose(compileModel(twoStep), {}).next).toBe('first')
    expect(diagnose(compileModel({ ...twoStep, questions: twoStep.questions.slice(0, 9), likelihoods: { first: twoStep.likelihoods['first'] ?? [] } }), {}).next).toBeNull()
  })

  it('looks only one ahead when only one may still be asked', () => {
    expect(diagnose(compileModel(twoStep), {}, { maxQuestions: 1 }).next).toBeNull()
    expect(diagnose(compileModel(twoStep), { first: 'yes' }, { maxQuestions: 2 }).next).toBe('second')
  })

  it('sees the questions that an answer opens', () => {
    // The door alone says nothing; behind it stands the question that tells a from b.
    const behind: Model = {
      ...twoStep,
      questions: [...ids('useless', 13).map((id) => ask(id)), ask('door', { cost: 0.02 }), ask('telling', { when: { door: ['yes', 'no'] } })],
      likelihoods: { telling: [row('a', 'AN'), row('b', 'NA')] },
    }
    expect(diagnose(compileModel(behind), {}).next).toBe('door')
    expect(diagnose(compileModel(behind), { door: 'no' }).next).toBe('telling')
  })

  it('prefers the cheaper of two questions that tell the same', () => {
    const questions = [ask('dear', { cost: 0.5 }), ask('cheap', { cost: 0.4 })]
    const same: Model = { ...twoStep, questions, likelihoods: { dear: [row('a', 'AN'), row('b', 'NA')], cheap: [row('a', 'AN'), row('b', 'NA')] } }
    expect(diagnose(compileModel(same), {}).next).toBe('cheap')
  })
})

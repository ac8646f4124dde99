import { model as shipped } from '@/content/diagnosis/model'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Model } from '@/domain/diagnosis/model'
import { decodeAnswers, encodeAnswers } from '@/domain/share/answer-code'
import { layoutOf } from '@/domain/share/layout'
import { widestAnswers } from '../../support/entry-layouts'

const MODEL: Model = {
  version: 'a1',
  causes: [{ id: 'chip', tier: 3 }],
  pairs: [],
  questions: [
    { id: 'message', options: ['unreadable', 'locked'], cost: 1, noise: 0.05 },
    { id: 'stage', options: ['waiting'], cost: 1, noise: 0.05, asked: false },
  ],
  likelihoods: {},
  refinements: [
    { id: 'locked-by-three', question: 'message', option: 'locked', causes: [] },
    { id: 'picked-up', question: 'stage', option: 'waiting', causes: [] },
    { id: 'card-error-8', question: 'message', option: 'unreadable', causes: ['chip'] },
  ],
  actions: [],
  fallback: { id: 'pay', cost: 30 },
}

describe('the layout of a model', () => {
  it('numbers every question, never-asked ones too: the options, then the refinements, as they stand', () => {
    expect(layoutOf(MODEL)).toEqual({
      version: 'a1',
      questions: [
        ['message', ['unreadable', 'locked', 'locked-by-three', 'card-error-8']],
        ['stage', ['waiting', 'picked-up']],
      ],
    })
  })

  it('lets a refinement travel as an answer', () => {
    const layout = layoutOf(MODEL)
    const answers = { message: 'card-error-8', stage: 'unsure' }
    expect(decodeAnswers([layout], encodeAnswers(layout, answers))).toEqual({ kind: 'ok', version: 'a1', answers })
  })
})

describe('the layout of the model that ships', () => {
  const layout = layoutOf(shipped)

  it('numbers every question and every real message', () => {
    expect(layout.version).toBe('B1')
    expect(layout.questions.map(([id]) => id)).toEqual(shipped.questions.map(({ id }) => id))
    expect(layout.questions.reduce((sum, [, answers]) => sum + answers.length, 0)).toBe(shipped.questions.reduce((sum, { options }) => sum + options.length, 0) + shipped.refinements.length)
  })

  it('writes the twelve widest answers in 16 characters, and all of them in the 29 that a scene holds', () => {
    for (const [count, most] of [[6, 14], [10, 16], [12, 16], [layout.questions.length, 29]] as const) {
      const answers = widestAnswers(layout, count)
      const code = encodeAnswers(layout, answers)
      expect([count, code.length <= most]).toEqual([count, true])
      expect(decodeAnswers([layout], code)).toEqual({ kind: 'ok', version: 'B1', answers })
    }
  })

  it('brings every single answer back', () => {
    for (const [id, answers] of layout.questions) {
      for (const answer of [UNSURE, ...answers]) expect(decodeAnswers([layout], encodeAnswers(layout, { [id]: answer }))).toEqual({ kind: 'ok', version: 'B1', answers: { [id]: answer } })
    }
  })
})

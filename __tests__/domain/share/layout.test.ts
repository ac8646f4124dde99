import type { Model } from '@/domain/diagnosis/model'
import { decodeAnswers, encodeAnswers } from '@/domain/share/answer-code'
import { layoutOf } from '@/domain/share/layout'

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

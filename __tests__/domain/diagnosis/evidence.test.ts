import { beliefOf, causeMasses, scoresOf } from '@/domain/diagnosis/belief'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers, Model } from '@/domain/diagnosis/model'
import { readAnswers } from '@/domain/diagnosis/read-answers'
import fc from 'fast-check'
import { randomModel } from '../../support/diagnosis-random-model'
import { toyModel, toyWithPair } from '../../support/diagnosis-toy-model'

const toy = compileModel(toyModel)

const massesAfter = (model: Model, answers: Answers): Record<string, number> => {
  const compiled = compileModel(model)
  const masses = causeMasses(compiled.core, beliefOf(scoresOf(compiled.core, readAnswers(compiled, answers).evidence)))
  return Object.fromEntries(model.causes.map(({ id }, c) => [id, masses[c] ?? 0]))
}

/** Any answers to a model: options, refinements and 不清楚, to any of its questions. */
const answersTo = ({ questions, refinements }: Model): fc.Arbitrary<Answers> => {
  const said = questions.map(({ id, options }) => fc.constantFrom('', UNSURE, ...options, ...refinements.filter(({ question }) => question === id).map((r) => r.id)))
  return fc.tuple(...said).map((given) => Object.fromEntries(questions.map(({ id }, q) => [id, given[q] ?? '']).filter(([, answer]) => answer !== '')))
}

const shuffled = (answers: Answers): fc.Arbitrary<Answers> => fc.shuffledSubarray(Object.entries(answers), { minLength: Object.keys(answers).length }).map((entries) => Object.fromEntries(entries))

describe('evidence', () => {
  it('follows Bayes on the toy model', () => {
    // Prior 4 : 2 : 4 : 1 of 95 %, 5 % something else. 'unreadable' with ε = .05 over 3: chip and reader .95·.9/1.06 + .05/3,
    // unpaid and pin .95·.08/1.06 + .05/3, something else 1/3.
    const [high, low] = [(0.95 * 0.9) / 1.06 + 0.05 / 3, (0.95 * 0.08) / 1.06 + 0.05 / 3]
    const unit = 0.95 / 11
    const total = unit * (6 * high + 5 * low) + 0.05 / 3
    const masses = massesAfter(toyModel, { message: 'unreadable' })
    expect(masses['chip']).toBeCloseTo((4 * unit * high) / total, 3)
    expect(masses['pin']).toBeCloseTo((unit * low) / total, 3)
  })

  it('counts a pair for both of its members', () => {
    const masses = massesAfter(toyWithPair, {})
    // .75·4/11 alone and .20 as the only pair.
    expect(masses['chip']).toBeCloseTo((0.75 * 4) / 11 + 0.2, 3)
    expect(masses['reader']).toBeCloseTo((0.75 * 2) / 11, 3)
  })

  it('lets two right answers outvote a wrong one', () => {
    const opposed = (id: string) => ({ id, options: ['mine', 'yours'], cost: 1, noise: 0.05 })
    const model: Model = {
      ...toyModel,
      causes: [{ id: 'true', tier: 1 }, { id: 'false', tier: 1 }],
      questions: ['a', 'b', 'c'].map(opposed),
      likelihoods: Object.fromEntries(['a', 'b', 'c'].map((id) => [id, [{ causes: ['true'], levels: 'AN', basis: 'judgement' as const }, { causes: ['false'], levels: 'NA', basis: 'judgement' as const }]])),
      refinements: [],
      actions: [],
    }
    const masses = massesAfter(model, { a: 'yours', b: 'mine', c: 'mine' })
    expect(masses['true']).toBeGreaterThan(5 * (masses['false'] ?? 1))
    expect(diagnose(compileModel(model), { a: 'yours', b: 'mine', c: 'mine' }).causes[0]?.id).toBe('true')
  })

  it('takes nothing from 不清楚', () => {
    const without = diagnose(toy, { message: 'unreadable' })
    const unsure = diagnose(toy, { message: 'unreadable', status: UNSURE, weather: UNSURE })
    expect(unsure.causes).toEqual(without.causes)
    expect(unsure.now).toEqual(without.now)
    expect(massesAfter(toyModel, { neighbour: UNSURE })).toEqual(massesAfter(toyModel, {}))
  })

  it('takes nothing from a question the model says nothing about', () => {
    expect(massesAfter(toyModel, { weather: 'rain' })['chip']).toBeCloseTo(massesAfter(toyModel, {})['chip'] ?? 0, 9)
  })

  it('points harder with a refinement that names a cause than with its option', () => {
    const option = massesAfter(toyModel, { message: 'unreadable' })
    const exact = massesAfter(toyModel, { message: 'no-answer' })
    expect(exact['reader']).toBeGreaterThan(2 * (option['reader'] ?? 1))
    expect(exact['chip']).toBeLessThan(option['chip'] ?? 0)
  })

  it('makes nothing of a refinement that names no cause beyond its option', () => {
    expect(massesAfter(toyModel, { message: 'cannot-read' })).toEqual(massesAfter(toyModel, { message: 'unreadable' }))
  })

  it('never lowers a cause by an answer that no hypothesis makes likelier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), fc.nat(), (seed, pickQuestion, pickOption) => {
        const { core } = compileModel(randomModel(seed, { causes: 7, questions: 5, options: 3, actions: 3, pairs: 3 }))
        const rows = core.questions.map((_, q) => (seed + q) % 3 - (q % 2))
        const q = pickQuestion % core.questions.length
        const row = pickOption % 3
        const before = beliefOf(scoresOf(core, rows, q))
        const after = beliefOf(scoresOf(core, rows.map((r, i) => (i === q ? row : r))))
        const chance = core.questions[q]?.chance[row] ?? []
        const h = chance.indexOf(Math.max(...chance))
        expect(after[h]).toBeGreaterThanOrEqual((before[h] ?? 1) - 1e-3)
      }),
    )
  })
})

describe('the same answers', () => {
  it('give the same position in any order', () => {
    fc.assert(
      fc.property(
        answersTo(toyWithPair).chain((answers) => fc.tuple(fc.constant(answers), shuffled(answers))),
        ([answers, other]) => {
          expect(diagnose(compileModel(toyWithPair), other)).toEqual(diagnose(compileModel(toyWithPair), answers))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('give the same position on every call', () => {
    const answers = { message: 'unreadable', neighbour: 'works' }
    expect(diagnose(toy, answers)).toEqual(diagnose(compileModel(toyModel), { ...answers }))
    expect(diagnose(toy, answers)).toEqual(diagnose(toy, answers))
  })
})

describe('damaged links', () => {
  it('count unknown questions and options as not given', () => {
    const clean = diagnose(toy, { message: 'unreadable' })
    expect(diagnose(toy, { message: 'unreadable', ghost: 'x', neighbour: 'ghost', status: 'works' })).toEqual(clean)
    expect(diagnose(toy, { message: 'ghost' })).toEqual(diagnose(toy, {}))
  })

  it('never make it throw, whatever they carry', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('message', '__proto__', 'constructor', 'toString')), fc.string()), (answers) => {
        expect(diagnose(toy, answers).now.length).toBeGreaterThan(0)
      }),
    )
  })

  it('never make it throw with values that are no text', () => {
    const odd: Answers = JSON.parse('{"message": null, "neighbour": 3, "status": {"toString": 1}, "code": ["accepted"]}')
    expect(diagnose(toy, odd)).toEqual(diagnose(toy, {}))
  })
})

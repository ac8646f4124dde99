import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import type { DiagnoseOptions } from '@/domain/diagnosis/diagnose'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers, Model, QuestionId, WindowAction } from '@/domain/diagnosis/model'
import type { Position } from '@/domain/diagnosis/position'
import fc from 'fast-check'
import { randomModel } from '../../support/diagnosis-random-model'
import { toyModel } from '../../support/diagnosis-toy-model'

const toy = compileModel(toyModel)

/** Asks on, with one answerer, until the engine stops: all questions in order and the last position. */
const askOn = (model: Model, answerer: (id: QuestionId, asked: number) => string, options: DiagnoseOptions = {}): { asked: QuestionId[]; end: Position } => {
  const compiled = compileModel(model)
  const asked: QuestionId[] = []
  let answers: Answers = {}
  for (;;) {
    const end = diagnose(compiled, answers, options)
    if (end.next === null) return { asked, end }
    answers = { ...answers, [end.next]: answerer(end.next, asked.length) }
    asked.push(end.next)
  }
}

const optionAt = (model: Model, id: QuestionId, n: number): string => {
  const options = model.questions.find((question) => question.id === id)?.options ?? []
  return options[n % options.length] ?? UNSURE
}

const openModel = (seed: number): Model => randomModel(seed, { causes: 12, questions: 12, options: 3, actions: 12, pairs: 0, costs: [0.1] })

describe('which question is asked', () => {
  it('is the one that tells apart what calls for different actions', () => {
    expect(diagnose(toy, {}).next).toBe('message')
  })

  it('is never one that says nothing, however cheap', () => {
    const cheap: Model = { ...toyModel, questions: toyModel.questions.map((q) => (q.id === 'weather' ? { ...q, cost: 0.001 } : q)) }
    const compiled = compileModel(cheap)
    const options = (id: string): string[] => [UNSURE, ...(cheap.questions.find((q) => q.id === id)?.options ?? [])]
    for (const message of options('message')) for (const neighbour of options('neighbour')) for (const status of options('status')) {
      expect(diagnose(compiled, { message, neighbour, status }).next).not.toBe('weather')
    }
  })

  it('is none when whatever the answer the same would be done and named', () => {
    // One cause, one action: nothing to tell apart but something else, for which nothing can be done either way.
    const one: Model = { ...toyModel, causes: [{ id: 'chip', tier: 3 }], questions: toyModel.questions.slice(1, 2), likelihoods: { neighbour: [{ causes: ['chip'], levels: 'AR', basis: 'judgement' }] }, refinements: [], actions: [{ id: 'show-code', cost: 2, atWindow: true, fixes: {}, otherwise: 0.95 }] }
    expect(diagnose(compileModel(one), {})).toMatchObject({ next: null, verdict: 'settled' })
  })

  it('is none when asking costs more than it can save', () => {
    const dear: Model = { ...toyModel, questions: toyModel.questions.map((q) => ({ ...q, cost: 100 })) }
    expect(diagnose(compileModel(dear), {})).toMatchObject({ next: null, verdict: 'settled', remaining: 0 })
  })

  it('is, of two that are worth the same, the one that comes first in the model', () => {
    const [message] = toyModel.questions
    const twin: Model = { ...toyModel, questions: [...toyModel.questions, { ...message!, id: 'twin' }], likelihoods: { ...toyModel.likelihoods, twin: toyModel.likelihoods['message'] ?? [] } }
    const turned: Model = { ...twin, questions: [...twin.questions].reverse() }
    expect(diagnose(compileModel(twin), {}).next).toBe('message')
    expect(diagnose(compileModel(turned), {}).next).toBe('twin')
  })

  it('is never asked again once answered, 不清楚 included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 3 }), (seed, turn) => {
        const model = openModel(seed)
        const { asked } = askOn(model, (id, n) => ((n + turn) % 4 === 3 ? UNSURE : optionAt(model, id, n + turn)), { maxQuestions: 10 })
        expect(new Set(asked).size).toBe(asked.length)
      }),
      { numRuns: 20 },
    )
  })

  it('is never one that is read from words or the calendar only', () => {
    const eager: Model = { ...toyModel, questions: toyModel.questions.map((q) => (q.asked === false ? { ...q, cost: 0.001 } : q)) }
    expect(askOn(eager, () => UNSURE).asked).not.toContain('season')
    expect(diagnose(toy, { season: 'year-end' }).causes[0]?.id).toBe('reader')
  })
})

describe('preconditions', () => {
  const eager: Model = { ...toyModel, questions: toyModel.questions.map((q) => (q.id === 'wiped' ? { ...q, cost: 0.001 } : q)) }

  it('keep a question from being asked until they hold', () => {
    expect(diagnose(compileModel(eager), {}).next).not.toBe('wiped')
    expect(diagnose(compileModel(eager), { message: 'not-insured' }).next).not.toBe('wiped')
    expect(diagnose(compileModel(eager), { message: 'unreadable' }).next).toBe('wiped')
  })

  it('look through a refinement to its option', () => {
    expect(diagnose(compileModel(eager), { message: 'cannot-read' }).next).toBe('wiped')
  })

  it('are not met by 不清楚 unless it is listed', () => {
    expect(diagnose(compileModel(eager), { message: UNSURE }).next).not.toBe('wiped')
    const lenient: Model = { ...eager, questions: eager.questions.map((q) => (q.id === 'wiped' ? { ...q, when: { message: ['unreadable', UNSURE] } } : q)) }
    expect(diagnose(compileModel(lenient), { message: UNSURE }).next).toBe('wiped')
  })

  it('are met by one of several, each met as a whole', () => {
    const either: Model = { ...eager, questions: eager.questions.map((q) => (q.id === 'wiped' ? { ...q, when: [{ message: ['unreadable'], code: ['accepted'] }, { neighbour: ['fails'] }] } : q)) }
    const compiled = compileModel(either)
    expect(diagnose(compiled, { neighbour: 'fails' }).next).toBe('wiped')
    expect(diagnose(compiled, { message: 'unreadable', code: 'accepted' }).next).toBe('wiped')
    for (const half of [{ message: 'unreadable' }, { code: 'accepted' }, { message: 'unreadable', code: 'refused' }]) expect(diagnose(compiled, half).next).not.toBe('wiped')
    expect(diagnose(compiled, { neighbour: 'works', wiped: 'better' }).idle).toEqual(['wiped'])
    expect(diagnose(compiled, { neighbour: 'fails', wiped: 'better' }).idle).toEqual([])
  })

  it('leave an answer idle, kept but without weight, where they fail', () => {
    const changed = diagnose(toy, { message: 'not-insured', wiped: 'better' })
    const plain = diagnose(toy, { message: 'not-insured' })
    expect(changed).toEqual({ ...plain, idle: ['wiped'] })
    expect(diagnose(toy, { message: 'unreadable', wiped: 'better' }).idle).toEqual([])
  })

  it('are not met by an answer that is idle itself', () => {
    const chain: Model = { ...toyModel, questions: [...toyModel.questions, { id: 'then', options: ['yes', 'no'], cost: 1, noise: 0.05, when: { wiped: ['better'] } }] }
    const compiled = compileModel(chain)
    expect(diagnose(compiled, { message: 'not-insured', wiped: 'better', then: 'yes' }).idle).toEqual(['wiped', 'then'])
    expect(diagnose(compiled, { message: 'unreadable', wiped: 'better', then: 'yes' }).idle).toEqual([])
  })

  it('that lean on each other in a ring hold for nobody', () => {
    const ring: Model = { ...toyModel, questions: [{ id: 'a', options: ['x', 'y'], cost: 1, noise: 0.05, when: { b: ['x'] } }, { id: 'b', options: ['x', 'y'], cost: 1, noise: 0.05, when: { a: ['x'] } }], likelihoods: {}, refinements: [], actions: [] }
    expect(diagnose(compileModel(ring), { a: 'x', b: 'x' })).toMatchObject({ idle: ['a', 'b'], next: null, verdict: 'nothing-left' })
  })
})

describe('stopping', () => {
  it('comes after six questions, or as many as the caller allows up to ten', () => {
    const model = openModel(3)
    const answerer = (id: QuestionId, n: number): string => (n % 3 ? optionAt(model, id, n) : UNSURE)
    expect(askOn(model, answerer)).toMatchObject({ asked: { length: 6 }, end: { verdict: 'enough', remaining: 0 } })
    expect(askOn(model, answerer, { maxQuestions: 8 }).asked).toHaveLength(8)
    expect(askOn(model, answerer, { maxQuestions: 99 }).asked.length).toBeLessThanOrEqual(10)
  })

  it('asks the same questions whatever the limit, as long as more than one is left', () => {
    const model = openModel(5)
    const answerer = (id: QuestionId, n: number): string => optionAt(model, id, n)
    const short = askOn(model, answerer, { maxQuestions: 5 }).asked
    expect(askOn(model, answerer, { maxQuestions: 9 }).asked.slice(0, 4)).toEqual(short.slice(0, 4))
  })

  it('comes after four times 不清楚 and nothing said, naming no cause', () => {
    const { asked, end } = askOn(openModel(4), () => UNSURE)
    expect(asked).toHaveLength(4)
    expect(end).toMatchObject({ verdict: 'unsure', causes: [], fitsNothing: false, doubtful: null })
    expect(end.now.length).toBeGreaterThan(0)
  })

  it('says so when every question that applies has been answered', () => {
    const all: Answers = { message: 'unreadable', neighbour: 'works', status: 'normal', code: 'accepted', wiped: 'same', weather: 'sun' }
    expect(diagnose(toy, all)).toMatchObject({ next: null, verdict: 'nothing-left', remaining: 0 })
  })

  it('comes before a last question to which no answer would change a step or the cause named first', () => {
    // a is four times as likely as b and stays ahead; which of the two actions goes first changes, but three others stand before both.
    const lead = (id: string): WindowAction => ({ id, cost: 1, atWindow: true, fixes: {}, otherwise: 0, firstWhen: { flag: ['yes'] } })
    const fix = (cause: string, cost: number): WindowAction => ({ id: `for-${cause}`, cost, atWindow: true, fixes: { [cause]: 0.95 }, otherwise: 0 })
    const model: Model = {
      ...toyModel,
      causes: [{ id: 'a', tier: 3 }, { id: 'b', tier: 1 }],
      questions: [{ id: 'flag', options: ['yes', 'no'], cost: 1, noise: 0.05 }, { id: 'sign', options: ['yes', 'no'], cost: 1, noise: 0.05 }, { id: 'tell', options: ['x', 'y'], cost: 0.001, noise: 0.05 }],
      likelihoods: { sign: [{ causes: ['a', 'b'], levels: 'AS', basis: 'judgement' }], tell: [{ causes: ['a'], levels: 'OS', basis: 'judgement' }, { causes: ['b'], levels: 'SO', basis: 'judgement' }] },
      refinements: [],
      actions: [lead('l1'), lead('l2'), lead('l3'), fix('a', 2), fix('b', 0.5)],
    }
    const compiled = compileModel(model)
    expect(diagnose(compiled, { sign: 'yes', flag: 'no' }, { maxQuestions: 3 })).toMatchObject({ next: 'tell', verdict: 'asking' })
    expect(diagnose(compiled, { sign: 'yes', flag: 'yes' }, { maxQuestions: 3 })).toMatchObject({ next: null, verdict: 'settled', now: ['l1', 'l2', 'l3'] })
  })

  it('tells how many questions are still to come: at least the next, never beyond the limit, and about right', () => {
    const model = openModel(6)
    const compiled = compileModel(model)
    const told: number[] = []
    let answers: Answers = {}
    for (let position = diagnose(compiled, answers); position.next !== null; position = diagnose(compiled, answers)) {
      told.push(position.remaining)
      answers = { ...answers, [position.next]: optionAt(model, position.next, told.length) }
    }
    told.forEach((remaining, n) => {
      expect(remaining).toBeGreaterThanOrEqual(1)
      expect(remaining).toBeLessThanOrEqual(6 - n)
      expect(Math.abs(remaining - (told.length - n))).toBeLessThanOrEqual(2)
    })
    expect(told.length).toBeGreaterThan(3)
    expect(told[0]).toBeGreaterThan(2)
    expect(diagnose(compiled, {}, { maxQuestions: 2 }).remaining).toBe(2)
  })
})

describe('the entry question', () => {
  const entered = compileModel({ ...toyModel, entry: 'weather' })

  it('is asked before all others while nothing has been answered, whatever it is worth', () => {
    expect(diagnose(entered, {})).toMatchObject({ next: 'weather', verdict: 'asking', causes: [] })
    expect(diagnose(entered, { season: 'year-end' }).next).toBe('weather')
    expect(diagnose(entered, {}).remaining).toBeGreaterThanOrEqual(1)
  })

  it('is asked later only for what it is worth, like any other', () => {
    expect(diagnose(entered, { message: 'unreadable' })).toEqual(diagnose(toy, { message: 'unreadable' }))
    expect(diagnose(entered, { weather: UNSURE }).next).toBe('message')
    expect(diagnose(entered, { weather: 'sun' }).next).toBe('message')
  })

  it('gives way to the question the words typed leave open', () => {
    expect(diagnose(entered, {}, { askFirst: 'status' }).next).toBe('status')
  })

  it('names no cause by itself, and does not count as something said', () => {
    const byMessage = compileModel({ ...toyModel, entry: 'message' })
    expect(diagnose(byMessage, { message: 'unreadable' }).causes).toEqual([])
    expect(diagnose(byMessage, { message: 'unreadable', neighbour: UNSURE }).causes).toEqual([])
    expect(diagnose(byMessage, { message: 'unreadable', neighbour: 'works' }).causes[0]?.id).toBe('chip')
    const made = openModel(4)
    const { asked, end } = askOn({ ...made, entry: 'q0' }, (id) => (id === 'q0' ? 'q0o0' : UNSURE))
    expect(asked).toHaveLength(5)
    expect(end).toMatchObject({ verdict: 'unsure', causes: [] })
  })

  it('is not one of the six', () => {
    const made: Model = { ...openModel(3), entry: 'q0' }
    const { asked } = askOn(made, (id, n) => (n % 3 ? optionAt(made, id, n) : UNSURE))
    expect(asked[0]).toBe('q0')
    expect(asked).toHaveLength(7)
  })

  it('is none where the model does not know it', () => {
    expect(diagnose(compileModel({ ...toyModel, entry: 'ghost' }), {})).toEqual(diagnose(toy, {}))
  })
})

describe('a question the words typed call for', () => {
  it('is asked before all others', () => {
    expect(diagnose(toy, {}, { askFirst: 'status' })).toMatchObject({ next: 'status', verdict: 'asking' })
    expect(diagnose(toy, {}, { askFirst: 'weather' }).remaining).toBeGreaterThanOrEqual(1)
  })

  it('is passed over once answered, where it does not apply, and when nobody knows it', () => {
    const usual = diagnose(toy, { message: 'not-insured' })
    expect(diagnose(toy, { message: 'not-insured' }, { askFirst: 'message' })).toEqual(usual)
    expect(diagnose(toy, { message: 'not-insured' }, { askFirst: 'wiped' })).toEqual(usual)
    expect(diagnose(toy, { message: 'not-insured' }, { askFirst: 'season' })).toEqual(usual)
    expect(diagnose(toy, { message: 'not-insured' }, { askFirst: 'ghost' })).toEqual(usual)
  })
})

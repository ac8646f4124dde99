import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Model } from '@/domain/diagnosis/model'
import { toyModel, toyWithPair } from '../../support/diagnosis-toy-model'

const toy = compileModel(toyModel)

describe('the causes named', () => {
  it('are none while nothing said points anywhere', () => {
    expect(diagnose(toy, {}).causes).toEqual([])
    expect(diagnose(toy, { weather: 'sun' }).causes).toEqual([])
  })

  it('stand in order of probability with a grade in words', () => {
    // Odds after message and neighbour: chip 4·.823·.897, reader 2·.823·.103, unpaid 4·.088·.897, pin 1·.088·.897,
    // something else (.05/.95·11)·1/6: 2.95 : .17 : .32 : .08 : .10 of 3.61, hence .82, .05, .09, .02.
    const { causes } = diagnose(toy, { message: 'unreadable', neighbour: 'works' })
    expect(causes.map(({ id, grade }) => [id, grade])).toEqual([['chip', 'likely'], ['unpaid', 'open'], ['reader', 'open']])
  })

  it('are possible between one in seven and one half', () => {
    // Odds after message: chip 4·.823, reader 2·.823, unpaid 4·.088, pin .088, something else .579/3: 3.29 : 1.65 : .35 : .09 :
    // .19 of 5.57, hence .59, .30, .06, .02.
    const { causes } = diagnose(toy, { message: 'unreadable' })
    expect(causes.map(({ id, grade }) => [id, grade])).toEqual([['chip', 'likely'], ['reader', 'possible'], ['unpaid', 'open']])
  })

  it('are five at most', () => {
    const many: Model = { ...toyModel, causes: 'a b c d e f g h'.split(' ').map((id) => ({ id, tier: 2 })), likelihoods: { message: [{ causes: 'a b c d e f g h'.split(' '), levels: 'ARR', basis: 'judgement' }] }, refinements: [], actions: [] }
    expect(diagnose(compileModel(many), { message: 'unreadable' }).causes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('carry the answers that speak for and against them, strongest first', () => {
    // Against blind choice, for chip: message .823 to 1/3, +3.9 dB; neighbour and status .897 to 1/2, +2.5 dB each, in question
    // order; code refused .103 to 1/2, −6.9 dB.
    const chip = diagnose(toy, { code: 'refused', status: 'normal', neighbour: 'works', message: 'unreadable' }).causes.find(({ id }) => id === 'chip')
    expect(chip?.speaksFor).toEqual([
      { question: 'message', option: 'unreadable' },
      { question: 'neighbour', option: 'works' },
      { question: 'status', option: 'normal' },
    ])
    expect(chip?.speaksAgainst).toEqual([{ question: 'code', option: 'refused' }])
  })

  it('carry three reasons each way at most, and none from 不清楚 or from a question that says nothing of them', () => {
    // message +3.9 dB; neighbour, code and wiped +2.5 dB each, of which the first two in question order still fit.
    const { causes } = diagnose(toy, { wiped: 'better', message: 'cannot-read', neighbour: 'works', status: 'unsure', code: 'accepted', weather: 'rain' })
    expect(causes[0]?.speaksFor).toEqual([
      { question: 'message', option: 'cannot-read' },
      { question: 'neighbour', option: 'works' },
      { question: 'code', option: 'accepted' },
    ])
    expect(causes[0]?.speaksAgainst).toEqual([])
  })

  it('carry reasons for and against by what is likely under that very cause', () => {
    const unpaid = diagnose(toy, { message: 'unreadable', neighbour: 'works' }).causes.find(({ id }) => id === 'unpaid')
    expect(unpaid).toMatchObject({ speaksFor: [{ question: 'neighbour', option: 'works' }], speaksAgainst: [{ question: 'message', option: 'unreadable' }] })
  })

  it('carry the stronger reason first, not the one asked first', () => {
    // Against unpaid: message .088 to 1/3, −5.8 dB, and code .103 to 1/2, −6.9 dB.
    const unpaid = diagnose(toy, { message: 'unreadable', status: 'stopped', code: 'accepted' }).causes.find(({ id }) => id === 'unpaid')
    expect(unpaid?.speaksAgainst.map(({ question }) => question)).toEqual(['code', 'message'])
  })

  it('show both members of a leading pair side by side', () => {
    const answers = { message: 'unreadable', neighbour: 'works', status: 'stopped' }
    const ids = diagnose(compileModel(toyWithPair), answers).causes.map(({ id }) => id)
    expect(Math.abs(ids.indexOf('chip') - ids.indexOf('unpaid'))).toBe(1)
    expect(ids.slice(0, 2).sort()).toEqual(['chip', 'unpaid'])
  })

  it('draw up the second of a leading pair past a likelier cause', () => {
    // Pair masses .20 in the ratio a+b 16, a+d, c+e, c+f 8: .08 and three of .04; a single cause of tier 3 has .75·4/98 = .031.
    // So a+b leads. By mass after x: a; then c, .77·(.031 + .08), before b, .77·.031 + .70·.08, for a pair shows x less often.
    const tier = (of: 2 | 3, ids: string) => ids.split(' ').map((id) => ({ id, tier: of }))
    const model: Model = {
      ...toyModel,
      causes: [...tier(3, 'a c b'), ...tier(2, 'd e f'), ...tier(3, 'g h i j k l m n o p q r s t u v w x y z')],
      pairs: [{ causes: ['a', 'b'] }, { causes: ['a', 'd'] }, { causes: ['c', 'e'] }, { causes: ['c', 'f'] }],
      questions: [{ id: 'sign', options: ['x', 'y'], cost: 1, noise: 0.05 }],
      likelihoods: { sign: [{ causes: ['a', 'b', 'c'], levels: 'AS', basis: 'judgement' }] },
      refinements: [],
      actions: [],
    }
    expect(diagnose(compileModel(model), { sign: 'x' }).causes.map(({ id }) => id).slice(0, 3)).toEqual(['a', 'b', 'c'])
    expect(diagnose(compileModel({ ...model, pairs: model.pairs.slice(1) }), { sign: 'x' }).causes.map(({ id }) => id)[0]).toBe('c')
  })

  it('fit nothing when the answers contradict every cause', () => {
    const against: Model = {
      ...toyModel,
      likelihoods: { ...toyModel.likelihoods, message: [{ causes: ['chip'], levels: 'ANN', basis: 'judgement' }, { causes: ['reader', 'unpaid', 'pin'], levels: 'NNA', basis: 'judgement' }] },
    }
    const odd = { message: 'wrong-pin', neighbour: 'fails', status: 'stopped', code: 'accepted', wiped: 'better', season: 'ordinary' }
    expect(diagnose(compileModel({ ...against, refinements: [] }), odd).fitsNothing).toBe(true)
    expect(diagnose(toy, { message: 'unreadable', neighbour: 'works', code: 'accepted' }).fitsNothing).toBe(false)
    expect(diagnose(toy, {}).fitsNothing).toBe(false)
  })
})

describe('a cause that answers forbid to name first', () => {
  const barred: Model = { ...toyModel, bars: [{ when: { neighbour: ['works'], code: ['accepted'] }, causes: ['unpaid'] }] }
  const compiled = compileModel(barred)
  // Four answers for unpaid, two of which the bar hangs on speak against it.
  const torn = { message: 'not-insured', status: 'stopped', neighbour: 'works' }

  it('gives way to the next one, and is spoken of as no more than not ruled out', () => {
    const free = diagnose(toy, { ...torn, code: 'accepted' })
    expect(free.causes[0]).toMatchObject({ id: 'unpaid' })
    const { causes } = diagnose(compiled, { message: 'not-insured', neighbour: 'works', code: 'accepted' })
    expect(causes[0]?.id).not.toBe('unpaid')
    expect(causes.find(({ id }) => id === 'unpaid')).toMatchObject({ grade: 'open' })
  })

  it('is not named at all where nothing else could stand before it: the answers contradict each other', () => {
    const alone: Model = { ...barred, causes: [{ id: 'unpaid', tier: 3 }], likelihoods: { message: [{ causes: ['unpaid'], levels: 'RRA', basis: 'judgement' }] }, refinements: [], actions: [] }
    expect(diagnose(compileModel(alone), { message: 'not-insured', neighbour: 'works', code: 'accepted' })).toMatchObject({ causes: [], fitsNothing: true })
    expect(diagnose(compileModel(alone), { message: 'not-insured', neighbour: 'works', code: 'refused' })).toMatchObject({ causes: [{ id: 'unpaid' }], fitsNothing: false })
  })

  it('is named first as ever where one of the answers is missing or another', () => {
    for (const code of ['refused', UNSURE]) expect(diagnose(compiled, { ...torn, code })).toEqual(diagnose(toy, { ...torn, code }))
    expect(diagnose(compiled, torn)).toEqual(diagnose(toy, torn))
  })
})

import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import type { Model } from '@/domain/diagnosis/model'
import { toyModel, toyWithPair } from '../../support/diagnosis-toy-model'

const toy = compileModel(toyModel)

describe('the causes named', () => {
  it('are none while nothing said points anywhere', () => {
    expect(diagnose(toy, {}).causes).toEqual([])
    expect(diagnose(toy, { weather: 'sun' }).causes).toEqual([])
  })

  it('stand in order of probability with a grade in words', () => {
    // Odds after message and neighbour: chip 4·.823·.894, reader 2·.823·.098, unpaid 4·.088·.894, pin 1·.088·.894,
    // something else (.05/.95·11)·1/6: 2.94 : .162 : .316 : .079 : .096 of 3.59, hence .82, .05, .09, .02.
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
    // Against blind choice, for chip: message .823 to 1/3, +3.9 dB; neighbour and status .894 to 1/2, +2.5 dB each, in question
    // order; code refused .098 to 1/2, −7.1 dB.
    const chip = diagnose(toy, { code: 'refused', status: 'normal', neighbour: 'works', message: 'unreadable' }).causes.find(({ id }) => id === 'chip')
    expect(chip?.speaksFor).toEqual([
      { question: 'message', option: 'unreadable' },
      { question: 'neighbour', option: 'works' },
      { question: 'status', option: 'normal' },
    ])
    expect(chip?.speaksAgainst).toEqual([{ question: 'code', option: 'refused' }])
  })

  it('carry three reasons each way at most, and none from 不清楚 or from a question that says nothing of them', () => {
    const { causes } = diagnose(toy, { message: 'cannot-read', neighbour: 'works', status: 'unsure', code: 'accepted', wiped: 'better', weather: 'rain' })
    const chip = causes.find(({ id }) => id === 'chip')
    expect(chip?.speaksFor).toHaveLength(3)
    expect(chip?.speaksFor[0]).toEqual({ question: 'message', option: 'cannot-read' })
    const unpaid = causes.find(({ id }) => id === 'unpaid')
    expect(unpaid?.speaksAgainst.map(({ question }) => question)).toEqual(['code', 'message'])
    expect(unpaid?.speaksFor).toEqual([{ question: 'neighbour', option: 'works' }])
  })

  it('show both members of a leading pair side by side', () => {
    const answers = { message: 'unreadable', neighbour: 'works', status: 'stopped' }
    const ids = diagnose(compileModel(toyWithPair), answers).causes.map(({ id }) => id)
    expect(Math.abs(ids.indexOf('chip') - ids.indexOf('unpaid'))).toBe(1)
    expect(ids.slice(0, 2).sort()).toEqual(['chip', 'unpaid'])
  })

  it('draw up the second of a leading pair past a likelier single cause', () => {
    // Masses .25 a, .20 b, .30 pair: the pair leads, so c at .40 alone would stand between its members otherwise.
    const model: Model = {
      ...toyModel,
      causes: [{ id: 'a', tier: 3 }, { id: 'c', tier: 3 }, { id: 'b', tier: 1 }],
      pairs: [{ causes: ['a', 'b'] }],
      questions: [{ id: 'sign', options: ['x', 'y'], cost: 1, noise: 0.05 }],
      likelihoods: { sign: [{ causes: ['a', 'c'], levels: 'AO', basis: 'judgement' }, { causes: ['b'], levels: 'RA', basis: 'judgement' }] },
      refinements: [],
      actions: [],
    }
    const compiled = compileModel(model)
    const ids = diagnose(compiled, { sign: 'x' }).causes.map(({ id }) => id)
    // Priors .333 a, .333 c, .083 b, .20 pair; after x the pair does not lead: plain order by mass.
    expect(ids).toEqual(['a', 'c', 'b'])
    const certainPair: Model = { ...model, causes: [{ id: 'a', tier: 3 }, { id: 'c', tier: 3 }, { id: 'b', tier: 1 }, ...'defghijk'.split('').map((id) => ({ id, tier: 3 as const }))] }
    // Eleven singles share .75: each of tier 3 .073; the only pair has .20 and leads; b follows a although c weighs more than b alone.
    expect(diagnose(compileModel(certainPair), { sign: 'x' }).causes.map(({ id }) => id).slice(0, 2)).toEqual(['a', 'b'])
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

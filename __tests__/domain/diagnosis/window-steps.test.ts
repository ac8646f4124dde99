import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers, Model, WindowAction } from '@/domain/diagnosis/model'
import fc from 'fast-check'
import { randomModel } from '../../support/diagnosis-random-model'
import { toyModel } from '../../support/diagnosis-toy-model'

const toy = compileModel(toyModel)

const withActions = (actions: readonly WindowAction[]): Model => ({ ...toyModel, actions })
const action = (id: string, more: Partial<WindowAction> = {}): WindowAction => ({ id, cost: 1, atWindow: true, fixes: {}, otherwise: 0.3, ...more })
const nowOf = (actions: readonly WindowAction[], answers: Answers = {}): readonly string[] => diagnose(compileModel(withActions(actions)), answers).now

describe('what to do now', () => {
  it('follows the cause the answers point at', () => {
    expect(diagnose(toy, { message: 'unreadable', neighbour: 'fails' }).now[0]).toBe('other-window')
    expect(diagnose(toy, { message: 'unreadable', neighbour: 'works' }).now[0]).toBe('show-code')
  })

  it('is there before anything is said', () => {
    // Show the code: .95·(4+1)·.95/11 settled in 2 minutes, .21 a minute; other window .95·2·.95/11 in 3, .05; arrears
    // .95·4·.95/11 in 10, .03. Arrears are not paid at the window, yet rank third.
    expect(diagnose(toy, {}).now).toEqual(['show-code', 'other-window', 'pay-arrears'])
  })

  it('starts at the window even when something elsewhere would do better', () => {
    const unpaid = diagnose(toy, { message: 'not-insured', status: 'stopped' })
    expect(unpaid.causes[0]?.id).toBe('unpaid')
    expect(unpaid.now[0]).toBe('show-code')
    expect(unpaid.now).toContain('pay-arrears')
  })

  it('starts with the fall-back when nothing else can be done at the window', () => {
    expect(nowOf([action('call', { atWindow: false })])).toEqual(['pay-first', 'call'])
    expect(nowOf([])).toEqual(['pay-first'])
  })

  it('ends with the fall-back where there is room', () => {
    expect(nowOf([action('a'), action('b')])).toEqual(['a', 'b', 'pay-first'])
    expect(nowOf([action('a'), action('b'), action('c'), action('d')])).toEqual(['a', 'b', 'c'])
  })

  it('always has the steps that are always told, even useless ones, in their place', () => {
    const told = action('told', { otherwise: 0, always: true })
    expect(nowOf([told, action('a'), action('b'), action('c')])).toEqual(['a', 'b', 'told'])
    expect(nowOf([{ ...told, otherwise: 0.95 }, action('a'), action('b'), action('c')])).toEqual(['told', 'a', 'b'])
  })

  it('takes the earlier of two actions that are worth the same', () => {
    expect(nowOf([action('a'), action('b')])[0]).toBe('a')
    expect(nowOf([action('b'), action('a')])[0]).toBe('b')
  })

  it('with two faults, needs a step that gets past both', () => {
    const pair: Model = { ...withActions([action('half', { otherwise: 0, fixes: { chip: 0.95 } }), action('both', { otherwise: 0, fixes: { chip: 0.7, unpaid: 0.7 } })]), pairs: [{ causes: ['chip', 'unpaid'] }], causes: toyModel.causes.filter(({ id }) => id === 'chip' || id === 'unpaid'), likelihoods: {}, refinements: [] }
    const { core } = compileModel(pair)
    // Hypotheses: chip, unpaid, both, something else.
    const effect = (a: number, h: number): number => core.effects[a]?.[core.reach[a]?.indexOf(core.classOf[h] ?? -1) ?? -1] ?? 0
    expect([0, 1, 2, 3].map((h) => effect(0, h))).toEqual([0.95, 0, 0, 0])
    expect([0, 1, 2, 3].map((h) => effect(1, h))).toEqual([0.7, 0.7, 0.7, 0])
  })
})

describe('a step that an answer puts first', () => {
  const stop = action('stop', { otherwise: 0, firstWhen: { code: ['refused'] } })
  const always = action('told', { otherwise: 0.95, always: true })

  it('stands above everything else, the step that is always told included, though it settles nothing', () => {
    expect(nowOf([always, action('a'), stop], { code: 'refused' })).toEqual(['stop', 'told', 'a'])
  })

  it('is not told for other answers, nor when nothing was said', () => {
    expect(nowOf([always, action('a'), stop], { code: 'accepted' })).toEqual(['told', 'a', 'pay-first'])
    expect(nowOf([always, action('a'), stop])).toEqual(['told', 'a', 'pay-first'])
    expect(nowOf([always, action('a'), stop], { code: UNSURE })).toEqual(['told', 'a', 'pay-first'])
  })

  it('keeps the usual place that its worth gives it where its answer is missing', () => {
    expect(nowOf([action('a'), { ...stop, otherwise: 0.95 }])).toEqual(['stop', 'a', 'pay-first'])
  })

  it('needs every question named to be answered so, and an answer that applies', () => {
    const both = { ...stop, firstWhen: { code: ['refused'], neighbour: ['works'] } }
    expect(nowOf([action('a'), both], { code: 'refused' })[0]).toBe('a')
    expect(nowOf([action('a'), both], { code: 'refused', neighbour: 'works' })[0]).toBe('stop')
    const behind = { ...stop, firstWhen: { wiped: ['same'] } }
    expect(nowOf([action('a'), behind], { message: 'not-insured', wiped: 'same' })[0]).toBe('a')
    expect(nowOf([action('a'), behind], { message: 'unreadable', wiped: 'same' })[0]).toBe('stop')
  })

  it('is met by a real message that stands for the option', () => {
    const heard = { ...stop, firstWhen: { message: ['unreadable'] } }
    expect(nowOf([action('a'), heard], { message: 'no-answer' })[0]).toBe('stop')
  })

  it('comes in the order of the model where there are two, both before the rest', () => {
    const other = { ...stop, id: 'other', firstWhen: { neighbour: ['works'] } }
    expect(nowOf([always, other, action('a'), stop], { code: 'refused', neighbour: 'works' })).toEqual(['other', 'stop', 'told'])
  })

  it('leaves room for the step that is always told, however many there are', () => {
    const more = ['b', 'c', 'd'].map((id) => ({ ...stop, id }))
    expect(nowOf([stop, ...more, always], { code: 'refused' })).toEqual(['stop', 'b', 'told'])
  })

  it('gives way to an answer that shows it to be useless here, and never leads from elsewhere', () => {
    expect(nowOf([action('a'), { ...stop, blockedBy: { neighbour: ['works'] } }], { code: 'refused', neighbour: 'works' })).toEqual(['a', 'pay-first'])
    expect(nowOf([action('a'), { ...stop, atWindow: false }], { code: 'refused' })).toEqual(['a', 'stop', 'pay-first'])
  })
})

describe('steps that an answer rules out', () => {
  it('are skipped, with that answer as the reason', () => {
    const { now, skipped } = diagnose(toy, { code: 'refused' })
    expect(now).not.toContain('show-code')
    expect(skipped).toEqual([{ action: 'show-code', because: { question: 'code', option: 'refused' } }])
    expect(diagnose(toy, { code: 'accepted' }).skipped).toEqual([])
  })

  it('are not skipped for an answer without weight', () => {
    const barred = withActions([action('a', { blockedBy: { wiped: ['same'] } })])
    expect(diagnose(compileModel(barred), { message: 'unreadable', wiped: 'same' }).now).toEqual(['pay-first'])
    expect(diagnose(compileModel(barred), { message: 'not-insured', wiped: 'same' }).now).toEqual(['a', 'pay-first'])
  })

  it('need every question named to be answered so', () => {
    const barred = [action('a', { blockedBy: { neighbour: ['works'], code: ['refused'] } })]
    expect(nowOf(barred, { code: 'refused' })).toContain('a')
    expect(nowOf(barred, { code: 'refused', neighbour: 'works' })).not.toContain('a')
  })

  it('can be ruled out by 不清楚 where it is listed, and by a refinement', () => {
    const barred = withActions([action('a', { blockedBy: { code: [UNSURE] } }), action('b', { blockedBy: { message: ['unreadable'] } })])
    expect(diagnose(compileModel(barred), { code: UNSURE, message: 'no-answer' }).skipped).toEqual([
      { action: 'a', because: { question: 'code', option: UNSURE } },
      { action: 'b', because: { question: 'message', option: 'no-answer' } },
    ])
  })
})

describe('while nothing has been said', () => {
  const laddered: Model = { ...withActions([action('a', { otherwise: 0.95 }), action('b', { otherwise: 0 }), action('c', { otherwise: 0, blockedBy: { code: [UNSURE] } })]), ladder: ['b', 'c'] }
  const compiled = compileModel(laddered)

  it('the ladder is told, whatever the priors suggest, and the fall-back closes it', () => {
    expect(diagnose(compiled, {}).now).toEqual(['b', 'c', 'pay-first'])
    expect(diagnose(compiled, { message: UNSURE, status: UNSURE }).now).toEqual(['b', 'c', 'pay-first'])
  })

  it('a step of the ladder that an answer rules out is left out', () => {
    expect(diagnose(compiled, { code: UNSURE }).now).toEqual(['b', 'pay-first'])
  })

  it('one answer is enough for the steps to follow it', () => {
    expect(diagnose(compiled, { status: 'normal' }).now[0]).toBe('a')
  })
})

describe('invariant I0', () => {
  it('holds for any model and any answers: one to three different steps, the first at the window and not blocked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }), (seed, picks) => {
        const made = randomModel(seed, { causes: 6, questions: 5, options: 3, actions: 5, pairs: 2 })
        const model: Model = { ...made, actions: made.actions.map((one, a) => (a % 2 ? one : { ...one, blockedBy: { [`q${a}`]: [`q${a}o1`, `q${a}o2`] } })) }
        const answers = Object.fromEntries(picks.map((o, q) => [`q${q}`, o === 3 ? UNSURE : `q${q}o${o}`]))
        const { now, skipped } = diagnose(compileModel(model), answers)
        const first = model.actions.find(({ id }) => id === now[0])
        expect(first ? first.atWindow : now[0] === model.fallback.id).toBe(true)
        expect(now.length).toBeLessThanOrEqual(3)
        expect(new Set(now).size).toBe(now.length)
        skipped.forEach(({ action: id }) => expect(now).not.toContain(id))
      }),
    )
  })
})

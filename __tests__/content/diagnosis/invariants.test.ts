import { actionLabels } from '@/content/diagnosis/action-labels'
import { model } from '@/content/diagnosis/model'
import { actionTexts } from '@/content/actions'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers } from '@/domain/diagnosis/model'
import fc from 'fast-check'
import { depth } from '../../support/depth'

const compiled = compileModel(model)

const answersOf = (id: string): string[] => [
  ...(model.questions.find((question) => question.id === id)?.options ?? []),
  ...model.refinements.filter(({ question }) => question === id).map((refinement) => refinement.id),
  UNSURE,
]

/** Up to a dozen answers to any questions, asked for or not, however they contradict each other. */
const freely: fc.Arbitrary<Answers> = fc
  .shuffledSubarray(model.questions.map(({ id }) => id), { maxLength: 12 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.constantFrom(...answersOf(id)).map((answer) => [id, answer] as const))))
  .map((answers) => Object.fromEntries(answers))

/** domain.md §2, invariants, for whatever is answered: a shared link or typed words may hold anything. */
describe('whatever is answered, freely and against itself', () => {
  const NEVER_FIRST = ['not-insured', 'insurance-suspended', 'center-or-network-down']
  const both = { 'other-card': 'works', 'own-code': 'works' }

  it('1: another card and the own code working here, neither the insurance nor the line is named first', () => {
    fc.assert(fc.property(freely, (answers) => !NEVER_FIRST.includes(diagnose(compiled, { ...answers, ...both }).causes[0]?.id ?? '')), { numRuns: depth(40, 150) })
  })

  it('1: not even when everything else says so', () => {
    const against: readonly Answers[] = [
      { message: 'suspended', 'insured-word': 'suspended', 'app-status': 'suspended', 'life-change': 'left-job', 'sent-to': 'insurance-office', lately: 'life-event' },
      { message: 'not-insured', 'insured-word': 'not-found', 'app-status': 'none', 'life-change': 'left-job', 'sent-to': 'insurance-office' },
      { message: 'interface', 'whole-hospital': 'yes', stage: 'no-name', 'sent-to': 'nobody' },
    ]
    for (const answers of against) {
      expect(NEVER_FIRST).toContain(diagnose(compiled, answers).causes[0]?.id)
      const { causes } = diagnose(compiled, { ...answers, ...both })
      expect(NEVER_FIRST).not.toContain(causes[0]?.id)
      for (const { id, grade } of causes) expect([id, NEVER_FIRST.includes(id) && grade !== 'open']).toEqual([id, false])
    }
  })

  it('3: the own code is told, or an answer is given as the reason why not; one to three steps, the first at the window', () => {
    const atWindow = new Set([...model.actions.filter((action) => action.atWindow).map(({ id }) => id), model.fallback.id])
    fc.assert(
      fc.property(freely, (answers) => {
        const { now, skipped } = diagnose(compiled, answers)
        expect(now.includes('show-own-code') || skipped.some(({ action, because }) => action === 'show-own-code' && ['own-code', 'phone-step', 'order-page'].includes(because.question))).toBe(true)
        expect([now.length >= 1 && now.length <= 3, new Set(now).size === now.length, atWindow.has(now[0] ?? '')]).toEqual([true, true, true])
      }),
      { numRuns: depth(40, 150) },
    )
  })

  it('what keeps harm away stands first: no second payment, nobody else’s card', () => {
    fc.assert(
      fc.property(freely, (answers) => {
        expect(diagnose(compiled, { ...answers, 'family-aim': 'not-own' }).now[0]).toBe('own-credential-only')
        const paid = diagnose(compiled, { ...answers, scene: 'phone', 'family-aim': 'bind', 'phone-step': 'no-result' })
        expect(paid.now[0]).toBe('do-not-pay-again')
        expect(paid.now).not.toContain('try-once-more')
      }),
      { numRuns: depth(20, 60) },
    )
  })

  it('the order of the answers says nothing', () => {
    fc.assert(
      fc.property(freely, (answers) => {
        expect(diagnose(compiled, Object.fromEntries(Object.entries(answers).reverse()))).toEqual(diagnose(compiled, answers))
      }),
      { numRuns: depth(15, 40) },
    )
  })

  it('2 and 5: nothing that can be told replaces or mends a card now, tops up an account or lends a card', () => {
    for (const id of [...model.actions.map((action) => action.id), model.fallback.id]) {
      const told = `${actionLabels[id]}${actionTexts[id]?.say.text}`
      expect(told).not.toMatch(/[补换](办|领)?(新|张)?(社保)?卡|充值|充磁|加磁|修芯片|借(用)?(家|别)人/)
    }
  })
})

describe('who came by the wrong door and answers the rest as the fault makes likeliest', () => {
  const likeliest = (question: string, c: number): string => {
    const q = model.questions.findIndex(({ id }) => id === question)
    const { chance, options } = compiled.core.questions[q] ?? { chance: [], options: 1 }
    const chances = chance.slice(0, options).map((row) => row[c] ?? 0)
    const most = Math.max(...chances)
    // A question that says nothing about the fault is one that this person cannot answer.
    return most < 1.02 / options ? UNSURE : (model.questions[q]?.options[chances.indexOf(most)] ?? UNSURE)
  }
  const endOf = (c: number, answers: Answers): readonly string[] => {
    const { next, causes } = diagnose(compiled, answers)
    return next === null ? causes.map(({ id }) => id) : endOf(c, { ...answers, [next]: likeliest(next, c) })
  }

  /** Every fourth fault, or every one in depth, with its place in the model. */
  const faults = model.causes.map(({ id }, c) => ({ id, c })).filter(({ c }) => c % depth(4, 1) === 0)

  it('is led to the fault all the same: among the first three in nineteen of twenty walks, and by the right door always', () => {
    const walks = faults.flatMap(({ id, c }) => {
      const right = likeliest('scene', c)
      return (model.questions[0]?.options ?? []).map((scene) => ({ id, scene, wrong: scene !== right, found: endOf(c, { scene }).slice(0, 3).includes(id) }))
    })
    const wrong = walks.filter((walk) => walk.wrong)
    console.info('by the wrong door', { walks: wrong.length, found: wrong.filter(({ found }) => found).length / wrong.length })
    expect(wrong).toHaveLength(3 * faults.length)
    expect(wrong.filter(({ found }) => found).length / wrong.length).toBeGreaterThanOrEqual(0.95)
    expect(walks.filter((walk) => !walk.wrong && !walk.found)).toEqual([])
  })

  it('so is who cannot tell the scene', () => {
    expect(faults.filter(({ id, c }) => !endOf(c, { scene: UNSURE }).slice(0, 3).includes(id)).map(({ id }) => id)).toEqual([])
  })
})

describe('where money may be gone already (domain.md E14)', () => {
  const paid = [{ 'phone-step': 'no-result' }, { 'phone-step': 'refused', 'order-page': 'half' }, { 'phone-step': 'no-result', 'own-code': 'works' }]

  it.each(paid)('%j: nothing is told that could take it a second time, and the reason is named', (answers) => {
    const { now, skipped } = diagnose(compiled, { scene: 'phone', ...answers })
    for (const action of ['show-own-code', 'settle-at-window', 'try-once-more', 'authorise-again']) {
      expect(now).not.toContain(action)
      expect(skipped.map((one) => one.action)).toContain(action)
    }
    expect(['do-not-pay-again', 'look-up-order']).toContain(now[0])
  })

  it('an order that is paid and done keeps nothing back', () => {
    expect(diagnose(compiled, { scene: 'phone', 'phone-step': 'amount', 'order-page': 'done' }).skipped).toEqual([])
  })
})

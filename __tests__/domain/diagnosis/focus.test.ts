import { compileTables } from '@/domain/diagnosis/compile-tables'
import type { QuestionTable } from '@/domain/diagnosis/core'
import { focusOn } from '@/domain/diagnosis/focus'
import { regretOf } from '@/domain/diagnosis/regret'

const question = (options: number, hypotheses: number): QuestionTable => ({
  cost: 0.4,
  noise: 0,
  options,
  // Each option is twice as likely under every options-th hypothesis.
  likelihoods: Array.from({ length: options }, (_, o) => Array.from({ length: hypotheses }, (__, h) => (h % options === o ? 2 : 1) / (options + 1))),
})

/** Causes 0…n−1, a pair of the first and the last, something else; one action per cause that settles it, the first blocked at will. */
const coreOf = (n: number) =>
  compileTables({
    causes: n,
    members: [...Array.from({ length: n }, (_, c) => [c]), [0, n - 1], []],
    priors: Array.from({ length: n + 2 }, () => 1),
    questions: [question(2, n + 2), question(3, n + 2), question(2, n + 2)],
    actions: Array.from({ length: n }, (_, a) => ({ cost: 2, effects: Array.from({ length: n + 2 }, (__, h) => (h === a ? 0.95 : 0)) })),
    fallbackCost: 30,
  })

describe('what is looked ahead upon', () => {
  it('leaves out the hypotheses that together hold a hundredth, the lightest first, and sums to one', () => {
    const { core, belief } = focusOn(coreOf(3), [0.6, 0.3, 0.0049, 0.004, 0.0911], [], [0, 1, 2])
    // The third cause and the pair hold .0089; the pair would have kept the first and the third.
    expect(core.causes).toBe(2)
    expect(core.members).toEqual([[0], [1], []])
    expect(belief.map((b) => b.toFixed(4))).toEqual([0.6, 0.3, 0.0911].map((b) => (b / 0.9911).toFixed(4)))
  })

  it('keeps the members of a pair that counts, however light they are', () => {
    const { core, belief } = focusOn(coreOf(3), [0.0001, 0.1, 0.0001, 0.8, 0.0998], [], [0])
    expect(core.members).toEqual([[0], [1], [2], [0, 2], []])
    expect(belief[0]).toBeCloseTo(0.0001, 9)
  })

  it('is never more than thirty-four hypotheses, the heaviest, of equals the first in the model', () => {
    const n = 60
    const even = Array.from({ length: n + 2 }, (_, h) => (h === n ? 0 : 1 / (n + 1)))
    const { core, belief } = focusOn(coreOf(n), even, [], [0])
    expect(belief).toHaveLength(34)
    expect(core.members).toEqual(Array.from({ length: 34 }, (_, c) => [c]))
  })

  it('has the actions that settle something under what is left, less the blocked ones', () => {
    expect(focusOn(coreOf(3), [0.6, 0.3, 0.001, 0.001, 0.098], [], [0]).core.actionCosts).toHaveLength(2)
    expect(focusOn(coreOf(3), [0.6, 0.3, 0.001, 0.001, 0.098], [1], [0]).core.actionCosts).toHaveLength(1)
  })

  it('reckons the same regret as the whole where nothing is left out', () => {
    const whole = coreOf(4)
    const belief = [0.4, 0.3, 0.1, 0.1, 0.05, 0.05]
    const { core, belief: all } = focusOn(whole, belief, [], [0, 1])
    expect(regretOf(core, all)).toBeCloseTo(regretOf(whole, belief), 9)
    whole.questions[1]!.chance.forEach((row, o) => expect(regretOf(core, all, core.questions[1]?.chance[o])).toBeCloseTo(regretOf(whole, belief, row), 9))
  })

  it('keeps the numbers of the questions, and has only those that may be asked', () => {
    const { core } = focusOn(coreOf(3), [0.5, 0.3, 0.1, 0.05, 0.05], [], [2])
    expect([core.questions[0], core.questions[1]]).toEqual([undefined, undefined])
    expect(core.questions[2]?.chance[0]).toHaveLength(5)
  })
})

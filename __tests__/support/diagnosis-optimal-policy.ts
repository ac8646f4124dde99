import type { CompiledModel } from '@/domain/diagnosis/compiled-model'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers, QuestionId } from '@/domain/diagnosis/model'
import { repairCost } from '@/domain/diagnosis/repair-cost'

/** The figures the engine plans with, stated here once more so that a slip in one of the two shows. */
const UNABLE = 0.1
const IDENTIFICATION = 4

/**
 * Everything that can be answered to a model whose questions have equally many options and no preconditions, as numbers:
 * one digit a question, 0 not asked, 1…K the option, K+1 不清楚. Asking only ever raises a number.
 */
export interface AnswerStates {
  readonly count: number
  readonly options: number
  readonly step: readonly number[]
  readonly digit: (state: number, q: number) => number
  /** Probability of the answers that say something, and the risk of stopping there times that probability. */
  readonly mass: Float64Array
  readonly risk: Float64Array
}

export const answerStates = ({ model, core }: CompiledModel): AnswerStates => {
  const options = model.questions[0]?.options.length ?? 0
  const base = options + 2
  const step = model.questions.map((_, q) => Math.pow(base, q))
  const count = Math.pow(base, step.length)
  const mass = new Float64Array(count)
  const risk = new Float64Array(count)

  const settle = (state: number, belief: readonly number[]): void => {
    const left = core.certain.map(() => 0)
    let total = 0
    let top = 0
    belief.forEach((b, h) => {
      const k = core.classOf[h] ?? 0
      left[k] = (left[k] ?? 0) + b
      total += b
      if (h < core.causes && b > top) top = b
    })
    mass[state] = total
    risk[state] = repairCost(core, left, []) + IDENTIFICATION * (total - top)
  }
  /** `twin` is the same state with every 不清楚 taken back, which comes first and has the same belief. */
  const visit = (q: number, state: number, twin: number, belief: readonly number[]): void => {
    const size = step[q]
    if (size === undefined) {
      if (state === twin) settle(state, belief)
      else {
        mass[state] = mass[twin] ?? 0
        risk[state] = risk[twin] ?? 0
      }
      return
    }
    visit(q + 1, state, twin, belief)
    for (let o = 0; o < options; o++) {
      const row = core.questions[q]?.chance[o]
      visit(q + 1, state + size * (o + 1), twin + size * (o + 1), belief.map((b, h) => b * (row?.[h] ?? 0)))
    }
    visit(q + 1, state + size * (options + 1), twin, belief)
  }
  visit(0, 0, 0, core.prior.map((centiDecibels) => Math.pow(10, centiDecibels / 1000)))
  return { count, options, step, digit: (state, q) => ((state / (step[q] ?? 1)) | 0) % base, mass, risk }
}

/** Minutes of asking question `q`, of price `price`, and going on as `after` tells. */
const costOfAsking = ({ mass, options, step }: AnswerStates, price: number, state: number, q: number, after: (next: number) => number): number => {
  const size = step[q] ?? 0
  let cost = price * (mass[state] ?? 0) + UNABLE * after(state + size * (options + 1))
  for (let o = 1; o <= options; o++) cost += (1 - UNABLE) * after(state + size * o)
  return cost
}

/** Expected minutes of the best policy there is, by dynamic programming over all sets of answers. Pairs are not supported. */
export const optimalCost = ({ model }: CompiledModel, states: AnswerStates): number => {
  const best = states.risk.slice()
  const after = (next: number): number => best[next] ?? 0
  const prices = model.questions.map(({ cost }) => cost)
  for (let state = states.count - 1; state >= 0; state--) {
    prices.forEach((price, q) => {
      if (states.digit(state, q)) return
      const cost = costOfAsking(states, price, state, q, after)
      if (cost < (best[state] ?? 0)) best[state] = cost
    })
  }
  return best[0] ?? 0
}

/** Expected minutes of the policy that asks `next` of the answers given, or stops where that is null. */
export const policyCost = (compiled: CompiledModel, states: AnswerStates, next: (answers: Answers) => QuestionId | null): number => {
  const { questions } = compiled.model
  const costFrom = (state: number, answers: Answers): number => {
    const id = next(answers)
    const q = questions.findIndex((question) => question.id === id)
    const asked = questions[q]
    if (!asked) return states.risk[state] ?? 0
    return costOfAsking(states, asked.cost, state, q, (after) => costFrom(after, { ...answers, [asked.id]: asked.options[states.digit(after, q) - 1] ?? UNSURE }))
  }
  return costFrom(0, {})
}

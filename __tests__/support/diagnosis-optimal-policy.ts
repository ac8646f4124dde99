import type { CompiledModel } from '@/domain/diagnosis/compiled-model'
import { repairCost } from '@/domain/diagnosis/repair-cost'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers, QuestionId } from '@/domain/diagnosis/model'

/** The figures the engine plans with, stated here once more so that a slip in one of the two shows. */
const UNABLE = 0.1
const IDENTIFICATION = 4

/**
 * Everything that can be answered to a model without preconditions, as numbers: one digit a question, 0 not asked,
 * 1…K the option, K+1 不清楚. Asking only ever raises a number, so one pass downwards settles all of them.
 */
export interface AnswerStates {
  readonly count: number
  readonly step: readonly number[]
  readonly digit: (state: number, q: number) => number
  /** Probability of the answers that say something, and the risk of stopping there times that probability. */
  readonly mass: (state: number) => number
  readonly risk: (state: number) => number
  readonly answers: (state: number) => Answers
}

export const answerStates = ({ model, core }: CompiledModel): AnswerStates => {
  const options = model.questions[0]?.options.length ?? 0
  const base = options + 2
  const step = model.questions.map((_, q) => Math.pow(base, q))
  const digit = (state: number, q: number): number => Math.floor(state / (step[q] ?? 1)) % base
  const informative = (state: number): number =>
    step.reduce((sum, size, q) => (digit(state, q) === base - 1 ? sum : sum + size * digit(state, q)), 0)
  const prior = core.prior.map((centiDecibels) => Math.pow(10, centiDecibels / 1000))
  const known = new Map<number, { mass: number; risk: number }>()
  const at = (state: number): { mass: number; risk: number } => {
    const key = informative(state)
    const found = known.get(key)
    if (found) return found
    const belief = prior.map((p, h) =>
      model.questions.reduce((product, _, q) => {
        const o = digit(key, q)
        return o ? product * (core.questions[q]?.chance[o - 1]?.[h] ?? 0) : product
      }, p),
    )
    const left = core.certain.map(() => 0)
    belief.forEach((b, h) => { left[core.classOf[h] ?? 0] = (left[core.classOf[h] ?? 0] ?? 0) + b })
    const mass = belief.reduce((sum, b) => sum + b, 0)
    const made = { mass, risk: repairCost(core, left, []) + IDENTIFICATION * (mass - Math.max(...belief.slice(0, core.causes))) }
    known.set(key, made)
    return made
  }
  return {
    count: Math.pow(base, model.questions.length),
    step,
    digit,
    mass: (state) => at(state).mass,
    risk: (state) => at(state).risk,
    answers: (state) => {
      const given: Record<QuestionId, string> = {}
      model.questions.forEach(({ id, options: ids }, q) => {
        const o = digit(state, q)
        if (o) given[id] = ids[o - 1] ?? UNSURE
      })
      return given
    },
  }
}

const costOfAsking = ({ model }: CompiledModel, states: AnswerStates, state: number, q: number, after: (next: number) => number): number => {
  const size = states.step[q] ?? 0
  const options = model.questions[q]?.options.length ?? 0
  let cost = (model.questions[q]?.cost ?? 0) * states.mass(state) + UNABLE * after(state + size * (options + 1))
  for (let o = 1; o <= options; o++) cost += (1 - UNABLE) * after(state + size * o)
  return cost
}

/** Expected minutes of the best policy there is, by dynamic programming over all sets of answers. Pairs are not supported. */
export const optimalCost = (compiled: CompiledModel, states: AnswerStates): number => {
  const best = new Float64Array(states.count)
  for (let state = states.count - 1; state >= 0; state--) {
    let cost = states.risk(state)
    for (let q = 0; q < states.step.length; q++) {
      if (states.digit(state, q)) continue
      cost = Math.min(cost, costOfAsking(compiled, states, state, q, (next) => best[next] ?? 0))
    }
    best[state] = cost
  }
  return best[0] ?? 0
}

/** Expected minutes of the policy that asks `next` of the answers given, or stops where that is null. */
export const policyCost = (compiled: CompiledModel, states: AnswerStates, next: (answers: Answers) => QuestionId | null, state = 0): number => {
  const id = next(states.answers(state))
  if (id === null) return states.risk(state)
  const q = compiled.model.questions.findIndex((question) => question.id === id)
  return costOfAsking(compiled, states, state, q, (after) => policyCost(compiled, states, next, after))
}

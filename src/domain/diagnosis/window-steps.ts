import type { CompiledModel } from './compiled-model'
import { UNSURE } from './model'
import type { ActionId } from './model'
import type { Position } from './position'
import type { Reading } from './read-answers'
import { holds } from './read-answers'
import { repairCost } from './repair-cost'

const MOST_STEPS = 3

/** Actions that answers show to be useless here: their indexes, and each with the first of those answers. */
export const skippedActions = ({ model, blockedBy, answers }: CompiledModel, { given, active }: Reading): { blocked: number[]; skipped: Position['skipped'] } => {
  const blocked = model.actions.map((_, a) => a).filter((a) => blockedBy[a]!.length > 0 && holds(blockedBy[a]!, given, active))
  const skipped = blocked.map((a) => {
    const { question } = blockedBy[a]![0]!
    const option = answers[question]![given[question]!] ?? UNSURE
    return { action: model.actions[a]!.id, because: { question: model.questions[question]!.id, option } }
  })
  return { blocked, skipped }
}

/**
 * What to do now: at most three actions in the order of least expected minutes, among them those that are always told
 * unless blocked, and the fall-back where there is room. The first can always be done at the window, with no network
 * (invariant I0): where no such action is left, it is the fall-back.
 */
export const windowSteps = ({ model, core }: CompiledModel, belief: readonly number[], blocked: readonly number[]): ActionId[] => {
  const { actions, fallback } = model
  const left = core.certain.map(() => 0)
  belief.forEach((b, h) => { left[core.classOf[h]!]! += b })
  const order: number[] = []
  repairCost(core, left, blocked, order)
  actions.forEach(({ always }, a) => {
    if (always && order.indexOf(a) < 0 && blocked.indexOf(a) < 0) order.push(a)
  })
  const first = order.filter((a) => actions[a]!.atWindow)[0]
  const rest = order.filter((a) => a !== first)
  const isMust = (a: number): boolean => actions[a]!.always === true
  const kept = rest.filter(isMust).concat(rest.filter((a) => !isMust(a))).slice(0, MOST_STEPS - 1)
  const then = rest.filter((a) => kept.indexOf(a) >= 0).map((a) => actions[a]!.id)
  if (first === undefined) return [fallback.id].concat(then)
  return [actions[first]!.id].concat(then, fallback.id).slice(0, MOST_STEPS)
}

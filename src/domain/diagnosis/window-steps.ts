import type { CompiledModel } from './compiled-model'
import { UNSURE } from './model'
import type { ActionId } from './model'
import type { Position, Reason } from './position'
import { repairCost } from './repair-cost'
import type { Reading } from './read-answers'
import { holds } from './read-answers'

const MOST_STEPS = 3

type Skipped = Position['skipped']

/** Actions that an answer shows to be useless here, each with the first answer that says so. */
export const skippedActions = ({ model, blockedBy, answers }: CompiledModel, { given, active }: Reading): { blocked: number[]; skipped: Skipped } => {
  const blocked: number[] = []
  const skipped: { action: ActionId; because: Reason }[] = []
  blockedBy.forEach((condition, a) => {
    const term = condition[0]
    if (!term || !holds(condition, given, active)) return
    const { question } = term
    blocked.push(a)
    skipped.push({
      action: model.actions[a]!.id,
      because: { question: model.questions[question]!.id, option: answers[question]![given[question]!] ?? UNSURE },
    })
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
  const left: number[] = []
  for (let k = 0; k < core.certain.length; k++) left.push(0)
  belief.forEach((b, h) => { left[core.classOf[h]!]! += b })
  const order: number[] = []
  repairCost(core, left, blocked, order)
  actions.forEach(({ always }, a) => {
    if (always && order.indexOf(a) < 0 && blocked.indexOf(a) < 0) order.push(a)
  })
  const first = order.filter((a) => actions[a]!.atWindow)[0]
  if (first === undefined) return [fallback.id].concat(order.slice(0, MOST_STEPS - 1).map((a) => actions[a]!.id))
  const rest = order.filter((a) => a !== first)
  const must = rest.filter((a) => actions[a]!.always)
  const may = rest.filter((a) => !actions[a]!.always)
  const kept = must.concat(may).slice(0, MOST_STEPS - 1)
  const steps = [first].concat(rest.filter((a) => kept.indexOf(a) >= 0)).map((a) => actions[a]!.id)
  return steps.length < MOST_STEPS ? steps.concat(fallback.id) : steps
}

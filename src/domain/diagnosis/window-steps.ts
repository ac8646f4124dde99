import type { CompiledModel, Condition } from './compiled-model'
import { UNSURE } from './model'
import type { ActionId, Model } from './model'
import type { Position } from './position'
import type { Reading } from './read-answers'
import { holds } from './read-answers'
import { repairCost } from './repair-cost'

const MOST_STEPS = 3

/** The first of an action's conditions that the answers meet. */
const met = (conditions: readonly Condition[], { given, active }: Reading): Condition | undefined =>
  conditions.filter((condition) => holds(condition, given, active))[0]

/** Indexes of the actions one of whose conditions is met by the answers. */
const meeting = ({ model }: CompiledModel, conditions: readonly (readonly Condition[])[], reading: Reading): number[] =>
  model.actions.map((_, a) => a).filter((a) => met(conditions[a]!, reading))

/** Actions that answers show to be useless here: their indexes, and each with the first of those answers. */
export const skippedActions = (compiled: CompiledModel, reading: Reading): { blocked: number[]; skipped: Position['skipped'] } => {
  const { model, blockedBy, answers } = compiled
  const blocked = meeting(compiled, blockedBy, reading)
  const skipped = blocked.map((a) => {
    const { question } = met(blockedBy[a]!, reading)![0]!
    const option = answers[question]![reading.given[question]!] ?? UNSURE
    return { action: model.actions[a]!.id, because: { question: model.questions[question]!.id, option } }
  })
  return { blocked, skipped }
}

/** Indexes of the actions that these answers put before all others. */
export const leadingActions = (compiled: CompiledModel, reading: Reading, blocked: readonly number[]): number[] =>
  meeting(compiled, compiled.firstWhen, reading).filter((a) => blocked.indexOf(a) < 0)

/**
 * What to do now: at most three actions in the order of least expected minutes, `leading` ones before them, among them those
 * that are always told unless blocked, and the fall-back where there is room. The first can always be done at the window, with
 * no network (invariant I0): where no such action is left, it is the fall-back.
 */
export const windowSteps = ({ model, core }: CompiledModel, belief: readonly number[], blocked: readonly number[], leading: readonly number[]): ActionId[] => {
  const { actions, fallback } = model
  const left = core.certain.map(() => 0)
  belief.forEach((b, h) => { left[core.classOf[h]!]! += b })
  const soonest: number[] = []
  repairCost(core, left, blocked, soonest)
  const order = leading.concat(soonest.filter((a) => leading.indexOf(a) < 0))
  actions.forEach(({ always }, a) => {
    if (always && order.indexOf(a) < 0 && blocked.indexOf(a) < 0) order.push(a)
  })
  const first = order.filter((a) => actions[a]!.atWindow)[0]
  const rest = order.filter((a) => a !== first)
  const need = (a: number): number => (actions[a]!.always ? 2 : leading.indexOf(a) >= 0 ? 1 : 0)
  const kept = [2, 1, 0].map((least) => rest.filter((a) => need(a) === least)).reduce((all, some) => all.concat(some), []).slice(0, MOST_STEPS - 1)
  const then = rest.filter((a) => kept.indexOf(a) >= 0).map((a) => actions[a]!.id)
  if (first === undefined) return [fallback.id].concat(then)
  return [actions[first]!.id].concat(then, fallback.id).slice(0, MOST_STEPS)
}

/** The same while nothing has been said: the ladder that holds for everybody, which priors alone must not reorder. */
export const ladderSteps = ({ actions, fallback }: Model, ladder: readonly ActionId[], blocked: readonly number[]): ActionId[] =>
  ladder.filter((id) => !blocked.some((a) => actions[a]!.id === id)).concat(fallback.id).slice(0, MOST_STEPS)

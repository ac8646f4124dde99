import type { Core } from './core'

/** What naming the cause is worth in minutes, so that causes calling for the same action are still told apart (engine.md c.3). */
const IDENTIFICATION = 4

/** Two rates closer than this are equal; the earlier action then goes first, on every engine. */
const HAIR = 1 + 1e-9

/**
 * Expected minutes until the bill is settled when the actions are tried greedily by chance of success per minute and the
 * fall-back closes the row (expected cost of repair, engine.md c.3). An action that does not pay against the fall-back is
 * left out. `left` holds the mass per effect class and is used up; the order taken is appended to `order`.
 */
export const repairCost = (core: Core, left: number[], blocked: readonly number[], order?: number[]): number => {
  const { classes, actionCosts, reach, fallbackCost } = core
  const fixed = actionCosts.map(() => 0)
  let total = 0
  for (let k = 0; k < left.length; k++) {
    const mass = left[k]!
    const { actions, effects } = classes[k]!
    total += mass
    for (let i = 0; i < actions.length; i++) fixed[actions[i]!]! += mass * effects[i]!
  }
  for (const a of blocked) fixed[a] = 0
  let cost = 0
  for (;;) {
    let best = -1
    let rate = (total / fallbackCost) * HAIR
    for (let a = 0; a < fixed.length; a++) {
      if (fixed[a]! > rate * actionCosts[a]!) {
        best = a
        rate = (fixed[a]! / actionCosts[a]!) * HAIR
      }
    }
    if (best < 0) return cost + total * fallbackCost
    cost += actionCosts[best]! * total
    total -= fixed[best]!
    order?.push(best)
    for (const k of reach[best]!) {
      const { actions, effects } = classes[k]!
      const gone = left[k]! * effects[actions.indexOf(best)]!
      left[k]! -= gone
      for (let i = 0; i < actions.length; i++) fixed[actions[i]!]! -= gone * effects[i]!
    }
    fixed[best] = 0
  }
}

/**
 * Cost of stopping in minutes: repair cost plus the price of not knowing the cause. `belief` need not sum to 1 (the cost
 * scales with it); with `row`, the cost after the answer of that row, times the probability of that answer.
 */
export const riskOf = (core: Core, belief: readonly number[], blocked: readonly number[], row?: readonly number[]): number => {
  const { causes, classOf, one, two } = core
  const left: number[] = []
  const mass: number[] = []
  for (let k = 0; k < core.classes.length; k++) left.push(0)
  let total = 0
  for (let h = 0; h < belief.length; h++) {
    const b = row ? belief[h]! * row[h]! : belief[h]!
    total += b
    left[classOf[h]!]! += b
    if (h < causes) mass.push(b)
    else {
      const i = h - causes
      if (one[i]! >= 0) mass[one[i]!]! += b
      if (two[i]! >= 0) mass[two[i]!]! += b
    }
  }
  let top = 0
  for (let c = 0; c < causes; c++) if (mass[c]! > top) top = mass[c]!
  return repairCost(core, left, blocked) + IDENTIFICATION * (total - top)
}

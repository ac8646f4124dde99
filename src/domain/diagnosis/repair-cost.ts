import type { Core } from './core'

/** Two rates closer than this are equal; the earlier action then goes first, on every engine. */
const HAIR = 1 + 1e-9

/**
 * Expected minutes until the bill is settled when the actions are tried greedily by chance of success per minute and the
 * fall-back closes the row (expected cost of repair, engine.md c.3). An action that does not pay against the fall-back is
 * left out. `left` holds the mass per effect class, of any sum (the cost scales with it), and is used up; the order taken
 * is appended to `order`.
 */
export const repairCost = (core: Core, left: number[], blocked: readonly number[], order?: number[]): number => {
  const { working, effects, actionCosts, reach, reachEffects, fallbackCost } = core
  const fixed: number[] = []
  for (let a = 0; a < actionCosts.length; a++) fixed.push(0)
  let total = 0
  for (let k = 0; k < left.length; k++) {
    const mass = left[k]!
    const does = working[k]!
    const effect = effects[k]!
    total += mass
    for (let i = 0; i < does.length; i++) fixed[does[i]!]! += mass * effect[i]!
  }
  for (let i = 0; i < blocked.length; i++) fixed[blocked[i]!] = -1
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
    if (order) order.push(best)
    const at = reach[best]!
    const share = reachEffects[best]!
    for (let j = 0; j < at.length; j++) {
      const k = at[j]!
      const gone = left[k]! * share[j]!
      const does = working[k]!
      const effect = effects[k]!
      left[k]! -= gone
      for (let i = 0; i < does.length; i++) fixed[does[i]!]! -= gone * effect[i]!
    }
    fixed[best] = -1
  }
}

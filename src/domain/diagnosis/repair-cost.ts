import type { Core } from './core'

/** Two rates closer than this are equal; the earlier action then goes first, on every engine. */
const HAIR = 1 + 1e-9

/**
 * Expected minutes until the bill is settled when the actions are tried greedily by chance of success per minute and the
 * fall-back closes the row (expected cost of repair, engine.md c.3); the row is cut where that is cheapest. `left` holds
 * the mass per effect class, of any sum (the cost scales with it), and is used up; the row is appended to `order`.
 */
export const repairCost = (core: Core, left: number[], blocked: readonly number[], order: number[] = []): number => {
  const { actionCosts, reach, effects, strongest, fallbackCost } = core
  let total = 0
  for (let k = 0; k < left.length; k++) total += left[k]!
  // What each action would settle, at most: it only shrinks, so it is counted anew only where it might still be the best.
  const settles: number[] = []
  for (let a = 0; a < actionCosts.length; a++) settles.push(strongest[a]! * total)
  for (let i = 0; i < blocked.length; i++) settles[blocked[i]!] = -1
  let cost = 0
  let cheapest = total * fallbackCost
  let kept = 0
  for (;;) {
    let best = -1
    // An action pays by itself from a rate of total / fallbackCost. Below half of that no row of further actions does either:
    // rates only fall, so while the mass sinks from total to any rest, asking for it costs (total² − rest²) / 2 rate or more.
    let rate = total / fallbackCost / 2
    for (let a = 0; a < settles.length; a++) {
      const price = actionCosts[a]!
      if (settles[a]! > rate * price) {
        const at = reach[a]!
        const effect = effects[a]!
        let settled = 0
        for (let i = 0; i < at.length; i++) settled += left[at[i]!]! * effect[i]!
        settles[a] = settled
        if (settled > rate * price) {
          best = a
          rate = (settled / price) * HAIR
        }
      }
    }
    if (best < 0) break
    cost += actionCosts[best]! * total
    total -= settles[best]!
    settles[best] = -1
    order.push(best)
    const at = reach[best]!
    const effect = effects[best]!
    for (let i = 0; i < at.length; i++) left[at[i]!]! *= 1 - effect[i]!
    if ((cost + total * fallbackCost) * HAIR < cheapest) {
      cheapest = cost + total * fallbackCost
      kept = order.length
    }
  }
  order.length = kept
  return cheapest
}

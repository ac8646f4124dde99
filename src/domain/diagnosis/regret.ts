import type { Core } from './core'
import { repairCost } from './repair-cost'

/** What naming the cause is worth in minutes, so that causes calling for the same action are still told apart (engine.md c.3). */
const IDENTIFICATION = 4

const NONE_BLOCKED: readonly number[] = []

/**
 * What stopping now costs in minutes beyond what it would cost with the right actions known: repair cost plus the price of
 * not naming the cause (engine.md c.3), less the repair cost under certainty. The part taken off is the same whatever is
 * asked, so comparing regrets compares risks; and no regret is below zero, so that a sum of them can be given up early.
 * `belief` need not sum to 1 (the regret scales with it); with `row`, the regret after that answer times its probability.
 */
export const regretOf = (core: Core, belief: readonly number[], row?: readonly number[]): number => {
  const { causes, classOf, certain, members } = core
  const left: number[] = []
  const mass: number[] = []
  for (let k = 0; k < certain.length; k++) left.push(0)
  for (let h = 0; h < causes; h++) {
    const b = row ? belief[h]! * row[h]! : belief[h]!
    left[classOf[h]!]! += b
    mass.push(b)
  }
  for (let h = causes; h < belief.length; h++) {
    const b = row ? belief[h]! * row[h]! : belief[h]!
    const both = members[h]!
    left[classOf[h]!]! += b
    for (let i = 0; i < both.length; i++) mass[both[i]!]! += b
  }
  let top = 0
  for (let c = 0; c < causes; c++) if (mass[c]! > top) top = mass[c]!
  let total = 0
  let known = 0
  for (let k = 0; k < left.length; k++) {
    total += left[k]!
    known += left[k]! * certain[k]!
  }
  return repairCost(core, left, NONE_BLOCKED) + IDENTIFICATION * (total - top) - known
}

import { byMass } from './by-mass'
import type { Core } from './core'
import { nextQuestion } from './next-question'
import type { Prospect } from './next-question'

/** A guess at how many are to come needs no more than the best few. */
const BREADTH = 5

/**
 * About how many questions are still to come, the given next one included: follows the likeliest answers, looking one
 * step ahead only, until asking no longer pays.
 */
export const questionsToCome = (core: Core, belief: readonly number[], next: number, { open, opens, blocked, left }: Prospect): number => {
  let q = next
  let count = 0
  while (q >= 0 && count < left) {
    count++
    const { chance, options } = core.questions[q]!
    const joint = chance.slice(0, options).map((row) => row.map((p, h) => p * belief[h]!))
    const masses = joint.map((after) => after.reduce((sum, b) => sum + b, 0))
    const likeliest = byMass(masses)[0]!
    belief = joint[likeliest]!.map((b) => b / masses[likeliest]!)
    open = open.filter((other) => other !== q).concat(opens(q, likeliest))
    q = nextQuestion(core, belief, { open, opens, blocked, left: 1, breadth: BREADTH })
  }
  return count
}

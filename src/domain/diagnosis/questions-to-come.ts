import type { Core } from './core'
import { nextQuestion } from './next-question'
import type { Prospect } from './next-question'

/**
 * About how many questions are still to come, the given next one included: follows the likeliest answers, looking one
 * step ahead only, until asking no longer pays.
 */
export const questionsToCome = (core: Core, belief: readonly number[], next: number, prospect: Prospect): number => {
  let b = belief
  let { open } = prospect
  let q = next
  let count = 0
  while (q >= 0 && count < prospect.left) {
    count++
    const { chance, options } = core.questions[q]!
    const asked = q
    let likeliest = 0
    let most = -1
    for (let o = 0; o < options; o++) {
      const p = b.reduce((sum, x, h) => sum + x * chance[o]![h]!, 0)
      if (Math.round(p * 1e6) > Math.round(most * 1e6)) {
        likeliest = o
        most = p
      }
    }
    b = b.map((x, h) => (x * chance[likeliest]![h]!) / most)
    open = open.filter((other) => other !== asked).concat(prospect.opens(asked, likeliest))
    q = nextQuestion(core, b, { ...prospect, open, left: 1 })
  }
  return count
}

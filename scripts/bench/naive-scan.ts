import type { Core } from '@/domain/diagnosis/core'

interface FlatQuestion {
  readonly index: number
  readonly options: number
  /** P(answer | hypothesis), row by row. */
  readonly chance: Float64Array
}

/** The tables of some questions of a model, in typed arrays. */
export const flatten = (core: Core, questions: readonly number[]): readonly FlatQuestion[] =>
  questions.map((index) => {
    const { options, chance } = core.questions[index]!
    return { index, options, chance: Float64Array.from(chance.slice(0, options).reduce<readonly number[]>((all, row) => all.concat(row), [])) }
  })

/**
 * The yardstick: what a plain engine does. One step ahead, no costs: the entropy of the belief after every answer of every
 * question, the lowest expected one wins.
 */
export function naiveScan(questions: readonly FlatQuestion[], belief: Float64Array): number {
  let best = -1
  let lowest = Infinity
  for (const { index, options, chance } of questions) {
    let expected = 0
    for (let o = 0; o < options; o++) {
      const row = o * belief.length
      let mass = 0
      for (let h = 0; h < belief.length; h++) mass += belief[h]! * chance[row + h]!
      for (let h = 0; h < belief.length; h++) {
        const after = (belief[h]! * chance[row + h]!) / mass
        if (after > 0) expected -= mass * after * Math.log(after)
      }
    }
    if (expected < lowest) {
      lowest = expected
      best = index
    }
  }
  return best
}

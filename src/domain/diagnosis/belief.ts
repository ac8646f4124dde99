import type { Core } from './core'

/** No evidence from this question: not answered, 不清楚, or not applicable. */
export const NO_ROW = -1

/**
 * The summed weight of the answers per hypothesis, in whole centi-decibels, whatever their order; `rows` has one answer row
 * per question. `without` leaves one question's answer out.
 */
export const scoresOf = (core: Core, rows: readonly number[], without = NO_ROW): number[] => {
  const scores = core.prior.slice()
  rows.forEach((row, q) => {
    if (row !== NO_ROW && q !== without) core.questions[q]!.weight[row]!.forEach((weight, h) => { scores[h]! += weight })
  })
  return scores
}

/** Turns scores into the probability of each hypothesis (sums to 1). */
export const beliefOf = (scores: readonly number[]): number[] => {
  const top = Math.max(...scores)
  const belief = scores.map((score) => Math.exp(((score - top) * Math.LN10) / 1000))
  const total = belief.reduce((sum, b) => sum + b, 0)
  return belief.map((b) => b / total)
}

/** Probability that a cause holds, alone or in a pair, per cause. */
export const causeMasses = ({ causes, members }: Core, belief: readonly number[]): number[] => {
  const masses = belief.map(() => 0)
  belief.forEach((b, h) => members[h]!.forEach((c) => { masses[c]! += b }))
  return masses.slice(0, causes)
}

import type { Core } from './core'

/** No evidence from this question: not answered, 不清楚, or not applicable. */
export const NO_ROW = -1

/** The summed weight of the answers per hypothesis, in whole centi-decibels; `rows` has one answer row per question. */
export const scoresOf = (core: Core, rows: readonly number[], without = -1): number[] => {
  const scores = core.prior.slice()
  rows.forEach((row, q) => {
    if (row === NO_ROW || q === without) return
    const weight = core.questions[q]!.weight[row]!
    for (let h = 0; h < scores.length; h++) scores[h]! += weight[h]!
  })
  return scores
}

/** Turns scores into a probability per hypothesis (sums to 1). */
export const beliefOf = (scores: readonly number[]): number[] => {
  const top = Math.max(...scores)
  const belief = scores.map((score) => Math.exp(((score - top) * Math.LN10) / 1000))
  const total = belief.reduce((sum, b) => sum + b, 0)
  return belief.map((b) => b / total)
}

/** Probability that a cause holds, alone or in a pair, per cause. */
export const causeMasses = (core: Core, belief: readonly number[]): number[] => {
  const masses = belief.slice(0, core.causes)
  for (let i = 0; i < core.one.length; i++) {
    const mass = belief[core.causes + i]!
    if (core.one[i]! >= 0) masses[core.one[i]!]! += mass
    if (core.two[i]! >= 0) masses[core.two[i]!]! += mass
  }
  return masses
}

import type { Model, Tier } from './model'

/** Prior weights of 少见 : 偶见 : 常见; nothing finer is known (engine.md c.1). */
const WEIGHT: Readonly<Record<Tier, number>> = { 1: 1, 2: 2, 3: 4 }

/** Shares of the prior mass. */
const OTHER_MASS = 0.05
const PAIR_MASS = 0.2

const share = (weights: readonly number[], mass: number): number[] => {
  const total = weights.reduce((sum, w) => sum + w, 0)
  return weights.map((w) => (w / total) * mass)
}

/**
 * The members of every hypothesis (each cause, each curated pair, then "something else" with none) and the prior masses:
 * 5 % something else, 20 % pairs in proportion to the product of their weights, the rest single causes.
 */
export const hypothesesOf = ({ causes, pairs }: Model, indexOf: (cause: string) => number): { members: number[][]; priors: number[] } => {
  const couples = pairs.map((pair) => pair.causes.map(indexOf))
  const weights = causes.map(({ tier }) => WEIGHT[tier])
  const paired = pairs.length ? PAIR_MASS : 0
  const priors = share(weights, 1 - OTHER_MASS - paired)
  const joint = couples.map((couple) => couple.reduce((product, c) => product * weights[c]!, 1))
  return {
    members: causes.map((_, c) => [c]).concat(couples, [[]]),
    priors: priors.concat(share(joint, paired), OTHER_MASS),
  }
}

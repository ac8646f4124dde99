import type { Model, Tier } from './model'

/** Prior weights of 少见 : 偶见 : 常见; nothing finer is known (engine.md c.1). */
const WEIGHT: Readonly<Record<Tier, number>> = { 1: 1, 2: 2, 3: 4 }

/** Shares of the prior mass. */
const OTHER_MASS = 0.05
const PAIR_MASS = 0.2

/**
 * The hypotheses after the single causes (each curated pair, then "something else" with no member) and the prior mass of
 * all hypotheses: 5 % something else, 20 % pairs in proportion to the product of their weights, the rest single causes.
 */
export const hypothesesOf = ({ causes, pairs }: Model, indexOf: (cause: string) => number): { members: number[][]; priors: number[] } => {
  const members = pairs.map((pair) => pair.causes.map(indexOf))
  const single = causes.map(({ tier }) => WEIGHT[tier])
  const joint = members.map(([a, b]) => single[a!]! * single[b!]!)
  const share = (weights: readonly number[], mass: number): number[] => {
    const total = weights.reduce((sum, w) => sum + w, 0)
    return weights.map((w) => (w / total) * mass)
  }
  const paired = pairs.length ? PAIR_MASS : 0
  return {
    members: members.concat([[]]),
    priors: share(single, 1 - OTHER_MASS - paired).concat(share(joint, paired), OTHER_MASS),
  }
}

import type { Core, CoreQuestion } from './core'

/** Hypotheses that together hold no more than this are not looked ahead upon: they hardly change which question pays. */
const FORGOTTEN = 0.01

/** Nor are more than this: while so many are open, any question that separates the likelier half is a good one. */
const MOST = 34

/** Masses are compared as whole millionths, so that every engine forgets the same hypotheses. */
const GRAIN = 1e6

/** What is left to think about: a core of the hypotheses that count and what can be done about them. */
export interface Focus {
  readonly core: Core
  /** Sums to 1. */
  readonly belief: readonly number[]
}

/** The hypotheses that count, in order; a pair keeps its members with it. */
const kept = ({ causes, members }: Core, belief: readonly number[]): number[] => {
  const grains = belief.map((b) => Math.round(b * GRAIN))
  const rising = grains.map((_, h) => h).sort((a, b) => grains[a]! - grains[b]! || b - a)
  const keeps = belief.map(() => true)
  let forgotten = 0
  for (let i = 0; i < rising.length; i++) {
    forgotten += grains[rising[i]!]!
    if (forgotten > FORGOTTEN * GRAIN && rising.length - i <= MOST) break
    keeps[rising[i]!] = false
  }
  for (let h = causes; h < keeps.length; h++) if (keeps[h]) members[h]!.forEach((c) => { keeps[c] = true })
  return rising.map((_, h) => h).filter((h) => keeps[h])
}

const positions = (ids: readonly number[]): number[] => {
  const at: number[] = []
  ids.forEach((id, i) => { at[id] = i })
  return at
}

/**
 * The part of a core that matters while the next question is chosen: hypotheses that together hold a hundredth are left out,
 * and with them the actions, not `blocked`, that settle nothing under the rest. Questions keep their numbers; those not in
 * `questions` are missing. The choice of the question rests on this part alone; what is told to the person never does.
 */
export const focusOn = (core: Core, belief: readonly number[], blocked: readonly number[], questions: readonly number[]): Focus => {
  const among = kept(core, belief)
  const cause = positions(among)
  const classes = among.map((h) => core.classOf[h]!).filter((k, i, all) => all.indexOf(k) === i)
  const classAt = positions(classes)
  const total = among.reduce((sum, h) => sum + belief[h]!, 0)
  const small: CoreQuestion[] = []
  questions.forEach((q) => {
    const { cost, options, chance, weight } = core.questions[q]!
    small[q] = { cost, options, weight, chance: chance.slice(0, options).map((row) => among.map((h) => row[h]!)) }
  })
  const actions = core.actionCosts.map((_, a) => a).filter((a) => blocked.indexOf(a) < 0 && core.reach[a]!.some((k) => classAt[k] !== undefined))
  const inReach = actions.map((a) => core.reach[a]!.map((_, i) => i).filter((i) => classAt[core.reach[a]![i]!] !== undefined))
  const effects = actions.map((a, n) => inReach[n]!.map((i) => core.effects[a]![i]!))
  return {
    belief: among.map((h) => belief[h]! / total),
    core: {
      causes: among.filter((h) => h < core.causes).length,
      members: among.map((h) => core.members[h]!.map((c) => cause[c]!)),
      prior: [],
      questions: small,
      classOf: among.map((h) => classAt[core.classOf[h]!]!),
      certain: classes.map((k) => core.certain[k]!),
      actionCosts: actions.map((a) => core.actionCosts[a]!),
      reach: actions.map((a, n) => inReach[n]!.map((i) => classAt[core.reach[a]![i]!]!)),
      effects,
      strongest: effects.map((some) => Math.max(...some)),
      fallbackCost: core.fallbackCost,
    },
  }
}

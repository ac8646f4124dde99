import { centiDecibels } from './core'
import type { ActionTable, Core, CoreQuestion, EffectClass, QuestionTable, Tables } from './core'
import { riskOf } from './risk'

/**
 * Mixes in the share of wrong answers, P = (1−ε)·L + ε/K (engine.md c.2). This caps what one answer can weigh, so that
 * nothing is ever ruled out and one wrong answer is outvoted by two right ones.
 */
const compileQuestion = ({ cost, noise, options, likelihoods }: QuestionTable): CoreQuestion => {
  const chance = likelihoods.map((row) => row.map((l) => (1 - noise) * l + noise / options))
  return { cost, options, chance, weight: chance.map((row) => row.map(centiDecibels)) }
}

const effectClasses = (actions: readonly ActionTable[], hypotheses: number): { classOf: number[]; classes: EffectClass[] } => {
  const keys: string[] = []
  const classes: EffectClass[] = []
  const classOf: number[] = []
  for (let h = 0; h < hypotheses; h++) {
    const column = actions.map((action) => action.effects[h]!)
    const key = column.join()
    if (keys.indexOf(key) < 0) {
      const working = column.map((_, a) => a).filter((a) => column[a]! > 0)
      keys.push(key)
      classes.push({ actions: working, effects: working.map((a) => column[a]!) })
    }
    classOf.push(keys.indexOf(key))
  }
  return { classOf, classes }
}

/** Makes the numeric core of a model: noise mixed in, logarithms taken, hypotheses grouped by what the actions do to them. */
export const compileTables = (tables: Tables): Core => {
  const { causes, members, priors } = tables
  const hypotheses = priors.length
  const { classOf, classes } = effectClasses(tables.actions, hypotheses)
  const core: Core = {
    causes,
    hypotheses,
    one: members.map((pair) => pair[0] ?? -1),
    two: members.map((pair) => pair[1] ?? -1),
    prior: priors.map(centiDecibels),
    questions: tables.questions.map(compileQuestion),
    classOf,
    classes,
    actionCosts: tables.actions.map(({ cost }) => cost),
    reach: tables.actions.map((_, a) => classes.map((__, k) => k).filter((k) => classes[k]!.actions.indexOf(a) >= 0)),
    certain: [],
    fallbackCost: tables.fallbackCost,
  }
  const certain = priors.map((_, known) => riskOf(core, priors.map((__, h) => (h === known ? 1 : 0)), []))
  return { ...core, certain }
}

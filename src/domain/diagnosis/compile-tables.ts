import { centiDecibels } from './core'
import type { ActionTable, Core, CoreQuestion, QuestionTable, Tables } from './core'
import { repairCost } from './repair-cost'

/**
 * Mixes in the share of wrong answers, P = (1−ε)·L + ε/K (engine.md c.2). This caps what one answer can weigh, so that
 * nothing is ever ruled out and one wrong answer is outvoted by two right ones.
 */
const compileQuestion = ({ cost, noise, options, likelihoods }: QuestionTable): CoreQuestion => {
  const chance = likelihoods.map((row) => row.map((l) => (1 - noise) * l + noise / options))
  return { cost, options, chance, weight: chance.map((row) => row.map(centiDecibels)) }
}

/** Groups the hypotheses by what the actions do to them: the class of each, and one column of effects per class. */
const effectClasses = (actions: readonly ActionTable[], hypotheses: number): { classOf: number[]; columns: number[][] } => {
  const keys: string[] = []
  const columns: number[][] = []
  const classOf: number[] = []
  for (let h = 0; h < hypotheses; h++) {
    const column = actions.map((action) => action.effects[h]!)
    const key = column.join()
    if (keys.indexOf(key) < 0) {
      keys.push(key)
      columns.push(column)
    }
    classOf.push(keys.indexOf(key))
  }
  return { classOf, columns }
}

const nonZero = (values: readonly number[]): number[] => values.map((_, i) => i).filter((i) => values[i]! > 0)

/** Makes the numeric core of a model: noise mixed in, logarithms taken, hypotheses grouped by what the actions do to them. */
export const compileTables = (tables: Tables): Core => {
  const { causes, members, priors, actions } = tables
  const { classOf, columns } = effectClasses(actions, priors.length)
  const rows = actions.map((_, a) => columns.map((column) => column[a]!))
  const reach = rows.map(nonZero)
  const certain: number[] = []
  const core: Core = {
    causes,
    members,
    prior: priors.map(centiDecibels),
    questions: tables.questions.map(compileQuestion),
    classOf,
    certain,
    actionCosts: actions.map(({ cost }) => cost),
    reach,
    effects: rows.map((row, a) => reach[a]!.map((k) => row[k]!)),
    strongest: rows.map((row) => Math.max(...row)),
    fallbackCost: tables.fallbackCost,
  }
  columns.forEach((_, known) => certain.push(repairCost(core, columns.map((__, k) => (k === known ? 1 : 0)), [])))
  return core
}

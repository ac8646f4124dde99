import { compileTables } from './compile-tables'
import type { CompiledModel, Condition } from './compiled-model'
import { UNSURE_ROW } from './read-answers'
import type { QuestionTable } from './core'
import { hypothesesOf } from './hypotheses'
import { likelihoodsOf } from './likelihoods'
import { UNSURE } from './model'
import type { Model, Precondition } from './model'

const indexIn = (ids: readonly string[], id: string, where: string): number => {
  const at = ids.indexOf(id)
  if (at < 0) throw new RangeError(`${where}: unknown id ${id}`)
  return at
}

/**
 * Makes a model ready to run: hypotheses with their prior masses, likelihood rows from the level letters, conditions as
 * indexes. Throws RangeError when the model names an id that it does not define or a row has the wrong length, so that a
 * faulty model never reaches a user.
 */
export const compileModel = (model: Model): CompiledModel => {
  const { questions, refinements } = model
  const questionIds = questions.map(({ id }) => id)
  const causeIds = model.causes.map(({ id }) => id)
  const own = questions.map(({ id }) => refinements.filter(({ question }) => question === id))
  const answers = questions.map(({ options }, q) => options.concat(own[q]!.map(({ id }) => id)))
  const optionOf = questions.map(({ id, options }, q) =>
    options.map((_, o) => o).concat(own[q]!.map(({ option }) => indexIn(options, option, id))),
  )
  const condition = (named: Precondition | undefined, where: string): Condition =>
    Object.keys(named ?? {})
      .map((id) => {
        const question = indexIn(questionIds, id, where)
        const rows: number[] = []
        for (const listed of named![id]!) {
          if (listed === UNSURE) rows.push(UNSURE_ROW)
          else {
            const row = indexIn(answers[question]!, listed, where)
            optionOf[question]!.forEach((option, r) => { if (r === row || option === row) rows.push(r) })
          }
        }
        return { question, rows }
      })
      .sort((a, b) => a.question - b.question)

  const { members, priors } = hypothesesOf(model, (id) => indexIn(causeIds, id, 'pairs'))
  const tables = questions.map((question, q): QuestionTable => ({
    cost: question.cost,
    noise: question.noise,
    options: question.options.length,
    likelihoods: likelihoodsOf(model, q, own[q]!, optionOf[q]!),
  }))
  const actions = model.actions.map(({ id, cost, fixes, otherwise }) => {
    Object.keys(fixes).forEach((cause) => indexIn(causeIds, cause, id))
    const single: number[] = causeIds.map((cause) => fixes[cause] ?? otherwise)
    // Two faults at once: what settles the bill has to get past both.
    const joint = members.map((pair) => (pair.length ? Math.min(...pair.map((c) => single[c]!)) : otherwise))
    return { cost, effects: single.concat(joint) }
  })
  return {
    model,
    core: compileTables({ causes: causeIds.length, members, priors, questions: tables, actions, fallbackCost: model.fallback.cost }),
    answers,
    optionOf,
    when: questions.map(({ id, when }) => condition(when, id)),
    blockedBy: model.actions.map(({ id, blockedBy }) => condition(blockedBy, id)),
  }
}

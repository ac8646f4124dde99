import { compileTables } from './compile-tables'
import type { CompiledModel, Condition } from './compiled-model'
import { hypothesesOf } from './hypotheses'
import { indexIn } from './index-in'
import { likelihoodsOf } from './likelihoods'
import { UNSURE } from './model'
import type { Model, Precondition } from './model'
import { UNSURE_ROW } from './read-answers'

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)

/**
 * Makes a model ready to run: hypotheses with their prior masses, likelihood rows from the level letters, conditions as
 * indexes. Throws RangeError when the model names an id that it does not define or a row has the wrong length, so that a
 * faulty model never reaches a user.
 */
export const compileModel = (model: Model): CompiledModel => {
  const { questions, refinements } = model
  const questionIds = idsOf(questions)
  const causeIds = idsOf(model.causes)
  refinements.forEach(({ id, question }) => indexIn(questionIds, question, id))
  const exact = questionIds.map((id) => refinements.filter(({ question }) => question === id))
  const answers = questions.map(({ options }, q) => options.concat(idsOf(exact[q]!)))
  const optionOf = questions.map(({ id, options }, q) => options.concat(exact[q]!.map(({ option }) => option)).map((option) => indexIn(options, option, id)))

  /** A condition that lists an option is met by the refinements of that option, too. */
  const condition = (named: Precondition, where: string): Condition =>
    Object.keys(named)
      .map((id) => {
        const question = indexIn(questionIds, id, where)
        const listed = named[id]!.map((option) => (option === UNSURE ? UNSURE_ROW : indexIn(answers[question]!, option, where)))
        const exactly = optionOf[question]!.map((_, row) => row).filter((row) => listed.indexOf(optionOf[question]![row]!) >= 0)
        return { question, rows: listed.concat(exactly) }
      })
      .sort((a, b) => a.question - b.question)

  const anyOf = (named: Precondition | readonly Precondition[], where: string): readonly Condition[] =>
    ([] as readonly Precondition[]).concat(named).map((one) => condition(one, where))

  const { members, priors } = hypothesesOf(model, (id) => indexIn(causeIds, id, 'pairs'))
  const actions = model.actions.map(({ id, cost, fixes, otherwise }) => {
    Object.keys(fixes).forEach((cause) => indexIn(causeIds, cause, id))
    const single = causeIds.map((cause): number => fixes[cause] ?? otherwise)
    // With two faults at once, what settles the bill has to get past both.
    return { cost, effects: members.map((both) => (both.length ? Math.min(...both.map((c) => single[c]!)) : otherwise)) }
  })
  return {
    model,
    core: compileTables({
      causes: causeIds.length,
      members,
      priors,
      questions: questions.map(({ cost, noise, options }, q) => ({
        cost,
        noise,
        options: options.length,
        likelihoods: likelihoodsOf(model, q, members, exact[q]!, optionOf[q]!),
      })),
      actions,
      fallbackCost: model.fallback.cost,
    }),
    answers,
    optionOf,
    when: questions.map(({ id, when = {} }) => anyOf(when, id)),
    unless: questions.map(({ id, unless = [] }) => anyOf(unless, id)),
    blockedBy: model.actions.map(({ id, blockedBy = [] }) => anyOf(blockedBy, id)),
    firstWhen: model.actions.map(({ id, firstWhen = [] }) => anyOf(firstWhen, id)),
    bars: (model.bars ?? []).map(({ when, causes }) => ({ when: condition(when, 'bars'), causes: causes.map((cause) => indexIn(causeIds, cause, 'bars')) })),
  }
}

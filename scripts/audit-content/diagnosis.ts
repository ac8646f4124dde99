import { compileModel } from '@/domain/diagnosis/compile-model'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Model } from '@/domain/diagnosis/model'
import { isRecord } from '@/domain/knowledge/audit-words'
import { finding } from '@/domain/knowledge/finding'
import type { Finding } from '@/domain/knowledge/finding'
import { exported, idsOf, keysOf } from './content'
import type { Content } from './content'

const compiles = (model: Model): readonly Finding[] => {
  try {
    compileModel(model)
    return []
  } catch (error) {
    return [{ at: 'diagnosis/model#model', reason: `names something that it does not define: ${error instanceof Error ? error.message : String(error)}` }]
  }
}

/** Both ways: what the model has needs words (a question that is never asked has none), and words need something in the model. */
const sameIds = (at: string, what: string, known: readonly string[], written: readonly string[], wordless: readonly string[] = []): readonly Finding[] => [
  ...known.flatMap((id) => finding(at, `has no words for the ${what} ${id}`, !written.includes(id) && !wordless.includes(id))),
  ...written.flatMap((id) => finding(`${at}.${id}`, `names the unknown ${what} ${id}`, !known.includes(id))),
]

const answersOf = ({ questions, refinements }: Model): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(questions.map(({ id, options }) => [id, [...options, UNSURE, ...refinements.filter(({ question }) => question === id).map((refinement) => refinement.id)]]))

const heard = ({ all }: Content, answers: Readonly<Record<string, readonly string[]>>): readonly Finding[] =>
  all.wording.flatMap(({ at, value }) => [
    ...Object.keys(value.answers).flatMap((id) => finding(`${at}.answers.${id}`, `names the unknown answer ${id}=${value.answers[id]} for “${value.says[0]}”`, !answers[id]?.includes(value.answers[id] ?? ''))),
    ...finding(`${at}.ask`, `names the unknown question ${value.ask} for “${value.says[0]}”`, value.ask !== undefined && !answers[value.ask]),
  ])

const reasons = ({ modules }: Content, answers: Readonly<Record<string, readonly string[]>>): readonly Finding[] => {
  const texts = exported(modules, 'diagnosis/reason-texts', 'reasonTexts')
  if (!isRecord(texts)) return []
  return Object.keys(texts).flatMap((id) =>
    Object.keys(texts[id] ?? {}).flatMap((option) => finding(`diagnosis/reason-texts#reasonTexts.${id}.${option}`, `names the unknown answer ${id}=${option}`, !answers[id]?.includes(option))),
  )
}

/** Ids of the diagnosis that name nothing, in the model and in the words around it. */
export const auditDiagnosis = (content: Content): readonly Finding[] =>
  content.all.model.flatMap(({ value: model }) => {
    const answers = answersOf(model)
    const neverAsked = model.questions.filter(({ asked }) => asked === false).map(({ id }) => id)
    const actions = [...model.actions.map(({ id }) => id), model.fallback.id]
    return [
      ...compiles(model),
      ...sameIds('faults/index#faultTexts', 'cause', model.causes.map(({ id }) => id), idsOf(content.all.fault)),
      ...sameIds('actions/index#actionTexts', 'action', actions, keysOf(content.modules, 'actions/index', 'actionTexts')),
      ...sameIds('diagnosis/question-texts#questionTexts', 'question', model.questions.map(({ id }) => id), keysOf(content.modules, 'diagnosis/question-texts', 'questionTexts'), neverAsked),
      ...heard(content, answers),
      ...reasons(content, answers),
    ]
  })

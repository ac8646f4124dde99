import type { CompiledModel, Condition } from './compiled-model'
import { NO_ROW } from './belief'
import { UNSURE } from './model'
import type { Answers } from './model'

/** Stands for 不清楚 where an answer row would. */
export const UNSURE_ROW = -1
/** Not answered, or answered with something the model does not know. */
const UNANSWERED = -2

/** Answers as the model understands them. */
export interface Reading {
  /** Per question: the answer row, UNSURE_ROW, or below that when not answered. */
  readonly given: readonly number[]
  /** Per question: answered, and it applies. */
  readonly active: readonly boolean[]
  /** Per question: the row that carries evidence, or NO_ROW. */
  readonly evidence: readonly number[]
}

/** True when every term is met by an answer that itself applies; `assumed` is one more answer taken for granted. */
export const holds = (condition: Condition, given: readonly number[], active: readonly boolean[], assumed?: { question: number; row: number }): boolean =>
  condition.every(({ question, rows }) =>
    assumed && question === assumed.question
      ? rows.indexOf(assumed.row) >= 0
      : active[question] === true && rows.indexOf(given[question]!) >= 0,
  )

/** True when one of the conditions holds. */
export const someHolds = (conditions: readonly Condition[], given: readonly number[], active: readonly boolean[], assumed?: { question: number; row: number }): boolean =>
  conditions.some((condition) => holds(condition, given, active, assumed))

const rowOf = (ids: readonly string[], answer: unknown): number => {
  if (answer === UNSURE) return UNSURE_ROW
  const at = typeof answer === 'string' ? ids.indexOf(answer) : -1
  return at < 0 ? UNANSWERED : at
}

/**
 * Reads answers by question id, whatever their order; unknown questions and options count as not given (a link may be
 * damaged). An answer applies when its question's precondition is met by answers that apply.
 */
export const readAnswers = ({ model, answers: ids, when }: CompiledModel, answers: Answers): Reading => {
  const given = model.questions.map(({ id }, q) => rowOf(ids[q]!, answers[id]))
  const active = given.map(() => false)
  for (let changed = true; changed; ) {
    changed = false
    given.forEach((row, q) => {
      if (active[q] || row === UNANSWERED || !someHolds(when[q]!, given, active)) return
      active[q] = changed = true
    })
  }
  return { given, active, evidence: given.map((row, q) => (active[q] && row >= 0 ? row : NO_ROW)) }
}

export const isAnswered = (row: number): boolean => row !== UNANSWERED

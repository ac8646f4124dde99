import type { CompiledModel } from './compiled-model'
import type { Prospect } from './next-question'
import { holds, isAnswered } from './read-answers'
import type { Reading } from './read-answers'

/** Which questions may be asked now, and which more each answer would open. */
export const prospectOf = ({ model, when }: CompiledModel, { given, active }: Reading, blocked: readonly number[], left: number): Prospect => {
  const closed: number[] = []
  const open: number[] = []
  model.questions.forEach(({ asked }, q) => {
    if (asked === false || isAnswered(given[q]!)) return
    ;(holds(when[q]!, given, active) ? open : closed).push(q)
  })
  const opens = (question: number, row: number): number[] =>
    closed.filter((q) => when[q]!.some((term) => term.question === question) && holds(when[q]!, given, active, { question, row }))
  return { open, opens, blocked, left }
}

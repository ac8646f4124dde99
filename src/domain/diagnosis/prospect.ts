import type { CompiledModel } from './compiled-model'
import type { Prospect } from './next-question'
import { isAnswered, someHolds } from './read-answers'
import type { Reading } from './read-answers'

const NONE: readonly number[] = []

/** Which questions may be asked now, and which more each answer would open. */
export const prospectOf = ({ model, when, unless, core }: CompiledModel, { given, active }: Reading, blocked: readonly number[], left: number): Prospect => {
  const closed: number[] = []
  const open: number[] = []
  model.questions.forEach(({ asked }, q) => {
    if (asked === false || isAnswered(given[q]!) || someHolds(unless[q]!, given, active)) return
    ;(someHolds(when[q]!, given, active) ? open : closed).push(q)
  })
  const opened: number[][][] = []
  closed.forEach((q) => when[q]!.forEach((condition) => condition.forEach(({ question }) => {
    if (open.indexOf(question) < 0) return
    const byRow = (opened[question] = opened[question] ?? [])
    for (let row = 0; row < core.questions[question]!.options; row++) {
      const all = (byRow[row] = byRow[row] ?? [])
      if (all.indexOf(q) < 0 && someHolds(when[q]!, given, active, { question, row })) all.push(q)
    }
  })))
  return { open, opens: (question, row) => opened[question]?.[row] ?? NONE, blocked, left }
}

import { NO_ROW, beliefOf, causeMasses, scoresOf } from './belief'
import type { CompiledModel } from './compiled-model'
import { UNSURE } from './model'
import type { ActionId, Answers } from './model'
import type { Position } from './position'
import { barredCauses, pointsSomewhere, rankCauses } from './rank-causes'
import { UNSURE_ROW, readAnswers } from './read-answers'
import type { Reading } from './read-answers'
import { ladderSteps, leadingActions, skippedActions, windowSteps } from './window-steps'

/** "Something else" has to be this probable, and likelier than any cause, before we say that nothing fits. */
const NOTHING_FITS = 0.25

/** What a set of answers says by itself, whatever may still be asked. */
export interface Standing extends Pick<Position, 'now' | 'skipped' | 'causes' | 'fitsNothing'> {
  readonly reading: Reading
  readonly belief: readonly number[]
  readonly blocked: readonly number[]
  /** The questions answered that people can be asked, the entry question left out; and how many of all answers were 不清楚. */
  readonly counted: number
  readonly unsure: number
  /** Something was answered, and all of it 不清楚. */
  readonly nothingSaid: boolean
  /** The first step under another belief, the answers being what they are. */
  readonly firstStep: (belief: readonly number[]) => ActionId | undefined
}

const standingOn = (compiled: CompiledModel, reading: Reading): Standing => {
  const { model, core } = compiled
  const { questions, ladder } = model
  const { given, active, evidence } = reading
  const { blocked, skipped } = skippedActions(compiled, reading)
  const leading = leadingActions(compiled, reading, blocked)
  const belief = beliefOf(scoresOf(core, evidence))
  // The entry question says where the trouble shows: it is no question about the fault, and no evidence to name one by.
  const isEntry = (q: number): boolean => questions[q]!.id === model.entry
  const asked = questions.map((_, q) => q).filter((q) => active[q] && questions[q]!.asked !== false)
  const unsure = asked.filter((q) => given[q] === UNSURE_ROW).length
  const nothingSaid = unsure > 0 && asked.every((q) => given[q] === UNSURE_ROW || isEntry(q))
  const pointed = !nothingSaid && pointsSomewhere(compiled, evidence.map((row, q) => (isEntry(q) ? NO_ROW : row)))
  const barred = barredCauses(compiled, reading)
  const causes = pointed ? rankCauses(compiled, belief, evidence, barred) : []
  const contradicted = barred.length > 0 && !causes.length
  return {
    reading,
    belief,
    blocked,
    skipped,
    counted: asked.filter((q) => !isEntry(q)).length,
    unsure,
    nothingSaid,
    now: ladder && evidence.every((row) => row === NO_ROW) ? ladderSteps(model, ladder, blocked) : windowSteps(compiled, belief, blocked, leading),
    causes,
    fitsNothing: pointed && (contradicted || belief[belief.length - 1]! > Math.max(NOTHING_FITS, ...causeMasses(core, belief))),
    firstStep: (other) => windowSteps(compiled, other, blocked, leading)[0],
  }
}

/** What the answers say: steps, causes, whether anything fits. Rules: engine.md c.2, c.6; domain.md §2, invariants. */
export const standingOf = (compiled: CompiledModel, answers: Answers): Standing => standingOn(compiled, readAnswers(compiled, answers))

/** True when no answer to this question would change a step or the cause named first: it is then not worth being the last one. */
export const changesNothing = (compiled: CompiledModel, answers: Answers, question: number): boolean => {
  const { id, options } = compiled.model.questions[question]!
  const told = options.concat(UNSURE).map((option) => {
    const { now, causes } = standingOf(compiled, { ...answers, [id]: option })
    return now.concat(causes[0]?.id ?? '').join()
  })
  return told.every((line) => line === told[0])
}

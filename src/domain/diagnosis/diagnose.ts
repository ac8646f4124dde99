import { beliefOf, causeMasses, scoresOf } from './belief'
import type { CompiledModel } from './compiled-model'
import { findDoubtful } from './find-doubtful'
import type { Answers, QuestionId } from './model'
import { nextQuestion } from './next-question'
import type { Position, Verdict } from './position'
import { prospectOf } from './prospect'
import { questionsToCome } from './questions-to-come'
import { pointsSomewhere, rankCauses } from './rank-causes'
import { UNSURE_ROW, readAnswers } from './read-answers'
import { skippedActions, windowSteps } from './window-steps'

export interface DiagnoseOptions {
  /** How many questions may be asked in all; 6 unless given, 10 at most. */
  readonly maxQuestions?: number
  /** Asked before all others when it applies and is not answered: the words typed were ambiguous there. */
  readonly askFirst?: QuestionId
}

const MOST_QUESTIONS = 6
const MOST_ON_REQUEST = 10

/** After so many 不清楚 with nothing said, asking more only keeps the person from the window. */
const MOST_UNSURE = 4

/** "Something else" has to be this probable, and likelier than any cause, before we say that nothing fits. */
const NOTHING_FITS = 0.25

/**
 * Where a set of answers leads: what to do now, which causes are likely and why, what to ask next. A pure function: the
 * same answers in any order give the same position, whatever ids a damaged link carries. Rules: engine.md c.2–c.6.
 */
export const diagnose = (compiled: CompiledModel, answers: Answers, options: DiagnoseOptions = {}): Position => {
  const { model, core } = compiled
  const { questions } = model
  const reading = readAnswers(compiled, answers)
  const { given, active, evidence } = reading
  const { blocked, skipped } = skippedActions(compiled, reading)
  const belief = beliefOf(scoresOf(core, evidence))

  const asked = questions.map((_, q) => q).filter((q) => active[q] && questions[q]!.asked !== false)
  const unsure = asked.filter((q) => given[q] === UNSURE_ROW).length
  const nothingSaid = unsure > 0 && unsure === asked.length
  const pointed = !nothingSaid && pointsSomewhere(compiled, evidence)

  const most = Math.min(options.maxQuestions ?? MOST_QUESTIONS, MOST_ON_REQUEST)
  const prospect = prospectOf(compiled, reading, blocked, Math.max(most - asked.length, 1))
  const forced = prospect.open.filter((q) => questions[q]!.id === options.askFirst)[0]
  const question = forced ?? nextQuestion(core, belief, prospect)
  const verdict = ((): Verdict => {
    if (forced !== undefined) return 'asking'
    if (nothingSaid && unsure >= MOST_UNSURE) return 'unsure'
    if (!prospect.open.length) return 'nothing-left'
    if (question < 0) return 'settled'
    return asked.length < most ? 'asking' : 'enough'
  })()
  const asking = verdict === 'asking'
  const doubtful = findDoubtful(compiled, evidence, (b) => windowSteps(compiled, b, blocked)[0])
  return {
    now: windowSteps(compiled, belief, blocked),
    skipped,
    causes: pointed ? rankCauses(compiled, belief, evidence) : [],
    fitsNothing: pointed && belief[belief.length - 1]! > Math.max(NOTHING_FITS, ...causeMasses(core, belief)),
    next: asking ? questions[question]!.id : null,
    verdict,
    remaining: asking ? questionsToCome(core, belief, question, prospect) : 0,
    doubtful: questions[doubtful]?.id ?? null,
    idle: questions.filter((_, q) => given[q]! >= UNSURE_ROW && !active[q]).map(({ id }) => id),
  }
}

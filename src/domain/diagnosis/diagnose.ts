import { beliefOf, causeMasses, scoresOf } from './belief'
import { byMass } from './by-mass'
import type { CompiledModel } from './compiled-model'
import type { Answers, QuestionId } from './model'
import { nextQuestion } from './next-question'
import type { Position, Verdict } from './position'
import { prospectOf } from './prospect'
import { pointsSomewhere, rankCauses } from './rank-causes'
import { UNSURE_ROW, readAnswers } from './read-answers'
import { questionsToCome } from './questions-to-come'
import { findDoubtful } from './find-doubtful'
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
  const steps = (b: readonly number[]): string[] => windowSteps(compiled, b, blocked)
  const masses = causeMasses(core, belief)
  const pointed = pointsSomewhere(compiled, evidence)
  const informed = evidence.some((row, q) => row >= 0 && questions[q]!.asked !== false)
  const doubtful = findDoubtful(compiled, evidence, (b) => `${steps(b)[0]!} ${byMass(causeMasses(core, b))[0]!}`)

  const asked = given.filter((_, q) => active[q] && questions[q]!.asked !== false).length
  const unsure = given.filter((row, q) => active[q] && row === UNSURE_ROW).length
  const most = Math.min(options.maxQuestions ?? MOST_QUESTIONS, MOST_ON_REQUEST)
  const prospect = prospectOf(compiled, reading, blocked, Math.max(most - asked, 1))
  const forced = questions.findIndex(({ id }, q) => id === options.askFirst && prospect.open.indexOf(q) >= 0)
  const question = forced < 0 ? nextQuestion(core, belief, prospect) : forced
  const verdict: Verdict =
    forced >= 0 ? 'asking'
    : !informed && !pointed && unsure >= MOST_UNSURE ? 'unsure'
    : !prospect.open.length ? 'nothing-left'
    : question < 0 ? 'settled'
    : asked >= most ? 'enough'
    : 'asking'
  const asking = verdict === 'asking'
  return {
    now: steps(belief),
    skipped,
    causes: pointed ? rankCauses(compiled, belief, evidence) : [],
    fitsNothing: pointed && belief[belief.length - 1]! > Math.max(NOTHING_FITS, ...masses),
    next: asking ? questions[question]!.id : null,
    verdict,
    remaining: asking ? questionsToCome(core, belief, question, prospect) : 0,
    doubtful: doubtful < 0 ? null : questions[doubtful]!.id,
    idle: questions.filter((_, q) => given[q]! >= UNSURE_ROW && !active[q]).map(({ id }) => id),
  }
}

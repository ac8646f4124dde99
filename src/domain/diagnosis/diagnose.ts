import type { CompiledModel } from './compiled-model'
import { findDoubtful } from './find-doubtful'
import type { Answers, QuestionId } from './model'
import { nextQuestion } from './next-question'
import type { Position, Verdict } from './position'
import { prospectOf } from './prospect'
import { questionsToCome } from './questions-to-come'
import { UNSURE_ROW } from './read-answers'
import { changesNothing, standingOf } from './standing'

export interface DiagnoseOptions {
  /** How many questions may be asked in all, the entry question aside; 6 unless given, 10 at most. */
  readonly maxQuestions?: number
  /** Asked before all others when it applies and is not answered: the words typed were ambiguous there. */
  readonly askFirst?: QuestionId
}

const MOST_QUESTIONS = 6
const MOST_ON_REQUEST = 10

/** After so many 不清楚 with nothing said, asking more only keeps the person from the window. */
const MOST_UNSURE = 4

/**
 * Where a set of answers leads: what to do now, which causes are likely and why, what to ask next. A pure function: the
 * same answers in any order give the same position, whatever ids a damaged link carries. Rules: engine.md c.2–c.6.
 */
export const diagnose = (compiled: CompiledModel, answers: Answers, options: DiagnoseOptions = {}): Position => {
  const { model, core } = compiled
  const { questions } = model
  const standing = standingOf(compiled, answers)
  const { reading, belief, blocked, counted, unsure, nothingSaid, now, skipped, causes, fitsNothing } = standing
  const { given, active, evidence } = reading

  const most = Math.min(options.maxQuestions ?? MOST_QUESTIONS, MOST_ON_REQUEST)
  const prospect = prospectOf(compiled, reading, blocked, Math.max(most - counted, 1))
  const openNow = (id?: QuestionId): number | undefined => prospect.open.filter((q) => questions[q]!.id === id)[0]
  const forced = openNow(options.askFirst) ?? (counted ? undefined : openNow(model.entry))
  const best = forced ?? nextQuestion(core, belief, prospect)
  const question = forced === undefined && best >= 0 && most - counted === 1 && changesNothing(compiled, answers, best) ? -1 : best
  const verdict = ((): Verdict => {
    if (forced !== undefined) return 'asking'
    if (nothingSaid && unsure >= MOST_UNSURE) return 'unsure'
    if (!prospect.open.length) return 'nothing-left'
    if (question < 0) return 'settled'
    return counted < most ? 'asking' : 'enough'
  })()
  const asking = verdict === 'asking'
  const doubtful = findDoubtful(compiled, evidence, standing.firstStep)
  return {
    now,
    skipped,
    causes,
    fitsNothing,
    next: asking ? questions[question]!.id : null,
    verdict,
    remaining: asking ? questionsToCome(core, belief, question, prospect) : 0,
    doubtful: questions[doubtful]?.id ?? null,
    idle: questions.filter((_, q) => given[q]! >= UNSURE_ROW && !active[q]).map(({ id }) => id),
  }
}

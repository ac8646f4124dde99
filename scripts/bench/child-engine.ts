// Times the engine on the model that ships.
import { model } from '@/content/diagnosis/model'
import { beliefOf, scoresOf } from '@/domain/diagnosis/belief'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers } from '@/domain/diagnosis/model'
import { isAnswered, readAnswers } from '@/domain/diagnosis/read-answers'
import { beside, print, rounds, type Beside } from './beside'
import { flatten, naiveScan } from './naive-scan'
import { once, sideBySide } from './stopwatch'

const text = JSON.stringify(model)
const firstCompile = [once(() => compileModel(model)), once(() => JSON.parse(text))]
const compiled = compileModel(model)
const { core } = compiled

const answersTo = (question: string): readonly string[] => [...model.questions.find(({ id }) => id === question)!.options, UNSURE]

/** A walk that begins with these answers and then takes the options by turns; the states it asks in. */
function statesFrom(given: Answers, start: number): readonly Answers[] {
  const states: Answers[] = []
  let answers = given
  for (;;) {
    const { next } = diagnose(compiled, answers)
    if (next === null) return states
    states.push(answers)
    const options = answersTo(next)
    answers = { ...answers, [next]: options[(start + states.length - 1) % options.length]! }
  }
}

/** Every answer to the entry question, 不清楚 included, and every answer to the question that comes after it. */
const beginnings: readonly Answers[] = [{}, ...answersTo(model.entry!).flatMap((scene) => {
  const entered = { [model.entry!]: scene }
  const { next } = diagnose(compiled, entered)
  return next === null ? [entered] : [entered, ...answersTo(next).map((option) => ({ ...entered, [next]: option }))]
})]

function naiveScanOf(answers: Answers): () => number {
  const { evidence, given } = readAnswers(compiled, answers)
  const belief = Float64Array.from(beliefOf(scoresOf(core, evidence)))
  const open = flatten(core, model.questions.map((_, q) => q).filter((q) => model.questions[q]!.asked !== false && !isAnswered(given[q]!)))
  return () => naiveScan(open, belief)
}

const timeState = (answers: Answers): Beside => beside(sideBySide(rounds(), () => diagnose(compiled, answers), naiveScanOf(answers)))

const firstQuestion = [once(() => diagnose(compiled, {})), once(naiveScanOf({}))]
const states = beginnings.flatMap(statesFrom).filter((state, at, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(state)) === at)
const timed = states.map(timeState).sort((a, b) => a.ours - b.ours)

print({
  'compile the model, first call / JSON.parse of it': beside(firstCompile),
  'compile the model, warm / JSON.parse of it': beside(sideBySide(rounds(), () => compileModel(model), () => JSON.parse(text))),
  'next question, first call / naive scan, first call': beside(firstQuestion),
  [`next question, middle of ${timed.length} states / naive scan`]: timed[timed.length >> 1]!,
  [`next question, slowest of ${timed.length} states / naive scan`]: timed[timed.length - 1]!,
})

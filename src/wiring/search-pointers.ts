import { lexicon } from '@/content/diagnosis/lexicon'
import { model } from '@/content/diagnosis/model'
import { beliefOf, causeMasses, scoresOf } from '@/domain/diagnosis/belief'
import { pointsSomewhere } from '@/domain/diagnosis/rank-causes'
import { readAnswers } from '@/domain/diagnosis/read-answers'
import { readWords } from '@/domain/diagnosis/read-words'
import { compiledModel } from './compiled-model'
import { messageId } from './search-entries'

/* Beside a text match of about 1; found on the training queries. */
const POINTED = {
  /** A fault the diagnosis is certain of; less by the square root of its probability. */
  fault: 0.56,
  /** A message that was heard. */
  message: 0.4,
}

/** Less probable than this, a fault is not pointed to. */
const LEAST = 0.05

/** What the diagnosis makes of typed words, as an addition to the score of entries by id; nothing where it hears nothing. */
export const pointedAt = (text: string): Readonly<Record<string, number>> => {
  const { answers } = readWords(lexicon, text)
  const pointed: Record<string, number> = {}
  for (const question of Object.keys(answers)) pointed[messageId(answers[question] ?? '')] = POINTED.message
  const compiled = compiledModel()
  const { evidence } = readAnswers(compiled, answers)
  if (!pointsSomewhere(compiled, evidence)) return pointed
  causeMasses(compiled.core, beliefOf(scoresOf(compiled.core, evidence))).forEach((mass, at) => {
    const cause = model.causes[at]
    if (cause && mass >= LEAST) pointed[cause.id] = POINTED.fault * Math.sqrt(mass)
  })
  return pointed
}

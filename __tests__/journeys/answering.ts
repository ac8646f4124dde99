import { model } from '@/content/diagnosis/model'
import { questionTexts } from '@/content/diagnosis/question-texts'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE, type Answers, type QuestionId } from '@/domain/diagnosis/model'
import type { Step } from './journey'

const compiled = compileModel(model)

/** The row of an answer, as it stands on the screen. */
export const labelOf = (question: QuestionId, option: string): string => {
  const texts = questionTexts[question]
  if (!texts) throw new Error(`no question ${question}`)
  return option === UNSURE ? texts.unsure : (texts.options[option]?.[0] ?? option)
}

/**
 * The taps of somebody who knows these answers and says 不清楚 to the rest, until nothing more is asked. Which question
 * comes when is the engine's choice and may change; what must be seen at the end is written down by hand.
 */
export const answering = (known: Answers, given: Answers = {}, at = '2026-11-21'): readonly Step[] => {
  const { next } = diagnose(compiled, { ...(at.slice(5) >= '12-20' ? { season: 'year-end' } : {}), ...given })
  if (!next) return []
  const option = known[next] ?? UNSURE
  return [{ see: questionTexts[next]?.ask ?? '' }, { tap: labelOf(next, option) }, ...answering(known, { ...given, [next]: option }, at)]
}

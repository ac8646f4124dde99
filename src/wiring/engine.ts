import { model } from '@/content/diagnosis/model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import type { Answers, OptionId, QuestionId } from '@/domain/diagnosis/model'
import type { Position } from '@/domain/diagnosis/position'
import { isYearEnd } from '@/domain/shared/iso-date'
import { compiledModel } from './compiled-model'
import { today } from './walks'

export { model }

/** What the calendar says, as an answer nobody is asked for (domain.md A03). */
const fromCalendar = (): Answers => (isYearEnd(today()) ? { season: 'year-end' } : {})

/** Where the answers lead today. */
export const positionOf = (answers: Answers, askFirst: QuestionId | null): Position => {
  return diagnose(compiledModel(), { ...fromCalendar(), ...answers }, askFirst ? { askFirst } : {})
}

/** The option an answer stands for: a refinement, such as a real message, is spoken of as its option. */
export const optionOf = (question: QuestionId, answered: OptionId): OptionId => {
  const refinement = model.refinements.filter((wording) => wording.id === answered && wording.question === question)[0]
  return refinement ? refinement.option : answered
}

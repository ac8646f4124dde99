import type { QuestionId } from '@/domain/diagnosis/model'
import type { QuestionText } from '../question-text'

export const questionTexts: Readonly<Record<QuestionId, QuestionText>> = {}

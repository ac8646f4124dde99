import type { OptionId, QuestionId } from '@/domain/diagnosis/model'

export const reasonTexts: Readonly<Record<QuestionId, Readonly<Record<OptionId, string>>>> = {}

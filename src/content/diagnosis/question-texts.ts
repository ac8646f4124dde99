import type { QuestionId } from '@/domain/diagnosis/model'
import { questionTexts as ofCard } from './card/question-texts'
import { questionTexts as ofFamily } from './family/question-texts'
import { questionTexts as ofPhone } from './phone/question-texts'
import type { QuestionText } from './question-text'
import { sceneText } from './scenes'

export const questionTexts: Readonly<Record<QuestionId, QuestionText>> = { scene: sceneText, ...ofCard, ...ofFamily, ...ofPhone }

import type { OptionId, QuestionId } from '@/domain/diagnosis/model'
import { reasonTexts as ofCard } from './card/reason-texts'
import { reasonTexts as ofFamily } from './family/reason-texts'
import { reasonTexts as ofPhone } from './phone/reason-texts'
import { sceneReasons } from './scenes'

/** What an answer comes to, in the person's own view: the reasons under a cause, and what the clerk's card tells. */
export const reasonTexts: Readonly<Record<QuestionId, Readonly<Record<OptionId, string>>>> = { scene: sceneReasons, ...ofCard, ...ofFamily, ...ofPhone }

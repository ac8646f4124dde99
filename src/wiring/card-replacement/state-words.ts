import { sideTexts } from '@/content/card-replacement/sides'
import { stageTexts } from '@/content/card-replacement/stages'
import { cardReplacement } from '@/content/screens/card-replacement'
import { isSideState, isStage } from '@/domain/card-replacement/lines'

// What a later release kept, or what was damaged on the phone: named as that, never dropped.
const unreadable = { label: cardReplacement.record.unreadable, hint: '' }

const textOf = (state: string) => (isStage(state) ? stageTexts[state] : isSideState(state) ? sideTexts[state] : unreadable)

export const labelOf = (state: string): string => textOf(state).label
export const hintOf = (state: string): string => textOf(state).hint

import { STAGES } from './states'
import type { Side, SideState, Stage, State } from './states'

/** What an event moves: the card itself, or one of the things beside it. */
export type Line = 'stage' | Side

const SIDE_OF: Readonly<Record<SideState, Side>> = {
  normal: 'oldCard',
  temp_loss: 'oldCard',
  formal_loss: 'oldCard',
  cancelled: 'oldCard',
  inactive: 'bankAccount',
  activated: 'bankAccount',
  suspended: 'ecard',
  restored: 'ecard',
  to_update: 'payee',
  updated: 'payee',
  to_relink: 'hospital',
  relinked: 'hospital',
}

/** Whether a word is a stage of the card itself. */
export const isStage = (word: string): word is Stage => STAGES.some((stage) => stage === word)

/** Whether a word is a state of something beside the card. */
export const isSideState = (word: string): word is SideState => Object.prototype.hasOwnProperty.call(SIDE_OF, word)

/** What a state beside the card is said of; every such state belongs to exactly one side. */
export const sideOf = (state: SideState): Side => SIDE_OF[state]

/** The line a state belongs to. */
export const lineOf = (state: State): Line => (isSideState(state) ? sideOf(state) : 'stage')

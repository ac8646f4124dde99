import { sideOf } from './lines'
import { HOLDING } from './states'
import type { Position, Refusal, SideState, Stage } from './states'

/** What cannot follow what; everything else can. 临时挂失 can be lifted, 正式挂失 cannot (domain.md §3.4). */
const BARRED: Readonly<Partial<Record<SideState, Readonly<Partial<Record<SideState, Refusal>>>>>> = {
  temp_loss: { cancelled: 'loss-first' },
  formal_loss: { normal: 'loss-is-final', temp_loss: 'loss-is-final' },
  cancelled: { normal: 'old-card-gone', temp_loss: 'old-card-gone', formal_loss: 'old-card-gone' },
  activated: { inactive: 'gone-past' },
  restored: { suspended: 'gone-past' },
  updated: { to_update: 'gone-past' },
  relinked: { to_relink: 'gone-past' },
}

/** Hang on the old card: where there is none they never happen. */
const OF_OLD_CARD: readonly SideState[] = ['normal', 'temp_loss', 'formal_loss', 'cancelled', 'suspended']
/** Hang on the new card: not before it is in the hand. */
const OF_NEW_CARD: readonly SideState[] = ['activated', 'restored', 'updated', 'relinked']

/** Whether the person holds the new card. */
export const isInHand = (stage: Stage): boolean => HOLDING.some((held) => held === stage)

/** Whether a state beside the card can only come about with the new card. */
export const needsNewCard = (state: SideState): boolean => OF_NEW_CARD.indexOf(state) >= 0

/** Why something beside the card cannot have come about where things stand, the most specific reason; null where it can (domain.md §3.1). */
export const whyNotSide = (position: Position, state: SideState): Refusal | null => {
  if (position.oldCard === null && OF_OLD_CARD.indexOf(state) >= 0) return 'no-old-card'
  const from = position[sideOf(state)]
  if (from === state) return 'already-there'
  const barred = from && BARRED[from]?.[state]
  if (barred) return barred
  return needsNewCard(state) && !isInHand(position.stage) ? 'not-picked-up' : null
}

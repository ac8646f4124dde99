import type { Reason, Stage } from '@/domain/card-replacement/states'

const none: readonly Stage[] = []

/** The new card is not in the person's hand. */
export const withoutNewCard = none.concat(
  ['draft', 'submitted', 'reviewing', 'batched', 'bank_opening', 'cert_issuing', 'producing', 'initializing', 'dispatched', 'pending_pickup', 'instant_issue'],
  ['review_rejected', 'bank_failed', 'factory_failed', 'init_failed', 'instant_failed', 'pickup_overdue'],
)
/** There is an application, and no card of it in the hand. */
export const applied = withoutNewCard.filter((stage) => stage !== 'draft')
/** The old card lives on until the new one is enabled. */
export const beforeEnabling = withoutNewCard.concat('picked_up')
export const enabledNotUsable: readonly Stage[] = ['ss_enabled', 'synced']
export const enabled = enabledNotUsable.concat('usable')
export const inHand = none.concat('picked_up', enabled)
export const notYetUsable = beforeEnabling.concat(enabledNotUsable)

/** There is an old card, but none that could be used. */
export const oldCardGone: readonly Reason[] = ['lost', 'damaged', 'warranty']
/** The old card is whole and in hand. */
export const oldCardWhole: readonly Reason[] = ['expiring', 'upgrade', 'info-change']
/** Every reason but the first card of all. */
export const replacing = oldCardGone.concat(oldCardWhole)

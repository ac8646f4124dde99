import type { Stage } from '@/domain/card-replacement/states'
import { bankFailed, draft, factoryFailed, initFailed, instantFailed, pickupOverdue, reviewRejected } from './failures'
import { pickedUp, ssEnabled, synced, usable } from './holding'
import { bankOpening, batched, certIssuing, dispatched, initializing, instantIssue, pendingPickup, producing, reviewing, submitted } from './making'
import type { TextOf } from './notation'

/** What is said of each stage. What is missing, or filed under another stage, does not compile. */
export const stageTexts: { readonly [S in Stage]: TextOf<S> } = {
  draft,
  submitted, reviewing, batched, bank_opening: bankOpening, cert_issuing: certIssuing, producing, initializing, dispatched, pending_pickup: pendingPickup,
  instant_issue: instantIssue,
  picked_up: pickedUp, ss_enabled: ssEnabled, synced, usable,
  review_rejected: reviewRejected, bank_failed: bankFailed, factory_failed: factoryFailed, init_failed: initFailed, instant_failed: instantFailed,
  pickup_overdue: pickupOverdue,
}

import type { MovesOn } from '@/domain/card-replacement/moves-on'

/**
 * What a found fault lets people put down: what mends it (domain.md §1.C, 现在 and 之后), or, where the tracker had not heard of it,
 * the fault itself. Those already put down or impossible are left out when it is told.
 */
export const movesOn: MovesOn = {
  // C01, C02: 社保功能启用 mends both, whichever half the bank did.
  'card-sealed': ['ss_enabled'],
  'bank-only-activated': ['ss_enabled'],
  'finance-not-activated': ['activated'],
  'sync-delay': ['synced'],
  'hospital-profile-stale': ['relinked'],
  'ecard-broken-after-replace': ['restored'],
  // The card is sound, the terminal or its first PIN was the trouble: with that mended it works.
  'third-gen-unsupported': ['usable'],
  'initial-pin-blocked': ['usable'],
  // C12: where it failed, and then the new application.
  'production-failed': ['review_rejected', 'bank_failed', 'factory_failed', 'init_failed', 'instant_failed', 'submitted'],
  'not-received': ['dispatched', 'pending_pickup', 'picked_up'],
  // The old card: 解挂 where the loss was put down, else the loss.
  'card-temp-loss': ['normal', 'temp_loss'],
  'card-formal-loss': ['formal_loss'],
  'card-cancelled': ['cancelled'],
}

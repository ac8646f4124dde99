import type { EvidenceRow, GoneBy } from '@/domain/card-replacement/evidence'
import type { Reason, Stage } from '@/domain/card-replacement/states'

const onItsWay: readonly Stage[] = ['submitted', 'reviewing', 'batched', 'bank_opening', 'cert_issuing', 'producing', 'initializing', 'instant_issue']
/** Made, and not in the hand: 待领卡、在邮寄, and 逾期 as well. */
const ready: readonly Stage[] = ['dispatched', 'pending_pickup', 'pickup_overdue']
const failed: readonly Stage[] = ['review_rejected', 'bank_failed', 'factory_failed', 'init_failed', 'instant_failed']
const enabled: readonly Stage[] = ['ss_enabled', 'synced', 'usable']
const appliedFor = onItsWay.concat(ready, failed)
/** Reasons that leave the old card in the hand. */
const stillThere: readonly Reason[] = ['damaged', 'expiring', 'upgrade', 'info-change', 'warranty']

/*
 * 刚启用 is within three workdays (domain.md §1 C04). Where the holidays are not known, three days are at most as many workdays; and
 * after a fortnight there have been more than three, however long the rest was.
 */
const justNow: GoneBy = { since: 'ss_enabled', unit: 'workday', most: 3 }
const longAgo: GoneBy = { since: 'ss_enabled', unit: 'workday', least: 4 }
const surelyLongAgo: GoneBy = { since: 'ss_enabled', unit: 'calendar-day', least: 14 }
/** 近半年, as the question has it. */
const withinHalfAYear: GoneBy = { since: 'ss_enabled', unit: 'calendar-day', most: 182 }
/** 这几个月还能用. */
const workedLately: GoneBy = { since: 'usable', unit: 'calendar-day', most: 90 }

/**
 * What the stage of a card answers of the diagnosis (content/diagnosis/card; domain.md §2, Q7 and Q7b). Only what the record shows, and
 * no answer to which another would be as true: `lately` would say once more what `recent-card` says, and weigh twice against whatever
 * else can be wrong; that the bank side was never reported does not mean that nobody activated it.
 */
export const evidence: readonly EvidenceRow[] = [
  // The only card that can have been tried is the old one, if it is there and still good.
  { when: { stages: appliedFor, reasons: stillThere, sides: { oldCard: ['normal', 'temp_loss'] } }, answers: { scene: 'card' } },
  { when: { stages: appliedFor, reasons: ['lost'], sides: { oldCard: ['normal', 'temp_loss'] } }, answers: { scene: 'new-card' } },
  { when: { stages: appliedFor, sides: { oldCard: ['formal_loss', 'cancelled', null] } }, answers: { scene: 'new-card' } },
  { when: { stages: ['draft'], sides: { oldCard: ['temp_loss'] } }, answers: { scene: 'card', 'recent-card': 'phone-loss' } },
  { when: { stages: ['draft'], sides: { oldCard: ['formal_loss'] } }, answers: { scene: 'card', 'recent-card': 'formal-loss' } },
  // 临时挂失 while a card is made: 挂失过 and 没到手 are both true, so it is asked.
  { when: { stages: onItsWay, sides: { oldCard: ['formal_loss'] } }, answers: { 'recent-card': 'formal-loss' } },
  { when: { stages: onItsWay, sides: { oldCard: ['normal', 'cancelled', null] } }, answers: { 'recent-card': 'no-card' } },
  { when: { stages: ready.concat(failed), sides: { oldCard: ['normal', 'formal_loss', 'cancelled', null] } }, answers: { 'recent-card': 'no-card' } },
  { when: { stages: onItsWay }, answers: { 'card-progress': 'making' } },
  { when: { stages: ready }, answers: { 'card-progress': 'ready' } },
  { when: { stages: failed }, answers: { 'card-progress': 'failed' } },
  // A card that has worked once is refused for what any card is refused for.
  { when: { stages: ['usable'] }, answers: { scene: 'card' } },
  { when: { stages: ['usable'] }, gone: workedLately, answers: { 'last-worked': 'recent' } },
  { when: { stages: ['picked_up', 'ss_enabled', 'synced'] }, answers: { scene: 'new-card' } },
  // However long it lies in a drawer, a card that was never enabled is a new one.
  { when: { stages: ['picked_up'] }, answers: { 'recent-card': 'new-card' } },
  { when: { stages: ['picked_up'], sides: { bankAccount: ['activated'] } }, answers: { enabled: 'bank-only' } },
  // At an instant branch the clerk mostly enables it at once (§3.3): what was not reported there is asked.
  { when: { stages: ['picked_up'], channels: ['branch', 'online', 'employer'], sides: { bankAccount: ['inactive'] } }, answers: { enabled: 'not-yet' } },
  { when: { stages: enabled }, gone: withinHalfAYear, answers: { 'recent-card': 'new-card' } },
  // 已同步 says that it is past the delay, and so does a bill once settled: of those, only 早就启用 is told.
  { when: { stages: ['ss_enabled'] }, gone: justNow, answers: { enabled: 'just-enabled' } },
  { when: { stages: enabled }, gone: longAgo, answers: { enabled: 'enabled' } },
  { when: { stages: enabled }, gone: surelyLongAgo, answers: { enabled: 'enabled' } },
]

import type { ToldOn } from '../shared/change-log'
import type { PlaceCode } from '../shared/source'

/** Why the card is made (domain.md §3.2): 首次申领, 补领, 换领 (损坏 / 到期前), 升级三代卡, 信息变更, 质保. */
export const REASONS = ['first', 'lost', 'damaged', 'expiring', 'upgrade', 'info-change', 'warranty'] as const
export type Reason = (typeof REASONS)[number]

/** Where it was applied for: 即时制卡网点, 人社或社区网点, 线上（可邮寄）, 单位集体. */
export const CHANNELS = ['instant', 'branch', 'online', 'employer'] as const
export type Channel = (typeof CHANNELS)[number]

/** What decides how long it takes and what has to be done. */
export interface ReplacementCase {
  readonly reason: Reason
  readonly channel: Channel
  /** City or province; null where the person did not say. */
  readonly place: PlaceCode | null
}

/** From application to 待领卡, in this order; which of them a person hears of differs from place to place. */
export const MAKING = ['submitted', 'reviewing', 'batched', 'bank_opening', 'cert_issuing', 'producing', 'initializing', 'dispatched', 'pending_pickup'] as const
/** The card is in the person's hand; its 社保功能 is sealed until it is enabled. */
export const HOLDING = ['picked_up', 'ss_enabled', 'synced', 'usable'] as const
/** What leads back to a new application. */
export const FAILURES = ['review_rejected', 'bank_failed', 'factory_failed', 'init_failed', 'instant_failed', 'pickup_overdue'] as const
export const STAGES = ['draft', ...MAKING, 'instant_issue', ...HOLDING, ...FAILURES] as const
/** The words of domain.md §3.1; pickup_overdue is 逾期封存, draft after an application 撤销. */
export type Stage = (typeof STAGES)[number]

/** What runs beside the card, each in its order; the first of each is where it begins unless the case says otherwise. */
export const SIDES = {
  oldCard: ['normal', 'temp_loss', 'formal_loss', 'cancelled'],
  /** 金融激活, which is not 社保功能启用. */
  bankAccount: ['inactive', 'activated'],
  /** 电子社保卡. */
  ecard: ['suspended', 'restored'],
  /** The bank account that pensions are paid to and bills are taken from (养老金、代扣). */
  payee: ['to_update', 'updated'],
  /** 医院档案. */
  hospital: ['to_relink', 'relinked'],
} as const
export type Side = keyof typeof SIDES
export type SideState = (typeof SIDES)[Side][number]

export type State = Stage | SideState

/** What somebody says has happened, and when: two texts, whatever they are, from a file as well. replay decides what may be believed. */
export interface ToldEvent {
  readonly state: string
  readonly on: string
}

/** What the person was told, and the day it happened. */
export type TrackerEvent = ToldOn<State>

/** Where everything stands. */
export interface Position {
  readonly stage: Stage
  /** Null where there is no old card (首次申领). */
  readonly oldCard: (typeof SIDES.oldCard)[number] | null
  readonly bankAccount: (typeof SIDES.bankAccount)[number]
  /** Null while nothing has happened to it. */
  readonly ecard: (typeof SIDES.ecard)[number] | null
  readonly payee: (typeof SIDES.payee)[number]
  readonly hospital: (typeof SIDES.hospital)[number]
}

/** Why an event cannot be. The words for people are in content/card-replacement/refusals.ts. */
export const REFUSALS = [
  'no-such-state', 'no-such-day', 'in-the-future', 'before-previous', 'already-there', 'not-applied', 'gone-past', 'not-picked-up', 'not-enabled',
  'instant-only', 'made-at-once', 'apply-again', 'too-late-to-withdraw', 'not-made-yet', 'no-old-card', 'loss-is-final', 'loss-first', 'old-card-gone', 'card-in-hand', 'no-such-entry', 'too-many',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** An event as it was given, and why it cannot be. */
export interface Refused<E extends ToldEvent = TrackerEvent> {
  readonly event: E
  readonly why: Refusal
}

/** The outcome of a replay: where it stands, every event that was possible, in order, and those that were not. */
export interface Tracked<E extends ToldEvent = TrackerEvent> {
  readonly position: Position
  readonly history: readonly TrackerEvent[]
  readonly refused: readonly Refused<E>[]
}

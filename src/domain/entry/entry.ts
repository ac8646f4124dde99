import type { PlaceCode } from '../shared/source'

/**
 * The doors we name ourselves, in the parameter `from`. The platforms' scene numbers are no substitute:
 * they differ in type and meaning, and 支付宝医疗健康 has none.
 */
export const CHANNELS = ['alipay-health', 'poster', 'chat', 'web'] as const

export type Channel = (typeof CHANNELS)[number]

/** Why a code led no further than the home page. */
export type EntryNote = 'unreadable-code' | 'newer-code'

/** What a platform hands over at a launch; its own launch options fit as they are. Everything in it comes from strangers. */
export interface RawLaunch {
  /** The parameters of the page or of the launch. */
  readonly query?: unknown
  /** The web page's own address; absent in the mini-programs. */
  readonly address?: unknown
}

/**
 * Where a launch leads. Only ids and enumerated words fit in: nothing here may be shown as text or opened as an address.
 * 'none' means that no parameter was given (the phone was unlocked): whatever is on the screen stays.
 */
export type Entry =
  | { readonly kind: 'none' }
  | { readonly kind: 'home'; readonly note: EntryNote | null; readonly from: Channel | null }
  | {
      readonly kind: 'window'
      /** Null where the poster names no city. */
      readonly city: PlaceCode | null
      readonly site: string
      /** Null for a poster of the whole site. */
      readonly window: string | null
      readonly from: Channel | null
    }
  /** 'shared': a position to look at. 'asked': an unfinished one that family is asked to go on with. Both hold answers (share/answer-code). */
  | { readonly kind: 'shared' | 'asked'; readonly code: string; readonly from: Channel | null }
  /** What the check of a bill came to (bill/findings, written by share/state-code): no amounts. */
  | { readonly kind: 'checked'; readonly code: string; readonly from: Channel | null }
  /** A piece of the knowledge; the id may be one we do not know (any more). */
  | { readonly kind: 'article'; readonly id: string; readonly from: Channel | null }
  | {
      readonly kind: 'progress'
      /** How far somebody's new card is (card-replacement/states); the id may be one we do not know (any more). */
      readonly stage: string
      /** City or province; null where none was told. */
      readonly place: PlaceCode | null
      readonly from: Channel | null
    }
  | {
      readonly kind: 'preparation'
      /** What is to be prepared for a relative, and what the relative is to whoever binds (family-binding); ids we may not know (any more). */
      readonly preparation: string
      readonly relation: string
      readonly from: Channel | null
    }

import type { Claim, PlaceCode } from '../shared/source'
import type { Channel, Reason, Refusal, Side, SideState, Stage } from './states'

/** What can go wrong at a stage, how it shows, and what to do then (domain.md §3.7). */
export interface StageTrouble {
  readonly how: Claim
  /** The words a query page, a message or a clerk uses for it; empty where nothing is said. */
  readonly shows: string
  readonly then: Claim
}

/** What we say of one stage. */
export interface StageText {
  readonly stage: Stage
  /** On the timeline, at most 10 characters: 制卡中. As something that has happened or goes on. */
  readonly label: string
  /** Smaller beneath it, at most 22 characters: other words for it. */
  readonly hint: string
  /** What it means for the person. */
  readonly means: Claim
  /** The one thing to do at this stage, as an imperative. */
  readonly next: Claim
  readonly troubles: readonly StageTrouble[]
}

/** What we say of one state beside the card. */
export interface SideText {
  readonly side: Side
  readonly state: SideState
  readonly label: string
  readonly hint: string
}

/** When a row of the guide holds; what is not named does not matter. */
export interface GuideWhen {
  readonly stages?: readonly Stage[]
  readonly reasons?: readonly Reason[]
  readonly channels?: readonly Channel[]
  /** States beside the card, one of which has to hold; null for "nothing has happened to it" and "there is none". */
  readonly sides?: Readonly<Partial<Record<Side, readonly (SideState | null)[]>>>
  /** Only in these cities or provinces. */
  readonly places?: readonly PlaceCode[]
}

/** What works instead of the card today. In the order of the content. */
export interface Meanwhile {
  readonly id: string
  /** At most 10 characters. */
  readonly title: string
  readonly when: GuideWhen
  readonly say: readonly Claim[]
}

/** One thing on the list of the case. */
export interface ChecklistItem {
  readonly id: string
  /**
   * untouched: hangs on the person, needs nothing. by-itself: recovers alone. to-do: has to be done by somebody.
   * An item stands in the first group of its rows whose `when` holds.
   */
  readonly group: 'untouched' | 'by-itself' | 'to-do'
  /** At most 14 characters. */
  readonly title: string
  readonly when: GuideWhen
  readonly say: readonly Claim[]
  /** The states that tick it off when reported; none where nothing is to be reported. */
  readonly done?: readonly (Stage | SideState)[]
}

/** Where the official progress can be seen, by place. */
export interface OfficialQuery {
  readonly place: PlaceCode
  readonly say: readonly Claim[]
}

/** What one may do when it is late: whom to call, what to say, what to ask for. */
export interface LateHelp {
  readonly when: GuideWhen
  /** A handler of content/handlers.ts. */
  readonly handler: string
  /** To be read out on the phone; names no person. */
  readonly say: string
  readonly ask: readonly string[]
}

export interface RefusalText {
  readonly why: Refusal
  /** Why it cannot be, and what to do instead: two short sentences. */
  readonly text: string
}

/** What a query page, a message or a clerk says, and the state it stands for; several where it has to be asked. */
export interface StatusWording {
  readonly patterns: readonly string[]
  readonly states: readonly (Stage | SideState)[]
}

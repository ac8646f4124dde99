import type { IsoDate } from '../shared/iso-date'
import type { ThreeWay } from '../shared/three-way'

/**
 * What the member is to the person who binds. The first six are the 近亲属 of domain.md §4.1 (grandparents and grandchildren on both sides);
 * in-law: 公婆、岳父母、儿媳、女婿; other: all other relatives; not-family: 朋友、邻居、保姆.
 */
export const RELATIONS = ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild', 'in-law', 'other', 'not-family'] as const
export type Relation = (typeof RELATIONS)[number]

/** As much of a member as decides whether and how the member can be bound. */
export interface Member {
  readonly relation: Relation
  /** Null where nobody has said it yet. */
  readonly born: IsoDate | null
  /** Whether the insurance knows the member today (正常参保). */
  readonly insured: ThreeWay
  /** How many main accounts have bound the member this month; null: 不清楚. */
  readonly boundBy: number | null
  /** Whether the member can stand before the camera of the phone that binds. */
  readonly face: ThreeWay
  /** Whether the member has a 身份证号 yet. Asked of babies only. */
  readonly number: ThreeWay
}

/** 主账户: the 医保码 of a grown-up, on whose phone relatives' own codes are shown. */
export interface MainAccount {
  readonly id: string
  /** Real-name and activated: its own code opens. */
  readonly ready: ThreeWay
  /** How many relatives it has bound. */
  readonly bound: number
}

/**
 * The numbers in force on a day, from content/facts; null where no source says what holds on that day. Nothing is reckoned with an older
 * number in its place.
 */
export interface BindingRules {
  readonly placesPerMain: number | null
  /** So many main accounts may bind one member in a calendar month. */
  readonly mainsPerMember: number | null
  /** In years: from this birthday on the member's own face is asked for. */
  readonly faceAge: number | null
}

import type { IsoDate } from './iso-date'

/**
 * Strength of evidence (domain.md §0.1). A government or official platform; B official media or a faithful relay;
 * C text or fields in real public code (proves that a wording exists, never a policy); D second-hand articles;
 * I inferred from checked facts; U unverified.
 */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'I' | 'U'

/** 'cn' for the whole country, else a six-digit 行政区划 code (province or city). */
export type PlaceCode = string

export type SourceId = string

export interface Source {
  readonly id: SourceId
  readonly issuer: string
  readonly title: string
  /** The strongest grade anything it says can have. */
  readonly grade: 'A' | 'B' | 'C' | 'D'
  readonly place: PlaceCode
  /** As exact as known: YYYY, YYYY-MM or YYYY-MM-DD; null where the source bears no date. */
  readonly published: string | null
  /** The day a person last compared our words with it. */
  readonly checkedOn: IsoDate
}

/** A sentence we tell people, with what it rests on. The build fails without source, place and grade. */
export interface Claim {
  readonly text: string
  readonly grade: Grade
  readonly sources: readonly SourceId[]
  readonly place: PlaceCode
  /** Whom to ask; required for D and U, shown as "未核实，请向××确认". */
  readonly confirmWith?: string
}

/** What follows a sentence that nobody could verify: that it is so, and whom to ask (domain.md §0.1, grades D and U). */
export const toBeConfirmed = (confirmWith: string | undefined): string => (confirmWith ? `（未核实，请向${confirmWith}${/\d$/.test(confirmWith) ? ' ' : ''}确认）` : '')

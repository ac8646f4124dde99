import type { DaySpan } from '../shared/day-span'
import type { IsoDate } from '../shared/iso-date'
import type { Grade, PlaceCode, SourceId } from '../shared/source'

export type FactId = string

/** What a policy number is during one period in one place. */
export interface FactValue {
  /** As it is told, with its unit: "5 个", "7 天", "30 个自然日". */
  readonly value: string
  /** The number alone where there is one, for decisions; null where it is a range, a date or words. */
  readonly amount: number | null
  /** Where dates are counted with it: the same days as `value` and `amount`, with their unit. */
  readonly span?: DaySpan
  readonly place: PlaceCode
  /** First and last day it is known to hold; null where no day is known. */
  readonly from: IsoDate | null
  readonly until: IsoDate | null
  readonly grade: Grade
  readonly sources: readonly SourceId[]
  /** An older rule of which nobody found that it ended or still holds: told, and marked as not verified. */
  readonly old?: true
}

/**
 * A policy number, kept once. Values of one place must not overlap in time, unless they stand in `disputed`: then sources disagree and
 * all of them are told, the strongest first. Other content names the fact as {id} inside a claim.
 */
export interface Fact {
  readonly id: FactId
  /** What it is the number of, at most 24 characters; read in "…，现在没查到准信". */
  readonly name: string
  readonly values: readonly FactValue[]
  /** True where sources disagree. */
  readonly disputed?: true
  /** Whom to ask, as for a claim. */
  readonly confirmWith: string
  /** After this day somebody has to look again; until then it is told, afterwards it is told and marked. */
  readonly reviewBy: IsoDate
}

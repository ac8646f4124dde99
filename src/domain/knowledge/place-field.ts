import type { Claim } from '../shared/source'

export type PlaceFieldId = string

/** One thing that differs from place to place: the national wording, and what is known of particular places. */
export interface PlaceField {
  readonly id: PlaceFieldId
  /** What it is about, at most 16 characters; read before a colon. */
  readonly name: string
  /** Told where nothing is known of the place; null where nothing holds everywhere. */
  readonly national: Claim | null
  /** Each with the place it holds in (city or province), a source and through it a date checked. Several of one place are all told. */
  readonly local: readonly Claim[]
  /** Whom to ask where nothing is known. */
  readonly confirmWith: string
}

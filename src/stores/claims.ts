import { MOST_ENTRIES, type TrackedClaim } from '@/domain/claim/tracked-claim'
import type { IsoDate } from '@/domain/shared/iso-date'
import { asNickname } from './nickname'
import type { Raw } from './record/raw'
import { fitted, inItsPlace, type NoRoom, type Removed } from './removed'

export interface RemovedClaim extends Removed {
  readonly claim: TrackedClaim
}

/** The bills somebody paid first and follows until they are claimed, as they are kept on the phone. */
export interface Claims {
  /** In the order they were added in, which is that of their ids. */
  readonly claims: readonly TrackedClaim[]
  /** The latest first; kept so that it can be undone. */
  readonly removed: readonly RemovedClaim[]
  /** Claims that this release cannot read, as they were: a later one may. */
  readonly unread: readonly Raw[]
  /** The number of the latest id ever given on this phone. */
  readonly lastId: number
}

export const noClaims: Claims = { claims: [], removed: [], unread: [], lastId: 0 }

export const MOST_CLAIMS = 20
const LAST_ID = 9999

/** Why nothing was changed: nothing may be taken in that could not be kept or read back. */
export type ClaimsFull = 'too-many-claims' | 'too-many-entries' | NoRoom

const isFull = ({ claims, unread }: Claims): boolean => claims.length + unread.length >= MOST_CLAIMS

/** Follows one more claim, under an id that no claim of this phone ever had: that of `lastId` afterwards. */
export const addClaim = (record: Claims, claim: Omit<TrackedClaim, 'id'>): Claims | ClaimsFull => {
  if (isFull(record) || record.lastId >= LAST_ID) return 'too-many-claims'
  if (claim.log.length > MOST_ENTRIES) return 'too-many-entries'
  const lastId = record.lastId + 1
  return fitted({ ...record, lastId, claims: record.claims.concat({ ...claim, nickname: asNickname(claim.nickname), id: `r${lastId}` }) })
}

/** Puts another state of a claim in its place; the same record where there is no such claim or nothing was changed. */
export const changeClaim = (record: Claims, id: string, next: (claim: TrackedClaim) => TrackedClaim): Claims | ClaimsFull => {
  const old = record.claims.filter((claim) => claim.id === id)[0]
  const claim = old && next(old)
  if (!claim || claim === old) return record
  if (claim.log.length > MOST_ENTRIES) return 'too-many-entries'
  return fitted({ ...record, claims: record.claims.map((one) => (one === old ? { ...claim, id, nickname: asNickname(claim.nickname) } : one)) })
}

/** Deletes a claim, so that it can be restored as it was for thirty days. */
export const removeClaim = (record: Claims, id: string, today: IsoDate): Claims => {
  const claim = record.claims.filter((one) => one.id === id)[0]
  if (!claim) return record
  return { ...record, claims: record.claims.filter((one) => one !== claim), removed: [{ claim, on: today }, ...record.removed].slice(0, MOST_CLAIMS) }
}

/** Takes a deletion back: the claim stands again where it stood. */
export const restoreClaim = (record: Claims, id: string): Claims | ClaimsFull => {
  const found = record.removed.filter(({ claim }) => claim.id === id)[0]
  if (!found) return record
  if (isFull(record)) return 'too-many-claims'
  return { ...record, claims: inItsPlace(record.claims, found.claim), removed: record.removed.filter((one) => one !== found) }
}

import { useStore } from 'zustand'
import type { TrackedClaim } from '@/domain/claim/tracked-claim'
import { addClaim, changeClaim, MOST_CLAIMS, pruneClaims, removeClaim, restoreClaim, type Claims, type ClaimsFull } from '@/stores/claims'
import { claimsKind } from '@/stores/claims-record'
import { changeUnlessFull } from './change-unless-full'
import { device } from './device'
import { today } from './walks'

// Opened by the pages of 先垫付，再报销 and by 设置, never by home. Kept apart from the person's record, which home reads.
const claims = device.keep(claimsKind)

/** The claims of this phone as of today: what was deleted longer ago than can be undone is not there any more. */
export const useClaims = (): Claims => pruneClaims(useStore(claims, (state) => state.record), today())

/** Whether the latest change is on the phone: anything but 'saved' has to be told. */
export const useClaimsKeeping = () => useStore(claims, (state) => state.keeping)

export const trackedClaim = (id: string): TrackedClaim | null => claims.getState().record.claims.filter((claim) => claim.id === id)[0] ?? null

const change = (next: (record: Claims) => Claims | ClaimsFull): ClaimsFull | null => changeUnlessFull<Claims, ClaimsFull>(claims, (record) => pruneClaims(record, today()), next)

/** `most`: so many there can be now. */
export type AddedClaim = { readonly kind: 'added'; readonly id: string } | { readonly kind: 'full'; readonly most: number }

export const addTrackedClaim = (claim: Omit<TrackedClaim, 'id'>): AddedClaim => {
  const full = change((record) => addClaim(record, claim))
  const { claims: all, lastId } = claims.getState().record
  return full ? { kind: 'full', most: full === 'too-many-claims' ? MOST_CLAIMS : all.length } : { kind: 'added', id: `r${lastId}` }
}

export const changeTrackedClaim = (id: string, next: (claim: TrackedClaim) => TrackedClaim): ClaimsFull | null => change((record) => changeClaim(record, id, next))
export const removeTrackedClaim = (id: string): ClaimsFull | null => change((record) => removeClaim(record, id, today()))
export const restoreTrackedClaim = (id: string): ClaimsFull | null => change((record) => restoreClaim(record, id))
/** When a page opens: what was deleted more than thirty days ago goes from the phone too. */
export const forgetLongRemovedClaims = (): ClaimsFull | null => change((record) => record)

import type { TrackedClaim } from '@/domain/claim/tracked-claim'
import { addClaim, changeClaim, MOST_CLAIMS, removeClaim, restoreClaim, type Claims, type ClaimsFull } from '@/stores/claims'
import { claimsKind } from '@/stores/claims-record'
import { keptList, type Added } from './kept-list'
import { today } from './walks'

const { store, change, record, useRecord, useKeeping, forget } = keptList<Claims, ClaimsFull>(claimsKind)

export const claimsStore = store
export const useClaims = useRecord
export const useClaimsKeeping = useKeeping
export const forgetLongRemovedClaims = forget

export const trackedClaim = (id: string): TrackedClaim | null => record().claims.filter((claim) => claim.id === id)[0] ?? null

export const addTrackedClaim = (claim: Omit<TrackedClaim, 'id'>): Added => {
  const full = change((before) => addClaim(before, claim))
  const { claims, lastId } = record()
  return full ? { kind: 'full', most: full === 'too-many-claims' ? MOST_CLAIMS : claims.length } : { kind: 'added', id: `r${lastId}` }
}
export const changeTrackedClaim = (id: string, next: (claim: TrackedClaim) => TrackedClaim): ClaimsFull | null => change((before) => changeClaim(before, id, next))
export const removeTrackedClaim = (id: string): ClaimsFull | null => change((before) => removeClaim(before, id, today()))
export const restoreTrackedClaim = (id: string): ClaimsFull | null => change((before) => restoreClaim(before, id))

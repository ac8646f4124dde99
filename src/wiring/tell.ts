import { useStore } from 'zustand'
import { facts } from '@/content/facts'
import { holdsAround } from '@/domain/shared/places-around'
import { tellClaim } from '@/domain/knowledge/tell-claim'
import type { Claim, PlaceCode } from '@/domain/shared/source'
import { userStore } from './user'
import { today, useWalk } from './walks'

/** The city the person chose, else that of the window they stand at. */
export const usePlace = (site: PlaceCode | null = null): PlaceCode | null => useStore(userStore, (state) => state.record.settings.place) ?? site

/** The same for a page that belongs to no walk: the window is that of the person's own. */
export const useOwnPlace = (): PlaceCode | null => usePlace(useWalk('own').site?.city ?? null)

/** What a claim says today and there, with the numbers in force. */
export const tellIn = (place: PlaceCode | null) => (claim: Claim): string => tellClaim(claim, facts, today(), place)

/** What holds everywhere, and what holds in that city or its province. */
export const holdsIn = (place: PlaceCode | null) => (claim: Claim): boolean => holdsAround(claim.place, place)

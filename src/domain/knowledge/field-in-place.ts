import { placesAround } from '../shared/places-around'
import type { Claim, PlaceCode } from '../shared/source'
import type { PlaceField } from './place-field'

export interface FieldInPlace {
  /** Empty where nothing is known: then say so, and whom to ask (`confirmWith` of the field). A claim of 'cn' among them is the national wording. */
  readonly told: readonly Claim[]
  readonly from: 'city' | 'province' | 'national' | 'unknown'
}

const isProvince = (code: PlaceCode): boolean => code.slice(2) === '0000'

const isUnconfirmed = ({ grade }: Claim): boolean => grade === 'D' || grade === 'U'

/**
 * What is known of a field in a place (null: nowhere in particular): what its city says, else its province, else the national wording.
 * What is only second-hand about a place does not stand alone: the national wording is told after it (domain.md §0.1).
 */
export const fieldInPlace = ({ national, local }: PlaceField, place: PlaceCode | null): FieldInPlace => {
  const everywhere = national ? [national] : []
  const here = placesAround(place).filter((code) => local.some((claim) => claim.place === code))[0]
  if (here === undefined) return { told: everywhere, from: national ? 'national' : 'unknown' }
  const claims = local.filter((claim) => claim.place === here)
  return { told: claims.every(isUnconfirmed) ? claims.concat(everywhere) : claims, from: isProvince(here) && here !== place ? 'province' : 'city' }
}

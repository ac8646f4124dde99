import type { PlaceField, PlaceFieldId } from '@/domain/knowledge/place-field'
import { cardFields } from './card-fields'
import { insuranceFields } from './insurance-fields'

const byId = (rows: readonly PlaceField[]): Record<PlaceFieldId, PlaceField> => {
  const all: Record<PlaceFieldId, PlaceField> = {}
  for (const row of rows) all[row.id] = row
  return all
}

/** What varies from place to place. Where no source speaks of a place, it has no entry and the national wording is told (domain.md §8). */
export const placeFields: Readonly<Record<PlaceFieldId, PlaceField>> = byId(cardFields.concat(insuranceFields))

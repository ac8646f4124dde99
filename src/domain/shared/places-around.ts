import type { PlaceCode } from './source'

export const COUNTRY: PlaceCode = 'cn'

/** The codes whose rules can hold in a place, the most specific first: county, city, province, country (GB/T 2260: two digits each). */
export const placesAround = (place: PlaceCode | null): readonly PlaceCode[] =>
  place === null ? [COUNTRY] : [place, `${place.slice(0, 4)}00`, `${place.slice(0, 2)}0000`, COUNTRY]

/** Whether what holds in `there` holds for somebody whose place is `place`; null: nowhere in particular. */
export const holdsAround = (there: PlaceCode, place: PlaceCode | null): boolean => placesAround(place).indexOf(there) >= 0

import type { IsoDate } from '../shared/iso-date'
import { placesAround } from '../shared/places-around'
import type { PlaceCode } from '../shared/source'
import type { Fact, FactValue } from './fact'

export type FactOnDay =
  | { readonly kind: 'known'; readonly value: FactValue }
  /** Sources disagree; at least two, the strongest first. */
  | { readonly kind: 'disputed'; readonly values: readonly FactValue[] }
  /** Not known for this day here. */
  | { readonly kind: 'unknown' }

const UNKNOWN: FactOnDay = { kind: 'unknown' }

const holdsOn = ({ from, until }: FactValue, day: IsoDate): boolean => (from === null || from <= day) && (until === null || day <= until)

/**
 * What a fact is on a day in a place (null: nowhere in particular). The most specific place that has values decides, even when none
 * of them holds on that day: a place that once differed is not told the rule of the country, nor of the years before or after.
 */
export const factOn = ({ values, disputed }: Fact, day: IsoDate, place: PlaceCode | null): FactOnDay => {
  const here = placesAround(place).filter((code) => values.some((value) => value.place === code))[0]
  const holding = values.filter((value) => value.place === here && holdsOn(value, day))
  const [first] = holding
  if (!first) return UNKNOWN
  return disputed && holding.length > 1 ? { kind: 'disputed', values: holding } : { kind: 'known', value: first }
}

/** Whether a fact has to be looked up again: the day lies after its review day. */
export const isDue = ({ reviewBy }: Fact, day: IsoDate): boolean => day > reviewBy

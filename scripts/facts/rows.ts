import { facts } from '@/content/facts'
import { dueFacts } from '@/domain/knowledge/due-facts'
import type { Fact, FactId, FactValue } from '@/domain/knowledge/fact'
import { factOn, isDue } from '@/domain/knowledge/fact-on-day'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { PlaceCode } from '@/domain/shared/source'

export interface FactRow {
  readonly id: FactId
  readonly name: string
  readonly reviewBy: IsoDate
  readonly due: boolean
  /** What is told place by place on that day. */
  readonly places: readonly { readonly place: PlaceCode; readonly kind: 'known' | 'disputed' | 'unknown'; readonly values: readonly FactValue[] }[]
}

const placesOf = ({ values }: Fact): readonly PlaceCode[] => values.map(({ place }) => place).filter((place, at, all) => all.indexOf(place) === at)

const inPlace = (fact: Fact, day: IsoDate, place: PlaceCode): FactRow['places'][number] => {
  const on = factOn(fact, day, place === 'cn' ? null : place)
  return { place, kind: on.kind, values: on.kind === 'known' ? [on.value] : on.kind === 'disputed' ? on.values : [] }
}

/** The facts on a day: in one place, or (null) in every place they have values for. */
export const factRows = (day: IsoDate, place: PlaceCode | null, onlyDue: boolean): readonly FactRow[] =>
  (onlyDue ? dueFacts(facts, day) : Object.values(facts)).map((fact) => ({
    id: fact.id,
    name: fact.name,
    reviewBy: fact.reviewBy,
    due: isDue(fact, day),
    places: (place === null ? placesOf(fact) : [place]).map((code) => inPlace(fact, day, code)),
  }))

import { pickUpDeadlines } from '@/content/card-replacement/pick-up-deadlines'
import { waits } from '@/content/card-replacement/waits'
import { facts } from '@/content/facts'
import type { StatedWait } from '@/domain/card-replacement/expected-wait'
import type { StatedPickUp } from '@/domain/card-replacement/pick-up-deadline'
import type { FactValue } from '@/domain/knowledge/fact'
import { factOn } from '@/domain/knowledge/fact-on-day'
import type { IsoDate } from '@/domain/shared/iso-date'
import { COUNTRY } from '@/domain/shared/places-around'
import type { PlaceCode } from '@/domain/shared/source'

interface Row {
  readonly fact: string
  readonly place: PlaceCode
}

interface Stated {
  readonly value: FactValue
  readonly confirmWith: string
}

/** What the fact of a row says on a day to somebody in a place; nothing where the row speaks of another place. */
const stated = (row: Row, day: IsoDate, place: PlaceCode | null): readonly Stated[] => {
  const fact = facts[row.fact]
  if (!fact) return []
  const on = factOn(fact, day, row.place === COUNTRY ? null : place)
  const values = on.kind === 'known' ? [on.value] : on.kind === 'disputed' ? on.values : []
  return values.filter((value) => value.place === row.place).map((value) => ({ value, confirmWith: fact.confirmWith }))
}

const restsOn = ({ value: { value, grade, sources, old }, confirmWith }: Stated) => ({ value, grade, sources, old: old === true, confirmWith })

/** Every figure that speaks for waiting in a place, as it stands on the day the count begins. */
export const statedWaits = (day: IsoDate, place: PlaceCode | null): readonly StatedWait[] =>
  waits.reduce<readonly StatedWait[]>(
    (all, row) => stated(row, day, place).reduce((some, said) => (said.value.span ? some.concat({ ...row, ...restsOn(said), span: said.value.span }) : some), all),
    [],
  )

/** How long a made card is kept in a place, as it stands on the day it was ready; null where nothing is known. */
export const statedPickUp = (day: IsoDate, place: PlaceCode | null): StatedPickUp | null => {
  for (const row of pickUpDeadlines)
    for (const said of stated(row, day, place)) if (said.value.amount !== null) return { ...row, ...restsOn(said), years: said.value.amount }
  return null
}

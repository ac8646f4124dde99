import { addYears } from '../shared/calendar-day'
import type { IsoDate } from '../shared/iso-date'
import type { Grade, PlaceCode, SourceId } from '../shared/source'

/** Where a made card is sealed if nobody fetches it (逾期封存). How many years it is kept stands in content/facts. */
export interface PickUpRow {
  readonly fact: string
  readonly place: PlaceCode
}

/** A row with what its fact says. */
export interface StatedPickUp extends PickUpRow {
  /** As it is told: 1 年. */
  readonly value: string
  readonly years: number
  readonly grade: Grade
  readonly sources: readonly SourceId[]
  readonly old: boolean
  readonly confirmWith: string
}

/** The last day on which a card that was ready on a day can be fetched; null where no limit is known of the place. */
export const pickUpDeadline = (readyOn: IsoDate, stated: StatedPickUp | null): IsoDate | null => stated && addYears(readyOn, stated.years)

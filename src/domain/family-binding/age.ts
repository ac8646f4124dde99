import { addYears } from '../shared/calendar-day'
import type { IsoDate } from '../shared/iso-date'

/** Full years on a day: one more from the birthday on (domain.md §10.1). Below zero before the birth. */
export const ageOn = (born: IsoDate, today: IsoDate): number => {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4))
  return today < addYears(born, years) ? years - 1 : years
}

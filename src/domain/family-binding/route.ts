import { addDays, addYears } from '../shared/calendar-day'
import type { IsoDate } from '../shared/iso-date'

/** direct: papers and no face; face: the member before the camera; both: either may be asked for, the page decides. */
export type Route = 'direct' | 'both' | 'face'

/** On the day of the birthday and the day before it, offices count differently (domain.md §10.1). */
const DAYS_BEFORE = 1
/** 「小于16」 and 「大于16」 leave out the whole year in which somebody is 16 (domain.md §4.2). */
const OPEN_YEARS = 1

export interface RouteOn {
  readonly route: Route
  /** The first day on which it will be another; null where it stays. */
  readonly changesOn: IsoDate | null
}

/**
 * How somebody born on a day is bound on another (domain.md §4.2): direct until two days before the birthday of the face check, both from the
 * day before it to the last day of that year of age, face from the next birthday on. Who was born on 29 February is a year older on the
 * 28th where there is no 29th (§10.2). All days in Asia/Shanghai.
 */
export const routeOn = (born: IsoDate, today: IsoDate, faceAge: number): RouteOn => {
  const bothFrom = addDays(addYears(born, faceAge), -DAYS_BEFORE)
  if (today < bothFrom) return { route: 'direct', changesOn: bothFrom }
  const faceFrom = addYears(born, faceAge + OPEN_YEARS)
  return today < faceFrom ? { route: 'both', changesOn: faceFrom } : { route: 'face', changesOn: null }
}

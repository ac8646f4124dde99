import type { IsoDate } from '../shared/iso-date'
import { ageOn } from './age'

/** The oldest people ever known were younger. */
const OLDEST = 130

/** Why a day cannot be the birth of somebody who lives today. */
export type BirthDoubt = 'no-such-day' | 'in-the-future' | 'too-old'

/** Null where a day of the calendar can be somebody's day of birth. */
export const whyNoBirth = (born: IsoDate | string, today: IsoDate): Exclude<BirthDoubt, 'no-such-day'> | null =>
  born > today ? 'in-the-future' : ageOn(born as IsoDate, today) > OLDEST ? 'too-old' : null

import { whyNoBirth, type BirthDoubt } from '@/domain/family-binding/birth-doubt'
import { isRealDay } from '@/domain/shared/calendar-day'
import type { IsoDate } from '@/domain/shared/iso-date'
import { looksPersonal } from '../command/personal'

/** Why a `born` was not taken: the member stays, as one whose birth is not known. */
export type BornDoubt = BirthDoubt | 'not-read'

export type BornRead =
  | { readonly born: IsoDate | null; readonly doubt: null }
  /** `isNumber`: there stands somebody's number, as it seems. */
  | { readonly born: null; readonly doubt: BornDoubt; readonly isNumber: boolean }

const DAY = /^\d{4}-\d{2}-\d{2}$/

const doubtOf = (born: string, today: IsoDate): BornDoubt | null => {
  if (!DAY.test(born)) return 'not-read'
  return isRealDay(born) ? whyNoBirth(born, today) : 'no-such-day'
}

/** A day of birth written YYYY-MM-DD and nothing else: an ID number is not taken apart. */
export const readBorn = (value: unknown, today: IsoDate): BornRead => {
  if (value === undefined || value === null || value === 'unsure') return { born: null, doubt: null }
  const doubt = typeof value === 'string' ? doubtOf(value, today) : 'not-read'
  if (doubt === null) return { born: value as IsoDate, doubt }
  return { born: null, doubt, isNumber: (typeof value === 'string' || typeof value === 'number') && looksPersonal(String(value)) }
}

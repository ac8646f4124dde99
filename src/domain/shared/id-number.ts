import type { IsoDate } from './iso-date'

/** Provinces of GB/T 2260; a permanent residence card of a foreigner has a 9 before it, one of Hong Kong, Macau or Taiwan its own (81 to 83). */
const PLACE = /^9?(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10x98765432'
const LENGTH = 18

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].indexOf(month) >= 0 ? 30 : 31

/** Whether YYYYMMDD of this century or the last is a day of the calendar. No clock is asked: a day to come is one, too. */
const isBirthDay = (text: string): boolean => {
  const [, year = '', month = '', day = ''] = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(\d\d)$/.exec(text) ?? []
  return Number(day) > 0 && Number(day) <= daysIn(Number(year), Number(month))
}

const isSound = (id: string): boolean => CHECKS.charAt(WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(id.charAt(at)), 0) % 11) === id.charAt(LENGTH - 1)

/** `wrong`: no such province, century or check character. `no-such-day`: all of it is sound but the day of birth. */
export type IdNumberRead = { readonly kind: 'ok'; readonly born: IsoDate } | { readonly kind: 'refused'; readonly why: 'wrong' | 'no-such-day' }

/** The day of birth in seventeen digits and a check character (a digit or a small x) of GB 11643, and nothing else of it. */
export const readIdNumber = (id: string): IdNumberRead => {
  const [, year, month, day] = /^\d{6}((?:19|20)\d\d)(\d\d)(\d\d)\d{3}[\dx]$/.exec(id) ?? []
  if (!year || !PLACE.test(id) || !isSound(id)) return { kind: 'refused', why: 'wrong' }
  return isBirthDay(id.substr(6, 8)) ? { kind: 'ok', born: `${year}-${month}-${day}` as IsoDate } : { kind: 'refused', why: 'no-such-day' }
}

/** Whether digits, with or without an x at the end, hold an ID number of GB 11643 anywhere: a real province and day of birth, and the right check character. */
export const holdsIdNumber = (digits: string): boolean => {
  for (let at = 0; at + LENGTH <= digits.length; at++) {
    const id = digits.substr(at, LENGTH)
    if (PLACE.test(id) && isBirthDay(id.substr(6, 8)) && isSound(id)) return true
  }
  return false
}

/** Whether digits are an ID number as issued until 1999: fifteen of them, a real province and day of birth, nothing to check by. */
export const isOldIdNumber = (digits: string): boolean => digits.length === 15 && PLACE.test(digits) && isBirthDay(`19${digits.substr(6, 6)}`)

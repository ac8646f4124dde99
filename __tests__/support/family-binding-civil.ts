/*
 * Days of the calendar as whole numbers, 20261121, by the Gregorian rule and nothing else: no Date, no dayjs, no code of the product. A second
 * opinion on everything that counts years.
 */

const isLeap = (year: number): boolean => year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const lengthOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0))

const yearOf = (day: number): number => Math.floor(day / 10_000)
const monthOf = (day: number): number => Math.floor(day / 100) % 100
const put = (year: number, month: number, date: number): number => year * 10_000 + month * 100 + date

export const dayAfter = (day: number): number => {
  const [year, month, date] = [yearOf(day), monthOf(day), day % 100]
  if (date < lengthOf(year, month)) return day + 1
  return month < 12 ? put(year, month + 1, 1) : put(year + 1, 1, 1)
}

export const dayBefore = (day: number): number => {
  const [year, month, date] = [yearOf(day), monthOf(day), day % 100]
  if (date > 1) return day - 1
  return month > 1 ? put(year, month - 1, lengthOf(year, month - 1)) : put(year - 1, 12, 31)
}

/** So many days later or, below zero, earlier. */
export const daysFrom = (day: number, days: number): number => {
  let to = day
  for (let left = days; left > 0; left--) to = dayAfter(to)
  for (let left = days; left < 0; left++) to = dayBefore(to)
  return to
}

/** The day on which somebody becomes so old: the 28th for a 29 February that the year has not (民法典 202, domain.md §10.2). */
export const birthday = (born: number, age: number): number => {
  const year = yearOf(born) + age
  return born % 10_000 === 229 && !isLeap(year) ? put(year, 2, 28) : put(year, monthOf(born), born % 100)
}

/** Birthdays lived through, counted one by one. */
export const agedOn = (born: number, day: number): number => {
  let age = 0
  while (birthday(born, age + 1) <= day) age++
  return age
}

export const everyDay = (from: number, until: number): readonly number[] => {
  const days: number[] = []
  for (let day = from; day <= until; day = dayAfter(day)) days.push(day)
  return days
}

/** Days since 1 January 1970 as a day: whole cycles of 400 years (146,097 days), then years, then months. */
export const dayOfEpoch = (since: number): number => {
  const cycles = Math.floor(since / 146_097)
  let [year, left] = [1970 + 400 * cycles, since - 146_097 * cycles]
  for (let long = isLeap(year) ? 366 : 365; left >= long; long = isLeap(year) ? 366 : 365) {
    left -= long
    year++
  }
  let month = 1
  while (left >= lengthOf(year, month)) left -= lengthOf(year, month++)
  return put(year, month, left + 1)
}

/** As the product writes it: 2026-11-21. */
export const written = (day: number): string => {
  const text = String(day)
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}

/** A calendar day in Asia/Shanghai, YYYY-MM-DD. Dates cross every border as text; no time zone can move them. */
export type IsoDate = string & { readonly __day: 'IsoDate' }

const SHANGHAI = 8 * 3600_000

/** The day in Asia/Shanghai at an instant given in milliseconds since 1970. China has had one offset, UTC+8, since 1991. */
export const shanghaiDay = (instant: number): IsoDate => new Date(instant + SHANGHAI).toISOString().slice(0, 10) as IsoDate

/** Nine in the morning of a day in Asia/Shanghai, an hour after midnight UTC, in milliseconds since 1970. */
export const nineInShanghai = (day: IsoDate): number => Date.parse(day) + 3_600_000

/** How many days later the second day is; below zero where it is the earlier one. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Whether a day lies in the turn of the year, when many places stop settling (domain.md A03: 12-20 to 01-03). */
export const isYearEnd = (day: IsoDate): boolean => {
  const date = day.slice(5)
  return date >= '12-20' || date <= '01-03'
}

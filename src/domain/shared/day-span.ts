/** 工作日 and 自然日: never converted into each other (domain.md §10.3). */
export type DayUnit = 'workday' | 'calendar-day'

/** How many days something takes, counted from the day after. `least` is at most `most`; equal where one number is stated. */
export interface DaySpan {
  readonly least: number
  readonly most: number
  readonly unit: DayUnit
}

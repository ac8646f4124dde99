import type { DayUnit } from '../shared/day-span'
import { daysBetween } from '../shared/iso-date'
import type { IsoDate } from '../shared/iso-date'
import type { GuideWhen } from './guide'
import { holdsWhen } from './guide-when'
import type { ReplacementCase, State, Tracked } from './states'
import { workdaysBetween } from '../shared/work-calendar'
import type { WorkCalendar } from '../shared/work-calendar'

/** Days gone by since the latest event of a state, the day of it not counted. */
export interface GoneBy {
  readonly since: State
  readonly unit: DayUnit
  readonly least?: number
  readonly most?: number
}

/** Answers of the diagnosis that are known where the tracker stands so. */
export interface EvidenceRow {
  readonly when: GuideWhen
  readonly gone?: GoneBy
  /** Option by question. */
  readonly answers: Answers
}

export type Answers = Readonly<Record<string, string>>

/** The fewest and the most it can be: a day of unknown kind may be a workday or none. */
const countOf = (calendar: WorkCalendar, from: IsoDate, today: IsoDate, unit: DayUnit): readonly [fewest: number, most: number] => {
  const days = daysBetween(from, today)
  const known = unit === 'workday' ? workdaysBetween(calendar, from, today) : days
  return [known ?? 0, known ?? days]
}

const hasGone = ({ since, unit, least = 0, most = Infinity }: GoneBy, { history }: Pick<Tracked, 'history'>, today: IsoDate, calendar: WorkCalendar): boolean => {
  const events = history.filter(({ state }) => state === since)
  const last = events[events.length - 1]
  if (!last) return false
  const [fewest, atMost] = countOf(calendar, last.on, today, unit)
  return fewest >= least && atMost <= most
}

/**
 * What a tracked card already answers of the diagnosis, option by question: the answers of every row that certainly holds, the first
 * row's where several answer one question. Nothing is guessed: a row that hangs on workdays not known yet says nothing.
 */
export const evidenceOf = (
  table: readonly EvidenceRow[],
  of: ReplacementCase,
  tracked: Pick<Tracked, 'position' | 'history'>,
  today: IsoDate,
  calendar: WorkCalendar,
): Answers =>
  table
    .filter(({ when, gone }) => holdsWhen(when, of, tracked.position) && (!gone || hasGone(gone, tracked, today, calendar)))
    .reduce<Answers>((known, { answers }) => ({ ...answers, ...known }), {})

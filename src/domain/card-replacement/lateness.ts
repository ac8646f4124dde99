import { daysBetween } from '../shared/iso-date'
import type { IsoDate } from '../shared/iso-date'
import { countEnd } from '../shared/count-end'
import type { ExpectedWait } from './expected-wait'
import { workdaysBetween } from '../shared/work-calendar'
import type { WorkCalendar } from '../shared/work-calendar'

/** From one and a half times the longest time on, calling 12333 is strongly advised (domain.md §3.3: advice of ours, no rule). */
const CHASE_FACTOR = 1.5

export interface Lateness {
  /** maybe: late if no holidays came in between that are not known yet. */
  readonly late: 'no' | 'maybe' | 'yes'
  /** In the unit of the wait, 0 while it is not late; null where that cannot be counted. 0 as well on the rest days just after the end. */
  readonly daysLate: number | null
  /** More than one and a half times the longest time has certainly gone by. */
  readonly chase: boolean
}

const daysAfter = (calendar: WorkCalendar, end: IsoDate, today: IsoDate, unit: ExpectedWait['unit']): number | null =>
  unit === 'workday' ? workdaysBetween(calendar, end, today) : daysBetween(end, today)

/** The first day on which more than one and a half times the longest time has gone by; null where holiday data does not reach. */
export const chaseDay = ({ since, most, unit }: ExpectedWait, calendar: WorkCalendar): IsoDate | null => chaseEnd(since, most, unit, calendar).known

const chaseEnd = (since: IsoDate, most: number, unit: ExpectedWait['unit'], calendar: WorkCalendar) => countEnd(calendar, since, Math.floor(most * CHASE_FACTOR) + 1, unit)

/**
 * Whether a wait is late on a day: `yes` only after its last day whatever the holidays, `maybe` where it is over unless holidays came in
 * between that are not known yet. A last day on which nobody works counts as the next workday.
 */
export const lateness = (wait: ExpectedWait, today: IsoDate, calendar: WorkCalendar): Lateness => {
  const { since, most, unit } = wait
  const { known, soonest, latest } = countEnd(calendar, since, most, unit)
  const late = today > latest ? 'yes' : today > soonest ? 'maybe' : 'no'
  return {
    late,
    daysLate: late === 'no' ? 0 : known && daysAfter(calendar, known, today, unit),
    chase: today >= chaseEnd(since, most, unit, calendar).latest,
  }
}

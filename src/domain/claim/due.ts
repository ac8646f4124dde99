import { addDays, isWeekend } from '../shared/calendar-day'
import { countEnd } from '../shared/count-end'
import { daysBetween, type IsoDate } from '../shared/iso-date'
import { isWorkday, type WorkCalendar } from '../shared/work-calendar'
import type { Phase, Waiting } from './phase'
import type { TrackedClaim } from './tracked-claim'

/** When nobody named a day: so long after handing in, or after the decision, one asks. Advice of ours; no limit of the country is verified (domain.md §11 item 9). */
const ASK_AGAIN_DAYS = 30
/** So long before the last day it is urgent: time to get a paper that is missing. */
const NEAR_DAYS = 7

/**
 * unknown: nobody named the last day, which is to be asked for. far: nothing to be done about it today. near: a week or less is left. last: the last
 * day on which somebody works is here. past: the day is over, or, where something is waited for, has come.
 */
export type DueWhen = 'unknown' | 'far' | 'near' | 'last' | 'past'

export interface Due {
  readonly phase: Phase
  readonly when: DueWhen
  /** The day somebody told; null where nobody has. */
  readonly told: IsoDate | null
  /** The day to go or to ask: where papers are due the last workday up to what was told, else the first workday from it on; null where unknown. */
  readonly on: IsoDate | null
  /** Days left until then; 0 where it is not to come. */
  readonly left: number
  /** The day is our advice and was told by nobody. */
  readonly isAdvice: boolean
}

/** Whether people work on a day; where holidays are not known yet, from Monday to Friday. */
const works = (calendar: WorkCalendar, day: IsoDate): boolean => isWorkday(calendar, day) ?? !isWeekend(day)

const workdayUpTo = (calendar: WorkCalendar, day: IsoDate): IsoDate => {
  let last = day
  while (!works(calendar, last)) last = addDays(last, -1)
  return last
}
const workdayOn = (calendar: WorkCalendar, day: IsoDate): IsoDate => countEnd(calendar, addDays(day, -1), 1, 'workday').soonest

/** Papers are to be brought by a day; an answer or money is to come by one. */
export const isToBring = (phase: Phase): boolean => phase === 'hand-in' || phase === 'supply'

/** A day told before all this began was told of something else. */
const toldFor = ({ told }: Pick<TrackedClaim, 'told'>, { phase, since }: Waiting): IsoDate | null => {
  const day = told[phase]
  return day && day >= since ? day : null
}

const whenToBring = (told: IsoDate, on: IsoDate, today: IsoDate): DueWhen => {
  if (today > told) return 'past'
  if (today >= on) return 'last'
  return daysBetween(today, on) <= NEAR_DAYS ? 'near' : 'far'
}

/** The day by which to go or to ask again, and what it means today. */
export const dueOf = (claim: Pick<TrackedClaim, 'told'>, waiting: Waiting, today: IsoDate, calendar: WorkCalendar): Due => {
  const { phase, since } = waiting
  const told = toldFor(claim, waiting)
  const due = (when: DueWhen, on: IsoDate | null): Due => ({ phase, when, told, on, left: on && on > today ? daysBetween(today, on) : 0, isAdvice: on !== null && told === null })
  if (isToBring(phase)) {
    const on = told && workdayUpTo(calendar, told)
    return told && on ? due(whenToBring(told, on, today), on) : due('unknown', null)
  }
  const on = workdayOn(calendar, told ?? addDays(since, ASK_AGAIN_DAYS))
  return due(today >= on ? 'past' : 'far', on)
}

/** The day for the calendar of the phone: a week before papers are due, the day to ask; the next workday where that is no more to come or unknown. */
export const reminderOn = ({ phase, on, when, told }: Due, today: IsoDate, calendar: WorkCalendar): IsoDate | null => {
  const soon = workdayOn(calendar, addDays(today, 1))
  const wish = on && isToBring(phase) ? workdayOn(calendar, addDays(on, -NEAR_DAYS)) : on
  const day = wish && wish > today ? wish : soon
  // On the very last day there is no time left for a reminder.
  return told && isToBring(phase) && when !== 'past' && day > told ? null : day
}

import { addDays } from '../shared/calendar-day'
import { nineInShanghai, type IsoDate } from '../shared/iso-date'
import { countEnd } from '../shared/count-end'
import type { ExpectedWait } from './expected-wait'
import type { Stage } from './states'
import type { WorkCalendar } from '../shared/work-calendar'

/** What a reminder is about; its words name neither the card nor what it is for (reliability.md T29). */
export type ReminderAbout = 'progress' | 'pick-up' | 'enable' | 'use'

export interface Reminder {
  readonly about: ReminderAbout
  readonly on: IsoDate
  /** Nine in the morning of that day in Asia/Shanghai, in milliseconds since 1970. */
  readonly at: number
}

/** What is known of a card somebody waits for. */
export interface Awaited {
  readonly stage: Stage
  /** The day of the stage. */
  readonly since: IsoDate
  readonly wait: ExpectedWait | null
  /** The last day to fetch the card; null where none is known of the place. */
  readonly pickUpBy: IsoDate | null
}

/** Four weeks: time enough to come from another city, even around the longest holidays. */
const DAYS_TO_PICK_UP = 28
/** From 启用 to the card being known everywhere: 3 个工作日为提醒点 (domain.md §1.C, C04). */
const WORKDAYS_TO_SETTLE = 3

/** Where nothing is to be awaited, all is done or the next move is a new application, there is no reminder. */
const ABOUT: Readonly<Partial<Record<Stage, ReminderAbout>>> = {
  submitted: 'progress',
  reviewing: 'progress',
  batched: 'progress',
  bank_opening: 'progress',
  cert_issuing: 'progress',
  producing: 'progress',
  initializing: 'progress',
  dispatched: 'progress',
  instant_issue: 'progress',
  pending_pickup: 'pick-up',
  picked_up: 'enable',
  ss_enabled: 'use',
  synced: 'use',
}

/** The n-th workday after a day; where holiday data ends, as if there were no holidays: a reminder promises nothing. */
const workdayAfter = (calendar: WorkCalendar, day: IsoDate, n = 1): IsoDate => countEnd(calendar, day, n, 'workday').soonest

/** The day to look again, be it past or not; null where there is no better one than soon. */
const wished = (about: ReminderAbout, { since, wait, pickUpBy }: Awaited, calendar: WorkCalendar): IsoDate | null => {
  switch (about) {
    case 'progress':
      return wait && workdayAfter(calendar, countEnd(calendar, wait.since, wait.most, wait.unit).soonest)
    case 'pick-up':
      return pickUpBy && workdayAfter(calendar, addDays(pickUpBy, -DAYS_TO_PICK_UP - 1))
    case 'enable':
      return null
    case 'use':
      return workdayAfter(calendar, since, WORKDAYS_TO_SETTLE)
  }
}

/** On that day the card is sealed already. */
const tooLate = (about: ReminderAbout, on: IsoDate, { pickUpBy }: Awaited): boolean => about === 'pick-up' && pickUpBy !== null && on > pickUpBy

/**
 * When to look again: the workday after the expected range; four weeks before the last day to fetch a card; three workdays after 启用; the
 * next workday where that is past or the next move is the person's. Never today or before, never after the last day to fetch; null then,
 * and where nothing is awaited.
 */
export const reminderOf = (awaited: Awaited, today: IsoDate, calendar: WorkCalendar): Reminder | null => {
  const about = ABOUT[awaited.stage]
  if (!about) return null
  const wish = wished(about, awaited, calendar)
  const soon = wish && wish > today ? wish : workdayAfter(calendar, today)
  const on = tooLate(about, soon, awaited) ? addDays(today, 1) : soon
  return tooLate(about, on, awaited) ? null : { about, on, at: nineInShanghai(on) }
}

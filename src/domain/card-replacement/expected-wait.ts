import { addDays } from '../shared/calendar-day'
import type { DaySpan } from '../shared/day-span'
import type { IsoDate } from '../shared/iso-date'
import type { Grade, PlaceCode, SourceId } from '../shared/source'
import type { Channel, Reason, ReplacementCase } from './states'
import type { WaitStart, WaitStep } from './wait-start'
import { addWorkdays } from '../shared/work-calendar'
import type { WorkCalendar } from '../shared/work-calendar'

/** Which figure speaks for which cases. What it is stands once, in content/facts. */
export interface WaitRow {
  readonly fact: string
  readonly step: WaitStep
  /** 'cn': what is usual, where nothing firm is known of the place. */
  readonly place: PlaceCode
  /** All of them where left out. */
  readonly reasons?: readonly Reason[]
  readonly channels?: readonly Channel[]
}

/** A row with what its fact says in the place of the person on the day the count begins. */
export interface StatedWait extends WaitRow {
  /** As it is told: 4 到 15 个工作日. */
  readonly value: string
  readonly span: DaySpan
  readonly grade: Grade
  readonly sources: readonly SourceId[]
  /** An older rule, not known to hold still. */
  readonly old: boolean
  readonly confirmWith: string
}

export interface ExpectedWait extends DaySpan, WaitStart {
  /** First and last day of it; a day that cannot be counted to, for want of holiday data, is null. Calendar days always can. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  /** What the range rests on. */
  readonly sources: readonly SourceId[]
  /** Every figure people are told: those of the place first, then what is usual. */
  readonly told: readonly StatedWait[]
}

const speaksFor = ({ reason, channel }: ReplacementCase, step: WaitStep) => (row: StatedWait): boolean =>
  row.step === step && (!row.reasons || row.reasons.indexOf(reason) >= 0) && (!row.channels || row.channels.indexOf(channel) >= 0)

const isUsual = ({ place }: StatedWait): boolean => place === 'cn'
const isFirm = ({ grade, old }: StatedWait): boolean => (grade === 'A' || grade === 'B') && !old
const canStandAlone = ({ grade }: StatedWait): boolean => grade !== 'D' && grade !== 'U'

const count = (calendar: WorkCalendar, since: IsoDate, days: number, { unit }: DaySpan): IsoDate | null =>
  unit === 'workday' ? addWorkdays(calendar, since, days) : addDays(since, days)

const once = <T>(all: readonly T[]): readonly T[] => all.filter((one, at) => all.indexOf(one) === at)

/**
 * How long it takes, as a range of days. A firm figure of the place decides alone; one that is second-hand, unverified or old only widens
 * the usual range, where both count in the same unit, and both are told (domain.md §0.1, §3.3). Null where no
 * figure that could stand alone speaks for the case.
 */
export const expectedWait = (card: ReplacementCase, start: WaitStart, stated: readonly StatedWait[], calendar: WorkCalendar): ExpectedWait | null => {
  const rows = stated.filter(speaksFor(card, start.step))
  const firm = rows.filter((row) => !isUsual(row) && isFirm(row))
  const base = firm.length > 0 ? firm : rows.filter(isUsual)
  const [first] = base.filter(canStandAlone)
  if (!first) return null
  const told = firm.length > 0 ? firm : rows.filter((row) => !isUsual(row)).concat(base)
  const deciding = told.filter(({ span }) => span.unit === first.span.unit)
  const span: DaySpan = {
    least: Math.min(...deciding.map((row) => row.span.least)),
    most: Math.max(...deciding.map((row) => row.span.most)),
    unit: first.span.unit,
  }
  return {
    ...span,
    ...start,
    from: count(calendar, start.since, span.least, span),
    to: count(calendar, start.since, span.most, span),
    sources: once(deciding.reduce<readonly SourceId[]>((all, { sources }) => all.concat(sources), [])),
    told,
  }
}

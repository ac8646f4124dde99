import type { IsoDate } from '../shared/iso-date'
import type { StatusWording } from './guide'
import { hearStatus } from './hear-status'
import type { StatusHit } from './status-hit'
import { daysNamed, type DayNamed } from './read-day'
import { certainOf, isStage, leftToAsk, settleSides, settleStages } from './settle-status'
import type { State } from './states'
import { statusClauses } from './status-clauses'

/** What words say of a card. */
export interface StatusRead {
  /** One: that it is. Several: to be asked, which of them. None: nothing was recognised. */
  readonly states: readonly State[]
  /** What they say for certain besides, of what runs beside the card. */
  readonly also: readonly State[]
  /** The day it happened, where the words name it; never after today. */
  readonly on: IsoDate | null
}

/** So many wordings of so many stages, none with a day, are the headings of a page, which say nothing of where one stands. */
const HEADINGS = 5
const HEADED = 4

/** The day of the application, not of what came of it: 11月2日申请的卡做好了. */
const APPLIED = /^.{0,3}(?:申请|提交|申领|办|受理|缴费|登记)/

const isBeside = ({ start, end }: DayNamed, hit: StatusHit): boolean => start <= hit.to.end && end >= hit.from.start

const onlyDay = (days: readonly DayNamed[]): IsoDate | null => (days[0] && days.every(({ on }) => on === days[0]?.on) ? days[0].on : null)

/** The day of a state: in its own clause, or the only one where nothing else is said. */
const dayOf = (states: readonly State[], text: string, hits: readonly StatusHit[], days: readonly DayNamed[]): IsoDate | null => {
  const isOf = (hit: StatusHit): boolean => states.some((state) => hit.states.indexOf(state) >= 0)
  const later = states.indexOf('submitted') >= 0 ? days : days.filter(({ end }) => !APPLIED.test(text.slice(end)))
  const beside = later.filter((day) => hits.some((hit) => isOf(hit) && isBeside(day, hit)))
  return beside.length > 0 ? onlyDay(beside) : hits.every(isOf) ? onlyDay(later) : null
}

/**
 * What an official page, a message or a clerk says of a card, given the wordings and today: of a history the furthest along, of a failure the
 * failure unless it went on. What is denied, asked, to come or said of others counts for nothing; better several to choose from than a wrong
 * one (domain.md §3.1, §3.7). Reads the first 1000 characters.
 */
export const readStatus = (wordings: readonly StatusWording[], text: string, today: IsoDate): StatusRead => {
  const days = daysNamed(text, today)
  const hits = hearStatus(wordings, statusClauses(text)).filter((hit) => !/#$/.test(hit.pattern) || days.some((day) => isBeside(day, hit)))
  const all = certainOf(hits).filter(isStage)
  if (hits.length >= HEADINGS && all.length >= HEADED && days.length < 1) return { states: all, also: [], on: null }
  const stages = settleStages(hits)
  const sides = settleSides(hits)
  const also: State[] = []
  for (const side of sides) if (side.length === 1) also.push(...side)
  const asked = leftToAsk(hits, stages[0])
  const told = (states: readonly State[]): StatusRead => ({ states, also: also.filter((state) => states.indexOf(state) < 0), on: dayOf(states, text, hits, days) })
  if (stages.length > 1) return told(stages)
  if (asked.some(isStage)) return told(asked)
  return told(stages[0] ? stages : (sides[0] ?? asked))
}

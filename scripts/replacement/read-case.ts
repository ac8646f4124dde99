import { CHANNELS, REASONS } from '@/domain/card-replacement/states'
import type { ReplacementCase, ToldEvent } from '@/domain/card-replacement/states'
import { isRealDay } from '@/domain/shared/calendar-day'
import type { IsoDate } from '@/domain/shared/iso-date'
import { isRecord } from '../command/case-lines'
import { placeCalled } from './place-called'

/** An event with the words it was given in: what is refused is told back as it was written. */
export interface GivenEvent extends ToldEvent {
  readonly given: ToldEvent
}

export interface GivenCase {
  readonly today: IsoDate
  readonly of: ReplacementCase
  readonly events: readonly GivenEvent[]
  /** A place that is not known: told, and reckoned with as nowhere in particular. */
  readonly unknownPlace: string | null
}

/** What is wrong with the file, in one Chinese sentence. */
class Wrong extends Error {}

const wrong = (why: string): never => {
  throw new Wrong(why)
}

const written = (value: unknown): string => JSON.stringify(value)

const oneOf = <T extends string>(field: string, allowed: readonly T[], value: unknown): T =>
  allowed.find((one) => one === value) ?? wrong(`${field} 要写 ${allowed.join('、')} 里的一个，现在是：${written(value)}`)

const dayIn = (field: string, value: unknown): IsoDate =>
  typeof value === 'string' && isRealDay(value) ? value : wrong(`${field} 要写成 2026-11-22 这样，而且日历上要有，现在是：${written(value)}`)

const eventIn = (value: unknown, at: number): GivenEvent => {
  const which = `events 第 ${at + 1} 条`
  if (!isRecord(value)) return wrong(`${which}要写成 {"state":"…","on":"…"}，现在是：${written(value)}`)
  const { state, on } = { state: value['state'], on: value['on'] }
  if (typeof state !== 'string') return wrong(`${which}${state === undefined ? '缺少 state。' : '的 state 要是一段文字。'}`)
  if (typeof on !== 'string') return wrong(`${which}${on === undefined ? '缺少 on。' : '的 on 要是一段文字。'}`)
  return { state: state.replace(/-/g, '_'), on, given: { state, on } }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return wrong('文件里不是 JSON。')
  }
}

const caseIn = (json: unknown): GivenCase => {
  if (!isRecord(json)) return wrong('文件里要是一个 JSON 对象。')
  const given = (field: string): unknown => (json[field] === undefined ? wrong(`缺少 ${field}。`) : json[field])
  const today = dayIn('today', given('today'))
  const place = given('place')
  if (place !== null && typeof place !== 'string') return wrong(`place 要写城市名，没说就写 null，现在是：${written(place)}`)
  const channel = oneOf('channel', CHANNELS, given('channel'))
  const reason = oneOf('reason', REASONS, given('reason'))
  const events = given('events')
  if (!Array.isArray(events)) return wrong(`events 要是一个列表，现在是：${written(events)}`)
  const code = placeCalled((place ?? '').trim())
  return { today, of: { reason, channel, place: code }, events: events.map(eventIn), unknownPlace: place?.trim() && code === null ? place : null }
}

/** The case in the text of a file, or a Chinese sentence saying what is wrong with it. Events are judged by the replay, not here. */
export const readCase = (text: string): GivenCase | string => {
  try {
    return caseIn(parsed(text))
  } catch (error) {
    if (error instanceof Wrong) return error.message
    throw error
  }
}

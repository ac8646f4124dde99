import { CHANNELS, REASONS } from '@/domain/card-replacement/states'
import type { ReplacementCase, ToldEvent } from '@/domain/card-replacement/states'
import type { IsoDate } from '@/domain/shared/iso-date'
import { isRecord } from '../command/case-lines'
import { dayIn, given, listIn, objectIn, oneOf } from '../command/fields'
import { written } from '../command/written'
import { orWhy, wrong } from '../command/wrong'
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

const eventIn = (value: unknown, at: number): GivenEvent => {
  const which = `events 第 ${at + 1} 条`
  if (!isRecord(value)) return wrong(`${which}要写成 {"state":"…","on":"…"}，现在是：${written(value)}`)
  const { state, on } = { state: value['state'], on: value['on'] }
  if (typeof state !== 'string') return wrong(`${which}${state === undefined ? '缺少 state。' : '的 state 要是一段文字。'}`)
  if (typeof on !== 'string') return wrong(`${which}${on === undefined ? '缺少 on。' : '的 on 要是一段文字。'}`)
  return { state: state.replace(/-/g, '_'), on, given: { state, on } }
}

const caseIn = (text: string): GivenCase => {
  const json = objectIn(text)
  const today = dayIn('today', given(json, 'today'))
  const place = given(json, 'place')
  if (place !== null && typeof place !== 'string') return wrong(`place 要写城市名，没说就写 null，现在是：${written(place)}`)
  const channel = oneOf('channel', CHANNELS, given(json, 'channel'))
  const reason = oneOf('reason', REASONS, given(json, 'reason'))
  const events = listIn('events', given(json, 'events'))
  const code = placeCalled((place ?? '').trim())
  return { today, of: { reason, channel, place: code }, events: events.map(eventIn), unknownPlace: place?.trim() && code === null ? place : null }
}

/** The case in the text of a file, or a Chinese sentence saying what is wrong with it. Events are judged by the replay, not here. */
export const readCase = (text: string): GivenCase | string => orWhy(() => caseIn(text))

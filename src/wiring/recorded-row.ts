import { isRealDay } from '@/domain/shared/calendar-day'
import type { Recorded, ToldOn } from '@/domain/shared/change-log'
import { readDay } from './spoken'

interface RecordWords {
  /** What stood there before, of what and of when. */
  readonly was: string
  readonly removed: string
  /** Beside a line that was taken out. */
  readonly putBackHint: string
  readonly noDay: string
}

/** One line of a record: what it says, and what it said before. */
export const recordedRow = <S extends string>({ event, before }: Recorded<S>, words: RecordWords, labelOf: (state: S) => string): readonly [string, string] => {
  const say = (text: string, { state, on }: ToldOn<S>): string => text.replace('{}', labelOf(state)).replace('{}', readDay(on))
  const last = before[before.length - 1]
  if (!event) return [last ? say(words.removed, last) : '', words.putBackHint]
  return [labelOf(event.state), [isRealDay(event.on) ? readDay(event.on) : words.noDay, ...before.map((was) => say(words.was, was))].join('。')]
}

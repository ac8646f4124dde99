import type { IsoDate } from '@/domain/shared/iso-date'
import { nicknameFlaw } from '@/domain/shared/nickname-flaw'
import { isObject } from '../record/raw'
import { FREE } from './kinds'

/** strange: nothing this app writes. number: a nickname that holds a personal number. hidden: one that is none. future: a day that has not come yet. newer: a field this release does not know. */
export type Fault = 'strange' | 'number' | 'hidden' | 'future' | 'newer'

const WORD = /^[\w-]{1,60}$/
const MANY_DIGITS = /(?:[\d\uff10-\uff19][ .-]?){6}/
const KEY = /^[a-zA-Z][\w-]{0,59}$/
/** No record goes as deep. */
const DEEPEST = 8
const MOST_NUMBER = 1e9
/** Days on which something happened. Others may lie ahead: a day somebody was told. */
const PAST = ['on', 'paidOn', 'born', 'archivedOn']

/** Personal numbers have more digits than a nickname has characters (the shortest is a code of six beside the word for it), so that its length refuses them all. */
const faultOfNickname = (nickname: string): Fault | null => {
  const flaw = nickname === '' ? null : nicknameFlaw(nickname)
  return flaw && (flaw === 'too-long' && MANY_DIGITS.test(nickname) ? 'number' : 'hidden')
}

const faultOfText = (text: string, key: string, today: IsoDate): Fault | null => {
  if (key === 'nickname') return faultOfNickname(text)
  if (!WORD.test(text)) return 'strange'
  return PAST.indexOf(key) >= 0 && text > today ? 'future' : null
}

const firstOf = (all: readonly unknown[], faultOf: (one: never, at: number) => Fault | null): Fault | null => {
  for (let at = 0; at < all.length; at++) {
    const fault = faultOf(all[at] as never, at)
    if (fault) return fault
  }
  return null
}

/**
 * What forbids to take something in that somebody else may have written: the readers of the records leave what they do not know as it is,
 * and here nothing is unknown. `fields`: those that may be there; null where a later release wrote what this one only keeps.
 */
export const faultIn = (value: unknown, fields: readonly string[] | null, today: IsoDate, key = '', depth = 0): Fault | null => {
  if (value === null || typeof value === 'boolean') return null
  if (typeof value === 'number') return value >= 0 && value <= MOST_NUMBER && value % 1 === 0 ? null : 'strange'
  if (typeof value === 'string') return faultOfText(value, key, today)
  if (depth > DEEPEST) return 'strange'
  if (Array.isArray(value)) return firstOf(value, (one) => faultIn(one, fields, today, key, depth + 1))
  if (!isObject(value)) return 'strange'
  const isFree = FREE.indexOf(key) >= 0
  return firstOf(Object.keys(value), (name: string) => {
    if (!KEY.test(name)) return 'strange'
    if (fields && !isFree && fields.indexOf(name) < 0) return 'newer'
    return faultIn(value[name], name === 'unread' ? null : fields, today, isFree ? '' : name, depth + 1)
  })
}

import { CHANNELS, type Channel, type Entry, type RawLaunch } from './entry'
import { recogniseCode, sharedCode } from './entry-code'
import { decodeOnce, readAddress, type Link } from './web-address'

/** Longer values are not looked at: the longest honest address is far below. */
const LONGEST = 512

/** An address, still encoded or not, or a code by itself. */
const readText = (text: string): Link => {
  const plain = text.indexOf('://') < 0 ? decodeOnce(text) : text
  return plain.indexOf('://') < 0 ? { code: plain, from: null } : readAddress(plain)
}

// The first of these that is given counts. `c` is what we build ourselves; `q` is the link WeChat scanned, `qrCode` Alipay's
// (at App level only, never in a page's parameters), `scene` the text of a WeChat 小程序码, `r` a share code by itself.
const PARAMETERS: Readonly<Record<string, (text: string) => Link>> = {
  c: readText,
  q: readText,
  qrCode: readText,
  scene: readText,
  r: (text) => ({ code: sharedCode(decodeOnce(text)), from: null }),
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const own = (record: unknown, key: string): unknown =>
  isRecord(record) && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined

// The platforms call the number of the entrance (1047, "0000") scene as well. It is no code; a code is never a number.
const isEntranceNumber = (key: string, value: unknown): boolean =>
  key === 'scene' && (typeof value === 'number' || (typeof value === 'string' && /^\d{1,5}$/.test(value)))

const linkFrom = (value: unknown, read: (text: string) => Link): Link | null => {
  if (value === undefined || value === null || value === '') return null
  return typeof value === 'string' && value.length <= LONGEST ? read(value) : { code: '', from: null }
}

const givenLink = (query: unknown): Link | null =>
  Object.keys(PARAMETERS).reduce<Link | null>((link, key) => {
    const value = own(query, key)
    return link ?? (isEntranceNumber(key, value) ? null : linkFrom(value, PARAMETERS[key] ?? readText))
  }, null)

const channel = (value: unknown): Channel | null => CHANNELS.filter((known) => known === value)[0] ?? null

const enter = (raw: unknown): Entry => {
  const query = own(raw, 'query')
  const given = givenLink(query)
  const link = given ?? linkFrom(own(raw, 'address'), readAddress)
  const from = channel(link?.from) ?? channel(own(query, 'from'))
  if (link && link.code !== null) return recogniseCode(link.code, from)
  return given || from ? { kind: 'home', note: null, from } : { kind: 'none' }
}

/**
 * Decides where a launch leads, on every platform, from whatever was scanned, tapped or typed. Total: every value gives
 * an entry, never an exception; what cannot be read leads home with a note (reliability.md T1–T3).
 */
export const parseEntry = (raw: RawLaunch): Entry => {
  try {
    return enter(raw)
  } catch {
    // Only an object that throws when it is read leads here; neither JSON nor a platform makes one.
    return { kind: 'home', note: 'unreadable-code', from: null }
  }
}

/** What was stored, of which nothing is known yet. */
export type Raw = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of a stored object; undefined where there is none of its own, or no object. */
export const part = (raw: unknown, key: string): unknown => (isObject(raw) && Object.prototype.hasOwnProperty.call(raw, key) ? raw[key] : undefined)

/** A list in a stored object; empty where there is none. */
export const listIn = (raw: unknown, key: string): readonly unknown[] => {
  const list = part(raw, key)
  return Array.isArray(list) ? list : []
}

export const isThere = <T>(value: T | null): value is T => value !== null

/** The one of these words that was stored; null where it was another, or none. */
export const oneOf = <W extends string>(words: readonly W[], value: unknown): W | null => words.filter((word) => word === value)[0] ?? null

export const matching = (value: unknown, shape: RegExp): string | null => (typeof value === 'string' && shape.test(value) ? value : null)

const WORD = /^[a-z-]{1,40}$/
const MOST_WORDS = 20

/** The ids that were ticked, each once; one that this release does not know stays. */
export const tickedIn = (raw: unknown, key: string): readonly string[] =>
  listIn(raw, key).map((one) => matching(one, WORD)).filter(isThere).filter((one, at, all) => all.indexOf(one) === at).slice(0, MOST_WORDS)

/** The shape of a day; whether the calendar has it is for who uses it. */
export const DAY = /^\d{4}-\d\d-\d\d$/
export const CITY = /^\d{6}$/
export const CARD = /^c\d{1,4}$/
export const MEMBER = /^f\d{1,4}$/
export const ACCOUNT = /^a\d{1,4}$/
export const PAYMENT = /^p\d{1,4}$/
export const REIMBURSEMENT = /^r\d{1,4}$/

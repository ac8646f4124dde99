/** What was stored, of which nothing is known yet. */
export type Raw = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of a stored object; undefined where there is none of its own, or no object. */
export const part = (raw: unknown, key: string): unknown => (isObject(raw) && Object.prototype.hasOwnProperty.call(raw, key) ? raw[key] : undefined)

export const matching = (value: unknown, shape: RegExp): string | null => (typeof value === 'string' && shape.test(value) ? value : null)

/** The shape of a day; whether the calendar has it is for who uses it. */
export const DAY = /^\d{4}-\d\d-\d\d$/
export const CITY = /^\d{6}$/
export const CARD = /^c\d{1,4}$/

/** The day all tests and pictures live in, unless they say otherwise. */
export const TODAY = '2026-11-21'

/** Ten in the morning of a day in Shanghai, in milliseconds since 1970. */
export const morningOf = (day: string): number => Date.parse(`${day}T10:00:00+08:00`)

/** A Date that lives on another day: it begins at ten in the morning and goes on as time does. */
export function dateOn(day: string): DateConstructor {
  const ahead = morningOf(day) - Date.now()
  const now = () => Date.now() + ahead
  function GuestDate(this: unknown, ...given: readonly unknown[]): unknown {
    const date = given.length > 0 ? new (Date as unknown as new (...all: readonly unknown[]) => Date)(...given) : new Date(now())
    return new.target ? date : date.toString()
  }
  return Object.assign(GuestDate, { prototype: Date.prototype, now, parse: Date.parse, UTC: Date.UTC }) as unknown as DateConstructor
}

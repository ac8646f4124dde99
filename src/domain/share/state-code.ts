import { checkCharacter } from './check-character'
import { pack, unpack } from './mixed-radix'

/** One of so many states for each of several things, all of them known to both sides, in a fixed order. */
type Radices = readonly number[]

/** Writes states (0…radix − 1 each) as [A-Za-z0-9_-], with a check character at the end; the length follows from the radices alone. */
export const encodeStates = (radices: Radices, states: readonly number[]): string => {
  const text = pack(radices.map((radix, at) => ({ radix, value: states[at] ?? 0 })))
  return text + checkCharacter(text)
}

/** Reads what was written; null for anything else. One wrong or two exchanged characters are always noticed. */
export const decodeStates = (radices: Radices, code: string): readonly number[] | null => {
  if (!/^[\w-]+$/.test(code)) return null
  const next = unpack(code.slice(0, -1))
  const states = radices.map(next)
  // A wrong character, another length, a number beyond the last states: none of them is written so.
  return encodeStates(radices, states) === code ? states : null
}

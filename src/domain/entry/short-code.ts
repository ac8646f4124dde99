import { halfWidth } from '../shared/characters'
import type { Entry } from './entry'

export type WindowEntry = Extract<Entry, { readonly kind: 'window' }>

/** Why typed text leads nowhere: a sign no short code has, too few to be one, or a slip in it. */
export type ShortCodeRefusal = 'foreign-sign' | 'too-short' | 'mistyped'

// No i, l and o: on paper they are 1 and 0. Digits come first, so that a code of digits alone is checked exactly as an IBAN is.
const SIGNS = '0123456789abcdefghjkmnpqrstuvwxyz'
const ESCAPED: Readonly<Record<string, string>> = { o: 'v0', i: 'v1', l: 'v2', v: 'vv' }
const UNESCAPED: Readonly<Record<string, string>> = { v0: 'o', v1: 'i', v2: 'l', vv: 'v' }
const LOOK_ALIKE: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' }

const SHORTEST = 5
/** Longer than any code written with a blank after every sign. */
const LONGEST = 120

const spell = (id: string): string => id.replace(/[oilv]/g, (letter) => ESCAPED[letter] ?? letter)

// City codes begin with 1 to 8; those of cities end in 00, which is left off. So the first sign says how long the city is.
const spellCity = (city: string | null): string => (city === null ? '0' : /00$/.test(city) ? city.slice(0, 4) : `9${city}`)

// ISO 7064 MOD 97-10, with one value for each sign. 97 is a prime and 10 a primitive root of it: one changed sign adds d·10ⁱ and two
// exchanged ones (a − b)·(10ⁱ − 10ʲ), neither of which 97 divides, as all values are below it and no code is 96 signs long.
const remainder = (signs: string): number => signs.split('').reduce((sum, sign) => (sum * 10 + SIGNS.indexOf(sign)) % 97, 0)

const checked = (signs: string): string => signs + String(198 - remainder(`${signs}00`)).slice(1)

/** An ID number typed into the field passes the check one time in 97, and must not be kept as the name of a site (reliability.md T8). */
const looksPersonal = ({ site, window }: WindowEntry): boolean => /\d{9}/.test(site + (window ?? ''))

const signsOf = ({ city, site, window }: WindowEntry): string => checked(spellCity(city) + String(window?.length ?? 0) + spell(site) + spell(window ?? ''))

/**
 * The short code of a window, in groups of four: its city, how many characters the window's id has, the ids of site and window, two
 * check digits. Digits only as long as the ids are. It carries everything: there is no server to look a shorter one up at. Null for ids
 * with nine digits in a row, which may be somebody's number.
 */
export const formatShortCode = (entry: WindowEntry): string | null =>
  looksPersonal(entry)
    ? null
    : signsOf(entry)
        .toUpperCase()
        .replace(/.{4}(?=.)/g, '$& ')

const folded = (typed: string): string =>
  typed
    .split('')
    .map((sign) => String.fromCharCode(halfWidth(sign.charCodeAt(0))).toLowerCase())
    .map((sign) => LOOK_ALIKE[sign] ?? sign)
    .join('')
    .replace(/[\s.·•・_\-‐‑‒–—―−]/g, '')

const CODE = /^(?:(0)|([1-8]\d{3})|9([1-8]\d{5}))([0-6])((?:v[012v]|[^v])+)\d\d$/

const idsIn = (spelt: string): string => spelt.replace(/v./g, (pair) => UNESCAPED[pair] ?? pair)

const entryIn = (signs: string): WindowEntry | null => {
  const [, none, city, district, length, spelt = ''] = CODE.exec(signs) ?? []
  const ids = idsIn(spelt)
  const end = ids.length - Number(length)
  const site = ids.slice(0, end)
  if (!length || !(end > 0) || site.length > 12) return null
  return { kind: 'window', city: none ? null : city ? `${city}00` : (district ?? null), site, window: ids.slice(end) || null, from: null }
}

/**
 * Reads a short code somebody typed: in either case, full or half width, with blanks, dots and dashes or without; O is 0, and I and l
 * are 1, which no code has. One wrong sign and any two exchanged ones are always refused, other slips in 96 of 97. Never throws.
 */
export const readShortCode = (typed: string): WindowEntry | ShortCodeRefusal => {
  if (typed.length > LONGEST) return 'mistyped'
  const signs = folded(typed)
  if (/[^0-9a-z]/.test(signs)) return 'foreign-sign'
  if (signs.length < SHORTEST) return 'too-short'
  const entry = remainder(signs) === 1 ? entryIn(signs) : null
  return entry && !looksPersonal(entry) && signsOf(entry) === signs ? entry : 'mistyped'
}

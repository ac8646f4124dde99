import fc from 'fast-check'
import { anyCivil } from './family-binding-arbitraries'

/*
 * ID numbers put together by the standard (GB 11643, ISO 7064 MOD 11-2), in its recursive form: no table of weights is shared with the code.
 */

/** The check character that belongs to seventeen digits: doubled and carried on modulo eleven, what is missing to one. */
export const checkOf = (body: string): string => {
  let carried = 0
  for (const digit of body) carried = ((carried + Number(digit)) * 2) % 11
  const check = (12 - carried) % 11
  return check === 10 ? 'x' : String(check)
}

export const withCheck = (body: string): string => body + checkOf(body)

/** GB/T 2260, as printed: 35 provinces, 台湾 by 71 and, on its own cards, 83. */
export const PROVINCES = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' ')

export interface MadeId {
  readonly id: string
  /** 19491231 */
  readonly born: number
}

const digits = (many: number): fc.Arbitrary<string> => fc.nat(10 ** many - 1).map((n) => String(n).padStart(many, '0'))

/** Any that can be issued between 1900 and 2030, with a small x. */
export const anyId: fc.Arbitrary<MadeId> = fc
  .tuple(fc.constantFrom(...PROVINCES), digits(4), anyCivil, digits(3))
  .map(([province, area, born, order]) => ({ id: withCheck(`${province}${area}${born}${order}`), born }))

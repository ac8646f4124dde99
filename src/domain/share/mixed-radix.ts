import { character, characterValue } from './code-alphabet'

/** A digit in 0…radix − 1. */
export interface Digit {
  readonly value: number
  readonly radix: number
}

// A number of any size as base-64 limbs, lowest first: BigInt is missing on old phones, and 2⁵³ is too small for ten answers.
const times = (limbs: readonly number[], radix: number, plus: number): readonly number[] => {
  let carry = plus
  const product = limbs.map((limb) => {
    const sum = limb * radix + carry
    carry = sum >> 6
    return sum & 63
  })
  for (; carry > 0; carry >>= 6) product.push(carry & 63)
  return product
}

const numberOf = (digits: readonly Digit[]): readonly number[] =>
  digits.reduceRight<readonly number[]>((limbs, { value, radix }) => times(limbs, radix, value), [])

/**
 * Writes digits as one number in characters of the code alphabet, lowest first, padded to what the radices need at most:
 * the length tells nothing of the values.
 */
export const pack = (digits: readonly Digit[]): string => {
  const limbs = numberOf(digits)
  const widest = numberOf(digits.map(({ radix }) => ({ value: radix - 1, radix })))
  return widest.map((_, i) => character(limbs[i] ?? 0)).join('')
}

/** Takes the digits that `pack` wrote out again, one a call, in the same order; from any other text, some digits in range. */
export const unpack = (text: string): ((radix: number) => number) => {
  const limbs = text.split('').map(characterValue)
  return (radix) => {
    let rest = 0
    for (let i = limbs.length; i--; ) {
      const part = rest * 64 + (limbs[i] ?? 0)
      limbs[i] = Math.floor(part / radix)
      rest = part % radix
    }
    return rest
  }
}

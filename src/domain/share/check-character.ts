import { character, characterValue } from './code-alphabet'

// The 64 characters are the elements of the field GF(64) and a code is a polynomial over it, led by a silent 1, that must be
// zero at the primitive element x of x⁶ + x + 1. One changed character adds e·xⁱ ≠ 0; two exchanged ones add
// (a − b)(xⁱ − xʲ) ≠ 0 as long as they stand less than 63 apart. So every such damage is noticed, not 63 in 64.
const timesX = (sum: number): number => (sum << 1) ^ (sum & 32 ? 67 : 0)

const remainder = (text: string): number => text.split('').reduce((sum, one) => timesX(sum) ^ characterValue(one), 1)

/** The one character to append so that the whole is sound. */
export const checkCharacter = (text: string): string => character(timesX(remainder(text)))

/** True when a text of the code alphabet ends in its check character. One wrong or two exchanged characters never pass. */
export const isSound = (text: string): boolean => remainder(text) === 0

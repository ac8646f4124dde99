const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The character for 0…63; all of them are legal in a WeChat scene and need no URL encoding. */
export const character = (value: number): string => ALPHABET.charAt(value)

/** What a character stands for, 0…63; negative for one outside the alphabet. */
export const characterValue = (one: string): number => ALPHABET.indexOf(one)

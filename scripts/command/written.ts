import { looksPersonal, WITHHELD } from './personal'

/** More of a value helps nobody to find it. */
const MOST = 200
/** A number that begins before the cut ends within so many characters. */
const BEYOND = 60
/** \t and its like stand between digits as blanks do. */
const ESCAPES = /\\(?:u[0-9a-f]{4}|.)/g

const asJson = (value: unknown): string => {
  try {
    return JSON.stringify(value)
  } catch {
    return '（套了太多层）'
  }
}

/** A value as it stands in the file, the beginning where it is long; not one that may be somebody's number. */
export const written = (value: unknown): string => {
  const text = asJson(value)
  if (looksPersonal(text.slice(0, MOST + BEYOND).replace(ESCAPES, ' '))) return WITHHELD
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text
}

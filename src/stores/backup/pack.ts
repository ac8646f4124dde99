import { character, characterValue } from '@/domain/share/code-alphabet'

// LZW: every stretch of text that was met gets a number, counted from 128 on, and a number is written in as many bits as the numbers given
// so far need. What is kept repeats itself, so that a backup is a quarter of its JSON, and a message of a chat takes a family's.

const ASCII = 128
/** Numbers of more bits are not given: what comes later is written with those there are. */
const MOST_NUMBERS = 65536

/** How many bits the numbers need, of which there are so many. */
const bitsOf = (numbers: number): number => {
  let bits = 7
  while (1 << bits < numbers) bits++
  return bits
}

/** Writes bits into characters of the code alphabet, six each, the highest first. */
const createWriter = () => {
  let text = ''
  let held = 0
  let bits = 0
  const put = (value: number, width: number): void => {
    for (let bit = width - 1; bit >= 0; bit--) {
      held = (held << 1) | ((value >> bit) & 1)
      if (++bits === 6) {
        text += character(held)
        held = 0
        bits = 0
      }
    }
  }
  return {
    put,
    done: (): string => {
      while (bits > 0) put(0, 1)
      return text
    },
  }
}

/** Writes ASCII text in the 64 characters that no chat, address or keyboard changes. */
export const pack = (ascii: string): string => {
  const numbers: Record<number, number> = {}
  const writer = createWriter()
  let count = ASCII
  let stretch = -1
  for (let at = 0; at < ascii.length; at++) {
    const next = ascii.charCodeAt(at)
    // A stretch is the one before it and a character more; both fit in one number.
    const longer = stretch * ASCII + next
    const known = stretch < 0 ? next : numbers[longer]
    if (known !== undefined) {
      stretch = known
      continue
    }
    writer.put(stretch, bitsOf(count))
    if (count < MOST_NUMBERS) numbers[longer] = count++
    stretch = next
  }
  if (stretch >= 0) writer.put(stretch, bitsOf(count))
  return writer.done()
}

/** Reads it back; null where it is no packed text, or one of more than `most` characters. */
export const unpack = (packed: string, most: number): string | null => {
  const stretches: string[] = []
  for (let code = 0; code < ASCII; code++) stretches.push(String.fromCharCode(code))
  let text = ''
  let before: string | undefined
  let held = 0
  let bits = 0
  let width = bitsOf(ASCII)
  for (let at = 0; at < packed.length; at++) {
    const value = characterValue(packed.charAt(at))
    if (value < 0) return null
    held = (held << 6) | value
    bits += 6
    if (bits < width) continue
    bits -= width
    const number = held >> bits
    held &= (1 << bits) - 1
    // The one number that may be met before it was given: the stretch before and its own first character.
    const stretch = stretches[number] ?? (before !== undefined && number === stretches.length ? before + before.charAt(0) : undefined)
    if (stretch === undefined) return null
    text += stretch
    if (text.length > most) return null
    if (before !== undefined && stretches.length < MOST_NUMBERS) stretches.push(before + stretch.charAt(0))
    before = stretch
    width = bitsOf(Math.min(stretches.length + 1, MOST_NUMBERS))
  }
  return text
}

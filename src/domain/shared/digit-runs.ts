import { halfWidth } from './characters'

/** Seen by nobody and carried along by copying. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g
const STROKES = /[\u00b7\u2022\u30fb\u2010-\u2015\u2212\u00a0\u2000-\u200a\u202f\t\u00d7\u0425\u0445]/g
const strokeOf = (mark: string): string => ('\u00b7\u2022\u30fb'.indexOf(mark) >= 0 ? '.' : '\u00d7\u0425\u0445'.indexOf(mark) >= 0 ? 'x' : /[\u2010-\u2015\u2212]/.test(mark) ? '-' : ' ')

/** A text as one eye reads it: half width, lower case, one kind of blank, hyphen and dot, nothing invisible. */
export const plainDigits = (text: string): string => {
  let plain = ''
  for (let at = 0; at < text.length; at++) plain += String.fromCharCode(halfWidth(text.charCodeAt(at)))
  return plain.replace(INVISIBLE, '').replace(STROKES, strokeOf).toLowerCase()
}

/** Digits with at most one blank, hyphen or dot between two of them, and the x that an ID number may end in. */
const RUN = /\d(?:[ .-]?\d)*(?:[ .-]?x)?/g

export interface DigitRun {
  /** As written, marks and all. */
  readonly written: string
  readonly digits: string
  readonly at: number
}

/** All that can be read as one number in a text brought in by `plainDigits`, as long as it can be made. */
export const digitRuns = (plain: string): DigitRun[] => {
  const runs: DigitRun[] = []
  plain.replace(RUN, (written: string, at: number) => {
    runs.push({ written, digits: written.replace(/[ .-]/g, ''), at })
    return written
  })
  return runs
}

/** The longest number we look for, 0086 before a mobile number and a card of nineteen digits included. */
const MOST = 19

/**
 * Every stretch of a run that begins and ends where a group of digits does, nineteen digits long at most; the run itself, too, if it is
 * no longer.
 */
export const groupStretches = ({ written, at }: DigitRun): DigitRun[] => {
  const stretches: DigitRun[] = []
  const groups: (readonly [start: number, end: number])[] = []
  written.replace(/\d+/g, (group: string, start: number) => {
    groups.push([start, start + group.length])
    return group
  })
  groups.forEach(([start], first) => {
    let digits = ''
    for (let last = first; last < groups.length; last++) {
      const [from, end] = groups[last] ?? [0, 0]
      if (digits.length + end - from > MOST) return
      digits += written.slice(from, end)
      stretches.push({ written: written.slice(start, end), digits, at: at + start })
    }
  })
  return stretches
}

import type { Places } from './places'
import { ENTRY, PHRASE } from './search-index'
import type { Scroll } from './search-index'

/** What was found of a query in one phrase. */
export interface PhraseTally {
  readonly entry: EntryTally
  /** Where the blank before it stands. */
  readonly start: number
  weight: number
  /** A bit a character that was found; of phrases above 32 characters the first and the 33rd share one. */
  covered: number
  last: number
}

/** What was found of a query in one entry. */
export interface EntryTally {
  /** Where its mark stands. */
  readonly start: number
  readonly phrases: PhraseTally[]
  /** Weight of all that stands anywhere in its phrases. */
  weight: number
  last: number
}

export interface Tally {
  readonly entries: readonly EntryTally[]
  /** Counts one needle, once in each phrase and once in each entry that has it. */
  readonly add: (places: Places, weight: number) => void
}

const countIn = (tally: PhraseTally | EntryTally, needle: number, weight: number): void => {
  if (tally.last === needle) return
  tally.last = needle
  tally.weight += weight
}

/** Begins to count, phrase by phrase and entry by entry, the weight of what is found in a scroll of phrases. */
export const makeTally = ({ text }: Scroll): Tally => {
  const phraseAt: Record<number, PhraseTally> = {}
  const entryAt: Record<number, EntryTally> = {}
  const entries: EntryTally[] = []
  const entryOf = (at: number): EntryTally => {
    const start = text.lastIndexOf(ENTRY, at)
    const known = entryAt[start]
    if (known) return known
    const entry = (entryAt[start] = { start, phrases: [], weight: 0, last: 0 })
    entries.push(entry)
    return entry
  }
  let needle = 0
  return {
    entries,
    add: ({ at, length }, weight) => {
      needle++
      for (let i = 0; i < at.length; i++) {
        const place = at[i] ?? 0
        const start = text.lastIndexOf(PHRASE, place)
        let phrase = phraseAt[start]
        if (!phrase) {
          phrase = phraseAt[start] = { entry: entryOf(place), start, weight: 0, covered: 0, last: 0 }
          phrase.entry.phrases.push(phrase)
        }
        phrase.covered |= ((1 << (length[i] ?? 0)) - 1) << (place - start - 1)
        countIn(phrase, needle, weight)
        countIn(phrase.entry, needle, weight)
      }
    },
  }
}

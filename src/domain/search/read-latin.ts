import type { Sounds } from './sounds'

/** One spoken syllable of a word typed in Latin letters: the sounds it can be, none where only the initial is typed. */
export interface Syllable {
  readonly typed: string
  readonly initial: string
  readonly sounds: string
}

const LONGEST_SYLLABLE = 6
const LONGEST_WORD = 40
/** A syllable written out is worth more than initials, so that "shua" is one syllable and not s-hu-a. */
const COST_WRITTEN = 2
const COST_INITIAL = 3

const MOST_INITIALS = 8

const heardInitial = (letter: string): string => (letter === 'n' ? 'l' : letter)

const initialOnly = (letter: string): Syllable => ({ typed: letter, initial: heardInitial(letter), sounds: '' })

const written = (typed: string, sounds: string): Syllable => ({ typed, initial: heardInitial(typed.charAt(0)), sounds })

interface Reading {
  readonly cost: number
  readonly syllables: readonly Syllable[]
}

/** The ways on from one place of the word: a written syllable, the beginning of the last one, an initial. */
const stepsFrom = (word: string, at: number, sounds: Sounds): readonly { readonly length: number; readonly cost: number; readonly syllable: Syllable }[] => {
  const steps = [{ length: 1, cost: COST_INITIAL, syllable: initialOnly(word.charAt(at)) }]
  for (let length = 1; length <= LONGEST_SYLLABLE && at + length <= word.length; length++) {
    const typed = word.substr(at, length)
    const isLast = at + length === word.length && length > 1
    const meant = isLast ? sounds.begun(typed) + sounds.spelt(typed) : sounds.spelt(typed)
    if (meant) steps.push({ length, cost: COST_WRITTEN, syllable: written(typed, meant) })
  }
  return steps
}

const bestReading = (word: string, sounds: Sounds): readonly Syllable[] => {
  const best: (Reading | undefined)[] = [{ cost: 0, syllables: [] }]
  for (let at = 0; at < word.length; at++) {
    const before = best[at]
    if (!before) continue
    for (const { length, cost, syllable } of stepsFrom(word, at, sounds)) {
      const there = best[at + length]
      if (!there || before.cost + cost < there.cost) best[at + length] = { cost: before.cost + cost, syllables: [...before.syllables, syllable] }
    }
  }
  return best[word.length]?.syllables ?? []
}

/** The readings in which one syllable is two after all: yue is also yu e, xian also xi an. */
const apart = (syllables: readonly Syllable[], sounds: Sounds): readonly (readonly Syllable[])[] => {
  const readings: Syllable[][] = []
  syllables.forEach(({ typed }, at) => {
    for (let cut = 1; cut < typed.length; cut++) {
      const halves = [typed.slice(0, cut), typed.slice(cut)].map((half) => written(half, sounds.spelt(half)))
      if (halves.every((half) => half.sounds)) readings.push([...syllables.slice(0, at), ...halves, ...syllables.slice(at + 1)])
    }
  })
  return readings
}

/**
 * Reads Latin letters as Chinese typed by sound, the likeliest reading first: full syllables (shuabuliao), initials (ybm), both mixed
 * (ybao), the last syllable perhaps unfinished. Every word of up to 40 letters has a reading; longer ones have none.
 */
export const readLatin = (word: string, sounds: Sounds): readonly (readonly Syllable[])[] => {
  if (word.length > LONGEST_WORD) return []
  const best = bestReading(word, sounds)
  const initials = word.length <= MOST_INITIALS ? [word.split('').map(initialOnly)] : []
  return [best, ...apart(best, sounds), ...initials]
}

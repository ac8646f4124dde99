import { checkCharacter, isSound } from './check-character'
import type { Layout } from './layout'
import { choiceAt, choices, placeOfChoice } from './choice'
import { pack, unpack } from './mixed-radix'
import type { Digit } from './mixed-radix'

// version 2 characters · one number · check 1. The number says first how the rest is written, in one bit:
//   0  up to twelve answers: which questions are answered, as one place among all such choices, then for each answered one
//      0 不清楚 or 1 + the answer's place
//   1  more: for each question 0 not answered, 1 不清楚 or 2 + the answer's place
//
// Six questions are the rule and ten the most the engine asks, so the first is what links carry. With N questions twelve answers
// take 1 + log₂(ΣC(N, 0…12)) bits for the choice, rounded up, and log₂ of each answer's number of places; 6 bits a character:
//   47 questions: 1 + 37 bits; one of 70 answers, one of 30, ten of 6 to 8: 38 bits → 13 characters, 16 in all
//   a bit a question instead would take 47 + 38 bits → 15, 18 in all; 0 for unanswered in every question 140 bits → 24, 27
// The length follows from the bits that are read first, so a code cut short or run on is never taken for another.

/** Answers by question id. */
type Chosen = Readonly<Record<string, string>>

/** What a share code turns out to be. */
export type SharedAnswers =
  | { readonly kind: 'ok'; readonly version: string; readonly answers: Chosen }
  /** Made with another numbering. What of it is still asked today, or null where that numbering is not known. */
  | { readonly kind: 'other-version'; readonly version: string; readonly answers: Chosen | null }
  | { readonly kind: 'damaged' }

/** The id of 不清楚, the same in every model. */
export const UNSURE = 'unsure'

const DAMAGED: SharedAnswers = { kind: 'damaged' }

const placeOf = (options: readonly string[], answer: string | undefined): number =>
  answer === UNSURE ? 0 : options.indexOf(answer ?? '') + 1 || -1

/** Most answers that are written by their places alone. */
const FEW = 12

/** Twenty bits: as large a digit as the number can be multiplied with in whole 32-bit steps. */
const HALF = 1 << 20

/** The least power of two that so many places fit in. */
const roomFor = (places: number): number => {
  let room = 1
  while (room < places) room *= 2
  return room
}

/**
 * The place of a choice as two digits; there are fewer than 2⁴⁰ choices of up to twelve among 57 questions. Their radices are
 * powers of two: whole bits, which what follows cannot change, so that the length follows from them.
 */
const choiceDigits = (questions: number, place: number): readonly [Digit, Digit] => {
  const all = choices(questions, FEW)
  return [
    { value: place % HALF, radix: Math.min(HALF, roomFor(all)) },
    { value: Math.floor(place / HALF), radix: roomFor(all / HALF) },
  ]
}

/**
 * Writes answers as a code of [A-Za-z0-9_-], at most 16 characters for twelve answers to the model of five scenes; nothing is
 * in it but places of ids. An answer the layout does not know is left out.
 */
export const encodeAnswers = (layout: Layout, answers: Chosen): string => {
  const places = layout.questions.map(([id, options]) => ({ value: placeOf(options, answers[id]), radix: options.length + 1 }))
  const given = places.filter(({ value }) => value >= 0)
  const answered = places.map((_, q) => q).filter((q) => places[q]!.value >= 0)
  const digits =
    answered.length > FEW
      ? [{ value: 1, radix: 2 }].concat(places.map(({ value, radix }) => ({ value: value + 1, radix: radix + 1 })))
      : [{ value: 0, radix: 2 }].concat(choiceDigits(places.length, placeOfChoice(places.length, answered)), given)
  const text = layout.version + pack(digits)
  return text + checkCharacter(text)
}

const readAnswers = ({ questions }: Layout, code: string): Chosen => {
  const next = unpack(code.slice(2, -1))
  const answers: Record<string, string> = {}
  const take = (q: number, place: number): void => {
    const [id, options] = questions[q]!
    answers[id] = options[place - 1] ?? UNSURE
  }
  if (next(2)) {
    questions.forEach(([, options], q) => {
      const value = next(options.length + 2)
      if (value) take(q, value - 1)
    })
    return answers
  }
  const [low, high] = choiceDigits(questions.length, 0)
  const place = next(low.radix) + HALF * next(high.radix)
  choiceAt(questions.length, FEW, place).forEach((q) => take(q, next(questions[q]![1].length + 1)))
  return answers
}

/**
 * Reads a share code made with the first layout (today's) or an earlier one. Ids keep their meaning for ever, so answers of
 * an earlier layout are carried over by id, less those no longer asked. Total: whatever text it is gives an outcome. A code with one
 * wrong or two exchanged characters is always damaged; so is one cut short or run on, as long as its version is known.
 */
export const decodeAnswers = (layouts: readonly Layout[], code: string): SharedAnswers => {
  if (!/^[A-Za-z\d]{2}[\w-]{2,27}$/.test(code) || !isSound(code)) return DAMAGED
  const version = code.slice(0, 2)
  const layout = layouts.filter((known) => known.version === version)[0]
  if (!layout) return { kind: 'other-version', version, answers: null }
  const answers = readAnswers(layout, code)
  // One set of answers has one code: what does not write back the same (too long, too short, a place out of range) was not ours.
  if (encodeAnswers(layout, answers) !== code) return DAMAGED
  const today = layouts[0]
  if (!today || layout === today) return { kind: 'ok', version, answers }
  return { kind: 'other-version', version, answers: readAnswers(today, encodeAnswers(today, answers)) }
}

import { checkCharacter, isSound } from './check-character'
import type { Layout } from './layout'
import { pack, unpack } from './mixed-radix'

// version 2 characters · one number: a bit a question (answered?), then for each answered one 0 不清楚 or 1 + the answer's place · check 1
//
// Not the plain number in which 0 means unanswered: that costs every question its full width, and few are ever answered.
// Six questions are the rule and ten the most the engine asks; 6 bits a character:
//   20 questions of 8 answers, 10 answered:  20 + log₂102 + 9·log₂9 = 55.2 bits → 10, with version and check 13 (plain: 12 + 3)
//   35 questions of 8 answers, 12 answered:  35 + log₂102 + 11·log₂9 = 76.5 bits → 13, 16 in all (plain: 20 + 3)
//   35 questions of 8 answers, all answered: 35 + log₂102 + 34·log₂9 = 149.4 bits → 25, 28 in all: still an entry code of 32
// (one question, the message on the screen, has 101 answers). The bits stand first, so the length follows from them, and a
// code cut short or run on is never taken for another.

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

/**
 * Writes answers as a code of [A-Za-z0-9_-], at most 16 characters for twelve answers among 35 questions; nothing is in it
 * but places of ids. An answer the layout does not know is left out.
 */
export const encodeAnswers = (layout: Layout, answers: Chosen): string => {
  const places = layout.questions.map(([id, options]) => ({ value: placeOf(options, answers[id]), radix: options.length + 1 }))
  const given = places.map(({ value }) => ({ value: value < 0 ? 0 : 1, radix: 2 }))
  const text = layout.version + pack(given.concat(places.filter(({ value }) => value >= 0)))
  return text + checkCharacter(text)
}

const readAnswers = (layout: Layout, code: string): Chosen => {
  const next = unpack(code.slice(2, -1))
  const answers: Record<string, string> = {}
  layout.questions
    .filter(() => next(2))
    .forEach(([id, options]) => {
      answers[id] = options[next(options.length + 1) - 1] ?? UNSURE
    })
  return answers
}

/**
 * Reads a share code made with the first layout (today's) or an earlier one. Ids keep their meaning for ever, so answers of
 * an earlier layout are carried over by id, less those no longer asked. Total: any text gives an outcome. A code with one
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

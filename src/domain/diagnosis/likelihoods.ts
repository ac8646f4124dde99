import type { LevelLetter, Model, Refinement } from './model'

/** engine.md c.1. Five levels are all that judgement can tell apart. */
const LEVEL: Readonly<Record<LevelLetter, number>> = { A: 0.9, O: 0.6, S: 0.25, R: 0.08, N: 0.02 }

const isLevel = (letter: string): letter is LevelLetter => LEVEL.hasOwnProperty(letter)

/** One cause's row, and whether the model says anything about it. */
interface Row {
  readonly stated: boolean
  /** Per option; sums to 1. */
  readonly of: readonly number[]
}

const normalised = (levels: readonly number[]): number[] => {
  const total = levels.reduce((sum, l) => sum + l, 0)
  return levels.map((l) => l / total)
}

const statedRows = ({ causes, questions, likelihoods }: Model, q: number): Row[] => {
  const { id, options } = questions[q]!
  const silent: Row = { stated: false, of: options.map(() => 1 / options.length) }
  const rows = causes.map(() => silent)
  for (const { causes: named, levels } of likelihoods[id] ?? []) {
    const letters = levels.split('')
    if (letters.length !== options.length || !letters.every(isLevel)) throw new RangeError(`${id}: bad levels ${levels}`)
    const of = normalised(letters.map((letter) => (isLevel(letter) ? LEVEL[letter] : 0)))
    for (const cause of named) {
      const at = causes.findIndex((one) => one.id === cause)
      if (at < 0) throw new RangeError(`${id}: unknown id ${cause}`)
      rows[at] = { stated: true, of }
    }
  }
  return rows
}

const either = (a: number, b: number): number => 1 - (1 - a) * (1 - b)

/**
 * Likelihood of every answer row of question `q` under every hypothesis, before noise: rows are the options, then the
 * refinements; columns are causes, pairs, something else. A pair gives an answer that either member gives, renormalised;
 * where one member dominates, or only one has anything to say, the pair answers as that one (engine.md c.1).
 * A refinement is almost always seen under the causes it names and rarely, at most, under the others.
 */
export const likelihoodsOf = (model: Model, q: number, refinements: readonly Refinement[], optionOf: readonly number[]): number[][] => {
  const { causes, pairs, questions } = model
  const options = questions[q]!.options.length
  const rows = statedRows(model, q)
  const at = (id: string): number => causes.findIndex((cause) => cause.id === id)
  const voices = pairs.map(({ causes: both, dominant }) => {
    const members = both.map(at)
    const speaking = members.filter((c) => rows[c]!.stated)
    const leading = speaking.filter((c) => causes[c]!.id === dominant)
    return leading.length ? leading : speaking.length ? speaking : members.slice(0, 1)
  })
  const joined = (level: (cause: number) => number) => (voice: readonly number[]): number =>
    voice.length > 1 ? either(level(voice[0]!), level(voice[1]!)) : level(voice[0]!)
  const plain: number[][] = []
  for (let o = 0; o < options; o++) plain.push(voices.map(joined((c) => rows[c]!.of[o]!)))
  const totals = voices.map((_, p) => plain.reduce((sum, row) => sum + row[p]!, 0))
  const shared = (row: readonly number[]): number[] => row.map((l, p) => l / totals[p]!)

  const matrix = plain.map((row, o) => rows.map(({ of }) => of[o]!).concat(shared(row), 1 / options))
  refinements.forEach(({ causes: named }, r) => {
    const option = optionOf[options + r]!
    if (!named.length) {
      matrix.push(matrix[option]!)
      return
    }
    const names = (c: number): boolean => named.indexOf(causes[c]!.id) >= 0
    const level = (c: number): number => (names(c) ? LEVEL.A : Math.min(rows[c]!.of[option]!, LEVEL.R))
    const paired = shared(voices.map(joined(level))).map((l, p) => (voices[p]!.some(names) ? l : Math.min(l, LEVEL.R)))
    matrix.push(causes.map((_, c) => level(c)).concat(paired, Math.min(1 / options, LEVEL.R)))
  })
  return matrix
}

import { indexIn } from './index-in'
import type { Model, Refinement } from './model'

/** Likelihood of an answer that is almost always, often, sometimes, rarely, never given (engine.md c.1). */
const LETTERS = 'AOSRN'.split('')
const LEVELS = [0.9, 0.6, 0.25, 0.08, 0.02]
const ALWAYS = LEVELS[0]!
const RARELY = LEVELS[3]!

/** Per cause the likelihood of each option, summing to 1; a gap where the model says nothing about the cause. */
const statedRows = ({ causes, questions, likelihoods }: Model, q: number): (readonly number[] | undefined)[] => {
  const { id, options } = questions[q]!
  const ids = causes.map((cause) => cause.id)
  const rows: (readonly number[] | undefined)[] = []
  ;(likelihoods[id] ?? []).forEach(({ causes: named, levels }) => {
    const raw = levels.split('').map((letter) => LEVELS[indexIn(LETTERS, letter, id)]!)
    if (raw.length !== options.length) throw new RangeError(`${id}: ${levels}`)
    const total = raw.reduce((sum, level) => sum + level, 0)
    named.forEach((cause) => { rows[indexIn(ids, cause, id)] = raw.map((level) => level / total) })
  })
  return rows
}

/** The causes whose answers are heard under a hypothesis: of a pair the dominant one, or whichever the model speaks of. */
const heard = (members: readonly number[], rows: readonly unknown[], dominant: number): readonly number[] => {
  const speaking = members.filter((c) => rows[c])
  return speaking.indexOf(dominant) < 0 ? speaking : [dominant]
}

/**
 * Likelihood of a refinement under each hypothesis, given that of its option: almost always under the causes it names, and
 * under a pair with one of them in proportion to what the pair makes of the option; rarely, at most, under all others.
 */
const refined = (option: readonly number[], members: readonly (readonly number[])[], named: readonly number[]): number[] =>
  option.map((level, h) => {
    const pointed = members[h]!.filter((c) => named.indexOf(c) >= 0).map((c) => option[c]!)
    return pointed.length ? ALWAYS * Math.min(1, level / Math.max(...pointed)) : Math.min(level, RARELY)
  })

/**
 * Likelihood of every answer row of question `q` under every hypothesis, before noise: rows are the options, then the
 * refinements, `optionOf` naming the option of each. A pair gives the answers that either member gives, 1−Π(1−L),
 * renormalised; where the model says nothing every option is as likely (engine.md c.1). A refinement that names no cause
 * weighs exactly what its option weighs.
 */
export const likelihoodsOf = (model: Model, q: number, members: readonly (readonly number[])[], refinements: readonly Refinement[], optionOf: readonly number[]): number[][] => {
  const { causes, pairs, questions } = model
  const { id, options } = questions[q]!
  const rows = statedRows(model, q)
  const ids = causes.map((cause) => cause.id)
  const voices = members.map((both, h) => heard(both, rows, ids.indexOf(pairs[h - ids.length]?.dominant ?? '')))
  const joint = options.map((_, o) => voices.map((voice) => 1 - voice.reduce((none, c) => none * (1 - rows[c]![o]!), 1)))
  const totals = voices.map((_, h) => joint.reduce((sum, row) => sum + row[h]!, 0))
  const matrix = joint.map((row) => row.map((level, h) => (voices[h]!.length ? level / totals[h]! : 1 / options.length)))
  refinements.forEach(({ causes: named }, r) => {
    const option = matrix[optionOf[options.length + r]!]!
    matrix.push(named.length ? refined(option, members, named.map((cause) => indexIn(ids, cause, id))) : option)
  })
  return matrix
}

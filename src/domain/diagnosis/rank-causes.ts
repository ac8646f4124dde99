import { NO_ROW, causeMasses } from './belief'
import type { CompiledModel } from './compiled-model'
import { centiDecibels } from './core'
import type { CauseGrade, RankedCause, Reason } from './position'
import type { Reading } from './read-answers'

/**
 * Lower bounds of the cause mass. likely: more probable than everything else together; possible: at least one chance in
 * seven, so that few enough can stand beside each other to be read; open: one in thirty, about what a cause of middling
 * frequency has before anything is said, so that below it the answers speak against it.
 */
const GRADES: readonly (readonly [CauseGrade, number])[] = [['likely', 1 / 2], ['possible', 1 / 7], ['open', 1 / 30]]

const MOST_CAUSES = 5
const MOST_REASONS = 3

/** One decibel, in hundredths: weaker than this an answer says nothing worth telling. */
const AUDIBLE = 100

const chanceOf = (options: number): number => centiDecibels(1 / options)

/** True when the answer makes some hypothesis audibly likelier than an answer picked blindly would. */
export const pointsSomewhere = ({ core }: CompiledModel, question: number, row: number): boolean => {
  if (row === NO_ROW) return false
  const { weight, options } = core.questions[question]!
  return Math.max(...weight[row]!) >= chanceOf(options) + AUDIBLE
}

/** The answers that weigh most for (`sign` 1) or against (-1) a cause, strongest first, ties in question order. */
const reasons = ({ model, core, answers }: CompiledModel, evidence: readonly number[], cause: number, sign: 1 | -1): Reason[] =>
  evidence
    .map((row, q) => {
      const { weight, options } = core.questions[q]!
      return { row, q, weight: row === NO_ROW ? 0 : sign * (weight[row]![cause]! - chanceOf(options)) }
    })
    .filter(({ weight }) => weight >= AUDIBLE)
    .sort((a, b) => b.weight - a.weight || a.q - b.q)
    .slice(0, MOST_REASONS)
    .map(({ row, q }) => ({ question: model.questions[q]!.id, option: answers[q]![row]! }))

const grain = (mass: number): number => Math.round(mass * 1e6)

/** Causes in order of probability, ties in model order. */
export const causeOrder = (masses: readonly number[]): number[] =>
  masses.map((_, c) => c).sort((a, b) => grain(masses[b]!) - grain(masses[a]!) || a - b)

/** Where a pair is the likeliest hypothesis, its likelier member draws the other up beside it. */
const withPairTogether = ({ core }: CompiledModel, belief: readonly number[], order: readonly number[]): number[] => {
  let leader = 0
  belief.forEach((b, h) => { if (grain(b) > grain(belief[leader]!)) leader = h })
  const pair = [core.one[leader - core.causes] ?? -1, core.two[leader - core.causes] ?? -1]
  if (pair[1]! < 0) return order.slice()
  const [first, second] = order.filter((c) => pair.indexOf(c) >= 0)
  const rest = order.filter((c) => c !== second)
  const at = rest.indexOf(first!) + 1
  return rest.slice(0, at).concat(second!, rest.slice(at))
}

/** The causes to name, likeliest first, each with its grade and the answers for and against it. */
export const rankCauses = (compiled: CompiledModel, belief: readonly number[], { evidence }: Reading): RankedCause[] => {
  const masses = causeMasses(compiled.core, belief)
  const listed: RankedCause[] = []
  withPairTogether(compiled, belief, causeOrder(masses)).slice(0, MOST_CAUSES).forEach((c) => {
    const grade = GRADES.filter(([, least]) => masses[c]! >= least)[0]?.[0]
    if (!grade) return
    listed.push({
      id: compiled.model.causes[c]!.id,
      grade,
      speaksFor: reasons(compiled, evidence, c, 1),
      speaksAgainst: reasons(compiled, evidence, c, -1),
    })
  })
  return listed
}

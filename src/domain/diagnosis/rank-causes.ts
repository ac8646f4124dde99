import { NO_ROW, causeMasses } from './belief'
import { byMass } from './by-mass'
import type { CompiledModel } from './compiled-model'
import { centiDecibels } from './core'
import type { CauseGrade, RankedCause, Reason } from './position'
import { holds } from './read-answers'
import type { Reading } from './read-answers'

/** More probable than all else together. */
export const LIKELY = 1 / 2

/** Least mass of a cause that is named. */
const LEAST = 1 / 30

/**
 * Least mass of each grade. possible: one in seven, so that at most a handful
 * can stand beside each other; open: one in thirty, more than any cause has before anything is said. Simulated on the shipped
 * model, likely is right four times in five, possible once in five, open once in twenty-five.
 */
const GRADES: readonly { readonly grade: CauseGrade; readonly least: number }[] = [
  { grade: 'likely', least: LIKELY },
  { grade: 'possible', least: 1 / 7 },
  { grade: 'open', least: LEAST },
]

const MOST_CAUSES = 5
const MOST_REASONS = 3

/** One decibel, in hundredths: an answer that weighs less says nothing worth telling. */
const AUDIBLE = 100

/** How much each hypothesis gains, in centi-decibels, from an answer over one picked blindly. */
const gains = ({ core }: CompiledModel, question: number, row: number): number[] => {
  const { weight, options } = core.questions[question]!
  return row === NO_ROW ? [] : weight[row]!.map((w) => w - centiDecibels(1 / options))
}

/** True when some answer makes some hypothesis audibly likelier than an answer picked blindly would. */
export const pointsSomewhere = (compiled: CompiledModel, evidence: readonly number[]): boolean =>
  evidence.some((row, q) => Math.max(...gains(compiled, q, row)) >= AUDIBLE)

/** The answers that weigh most for (`sign` 1) or against (-1) a cause, strongest first, ties in question order. */
const reasons = (compiled: CompiledModel, evidence: readonly number[], cause: number, sign: 1 | -1): Reason[] =>
  evidence
    .map((row, q) => ({ row, q, weight: sign * (gains(compiled, q, row)[cause] ?? 0) }))
    .filter(({ weight }) => weight >= AUDIBLE)
    .sort((a, b) => b.weight - a.weight || a.q - b.q)
    .slice(0, MOST_REASONS)
    .map(({ row, q }) => ({ question: compiled.model.questions[q]!.id, option: compiled.answers[q]![row]! }))

/** Where two faults at once are the likeliest hypothesis, the likelier of them draws the other up beside it. */
const pairTogether = (order: readonly number[], leading: readonly number[]): readonly number[] => {
  const pair = order.filter((c) => leading.indexOf(c) >= 0)
  const first = order.indexOf(pair[0]!)
  const others = order.filter((c) => leading.indexOf(c) < 0)
  return pair.length < 2 ? order : others.slice(0, first).concat(pair, others.slice(first))
}

/** Indexes of the causes that these answers forbid to name first. */
export const barredCauses = ({ bars }: CompiledModel, { given, active }: Reading): number[] =>
  ([] as number[]).concat(...bars.filter(({ when }) => holds(when, given, active)).map(({ causes }) => causes.slice()))

/**
 * The causes to name, likeliest first, each with its grade and the answers for and against it. `barred` ones are never first
 * and never more than 不能排除: they follow those that may lead, and where there is none of these, the answers contradict
 * each other and nothing is named.
 */
export const rankCauses = (compiled: CompiledModel, belief: readonly number[], evidence: readonly number[], barred: readonly number[]): RankedCause[] => {
  const masses = causeMasses(compiled.core, belief)
  const isBarred = (c: number): boolean => barred.indexOf(c) >= 0
  const all = pairTogether(byMass(masses), compiled.core.members[byMass(belief)[0]!]!)
  const order = all.filter((c) => !isBarred(c)).concat(all.filter(isBarred))
  const listed: RankedCause[] = []
  order.filter((c) => masses[c]! >= LEAST).slice(0, MOST_CAUSES).forEach((c) => {
    const reached = GRADES.filter(({ least }) => masses[c]! >= least)[0]
    if (!reached || (isBarred(c) && !listed.length)) return
    listed.push({
      id: compiled.model.causes[c]!.id,
      grade: isBarred(c) ? 'open' : reached.grade,
      speaksFor: reasons(compiled, evidence, c, 1),
      speaksAgainst: reasons(compiled, evidence, c, -1),
    })
  })
  return listed
}

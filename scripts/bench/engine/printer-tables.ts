import type { Tables } from '@/domain/diagnosis/core'
import type { Samples } from './printer-cases'

/** Hypotheses spelt out one by one; the rest of the cases share hypotheses by what they have in common. */
const MOST = 800
/** Weight, in cases, of an answer's share over all cases when a hypothesis's own share is estimated. */
const SMOOTHING = 1

const bitsOf = (bits: number, count: number): number[] => Array.from({ length: count }, (_, b) => b).filter((b) => (bits >> b) & 1)

interface Group {
  readonly members: readonly number[]
  readonly cases: number[]
}

/**
 * Cases with the same faults make one hypothesis, as a cause or a pair of causes does in the product. Sets too rare for that
 * are thrown together by the fault in them that is commonest under this problem.
 */
const group = ({ faults }: Samples, faultCount: number): Group[] => {
  const exact = new Map<number, number[]>()
  faults.forEach((set, i) => {
    const found = exact.get(set)
    if (found) found.push(i)
    else exact.set(set, [i])
  })
  const ranked = [...exact.values()].sort((a, b) => b.length - a.length)
  const frequency = Array.from({ length: faultCount }, (_, f) => faults.reduce((n, set) => n + ((set >> f) & 1), 0))
  const rest = new Map<number, number[]>()
  for (const cases of ranked.slice(MOST)) {
    const held = bitsOf(faults[cases[0] ?? 0] ?? 0, faultCount).sort((a, b) => (frequency[b] ?? 0) - (frequency[a] ?? 0))
    const key = held[0] ?? -1
    const found = rest.get(key)
    if (found) for (const i of cases) found.push(i)
    else rest.set(key, cases.slice())
  }
  return ranked
    .slice(0, MOST)
    .map((cases): Group => ({ members: bitsOf(faults[cases[0] ?? 0] ?? 0, faultCount), cases }))
    .concat([...rest].map(([fault, cases]) => ({ members: fault < 0 ? [] : [fault], cases })))
}

/** Learns the engine's tables from cases that share a problem. `questions` are bits of the answers. */
export const learnPrinter = (samples: Samples, questions: readonly number[], faultCount: number): Tables => {
  const groups = group(samples, faultCount)
  const singles = Array.from({ length: faultCount }, (_, f) => f)
  const yes = (cases: readonly number[], bit: number): number => cases.reduce((n, i) => n + (((samples.answers[i] ?? 0) >> bit) & 1), 0)
  const everyone = [...samples.answers.keys()]
  // The core wants every single cause among its hypotheses, first and in order: those never seen alone get next to no mass.
  const alone = singles.map((f): Group => ({ members: [f], cases: [] }))
  const all = alone.concat(groups)
  return {
    causes: faultCount,
    members: all.map(({ members }) => members),
    priors: all.map(({ cases }) => Math.max(cases.length, 1e-3)),
    questions: questions.map((bit) => {
      const share = yes(everyone, bit) / everyone.length
      const chance = all.map(({ cases }) => (yes(cases, bit) + SMOOTHING * share) / (cases.length + SMOOTHING))
      return { cost: 1, noise: 0, options: 2, likelihoods: [chance.map((p) => 1 - p), chance] }
    }),
    actions: [],
    fallbackCost: 1,
  }
}

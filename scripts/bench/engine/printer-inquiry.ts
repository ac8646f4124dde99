import { NO_ROW, beliefOf, causeMasses, scoresOf } from '@/domain/diagnosis/belief'
import { byMass } from '@/domain/diagnosis/by-mass'
import type { Core } from '@/domain/diagnosis/core'
import { likelyOnes, separation } from '@/domain/diagnosis/separation'

/** The fault named first after each number of questions, for one case whose answers are the bits of `answers`. */
export const namedAfter = (core: Core, questions: readonly number[], answers: number, budget: number): number[] => {
  const rows = questions.map(() => NO_ROW)
  const named: number[] = []
  for (let asked = 0; ; asked++) {
    const belief = beliefOf(scoresOf(core, rows))
    named.push(byMass(causeMasses(core, belief))[0] ?? 0)
    if (asked === budget) return named
    const among = likelyOnes(belief)
    const scores = rows.map((row, q) => (row === NO_ROW ? separation(core, belief, q, among) : -Infinity))
    const best = scores.indexOf(Math.max(...scores))
    rows[best] = (answers >> (questions[best] ?? 0)) & 1
  }
}

/** Share of the cases in which the fault named is really there. */
export const hitRate = (named: readonly number[], faults: ArrayLike<number>): number =>
  named.filter((fault, i) => ((faults[i] ?? 0) >> fault) & 1).length / named.length

/** What could be known with every answer given: for each set of answers the fault most often there, from at least 30 cases. */
export const allAnswers = (answers: Int32Array, faults: Int32Array, faultCount: number): ReadonlyMap<number, number> => {
  const counts = new Map<number, Int32Array>()
  answers.forEach((said, i) => {
    const tally = counts.get(said) ?? new Int32Array(faultCount + 1)
    for (let f = 0; f < faultCount; f++) tally[f] = (tally[f] ?? 0) + (((faults[i] ?? 0) >> f) & 1)
    tally[faultCount] = (tally[faultCount] ?? 0) + 1
    counts.set(said, tally)
  })
  const best = new Map<number, number>()
  counts.forEach((tally, said) => {
    const shares = [...tally.slice(0, faultCount)]
    if ((tally[faultCount] ?? 0) >= 30) best.set(said, shares.indexOf(Math.max(...shares)))
  })
  return best
}

import type { Core } from './core'

/** Hypotheses this much less likely than the likeliest are left out: their squares are nothing. */
const NEGLIGIBLE = 1 / 50

/** The hypotheses that count when questions are compared. */
export const likelyOnes = (belief: readonly number[]): number[] => {
  const least = Math.max(...belief) * NEGLIGIBLE
  const among: number[] = []
  for (let h = 0; h < belief.length; h++) if (belief[h]! >= least) among.push(h)
  return among
}

/**
 * How well a question separates the hypotheses in `among`: expected rise of the sum of squared masses (Gini) per minute of
 * asking (engine.md c.4). `belief` may have any sum; the value scales with it.
 */
export const separation = (core: Core, belief: readonly number[], question: number, among: readonly number[]): number => {
  const { chance, options, cost } = core.questions[question]!
  let total = 0
  let before = 0
  let after = 0
  for (let i = 0; i < among.length; i++) {
    const b = belief[among[i]!]!
    total += b
    before += b * b
  }
  for (let o = 0; o < options; o++) {
    const row = chance[o]!
    let p = 0
    let squares = 0
    for (let i = 0; i < among.length; i++) {
      const h = among[i]!
      const b = belief[h]! * row[h]!
      p += b
      squares += b * b
    }
    if (p > 0) after += squares / p
  }
  return (after - before / total) / cost
}

/** Up to `most` of the questions, the best separating first; ties keep the order of the model. */
export const bestSeparating = (core: Core, belief: readonly number[], questions: readonly number[], most: number): number[] => {
  if (questions.length <= most) return questions.slice()
  const among = likelyOnes(belief)
  const scores: number[] = []
  questions.forEach((q) => { scores[q] = Math.round(separation(core, belief, q, among) * 1e6) })
  return questions.slice().sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, most)
}

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

/** Separations are compared as whole millionths, so that every engine ranks alike. */
const GRAIN = 1e6

const bestOf = (questions: readonly number[], scores: readonly number[], most: number): number[] =>
  questions.slice().sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, most)

/** Up to `most` of the questions, the best separating first; ties keep the order of the model. */
export const bestSeparating = (core: Core, belief: readonly number[], questions: readonly number[], most: number): number[] => {
  if (questions.length <= most) return questions.slice()
  const among = likelyOnes(belief)
  const scores: number[] = []
  questions.forEach((q) => { scores[q] = Math.round(separation(core, belief, q, among) * GRAIN) })
  return bestOf(questions, scores, most)
}

/**
 * Up to `most` of the open questions, the best first: by how well each separates, or how well the best question behind one of
 * its answers does, per minute of asking both.
 */
export const reachOf = (core: Core, belief: readonly number[], open: readonly number[], opens: (q: number, o: number) => readonly number[], most: number): number[] => {
  const among = likelyOnes(belief)
  const scores: number[] = []
  open.forEach((q) => {
    const { chance, cost } = core.questions[q]!
    let best = separation(core, belief, q, among)
    let behind = best * cost
    let dearest = 0
    chance.forEach((row, o) => {
      const opened = opens(q, o)
      if (!opened.length) return
      const joint = belief.map((b, h) => b * row[h]!)
      let most = 0
      opened.forEach((other) => {
        const gained = separation(core, joint, other, among) * core.questions[other]!.cost
        if (gained > most) most = gained
        dearest = Math.max(dearest, core.questions[other]!.cost)
      })
      behind += most
    })
    best = Math.max(best, behind / (cost + dearest))
    scores[q] = Math.round(best * GRAIN)
  })
  return bestOf(open, scores, most)
}

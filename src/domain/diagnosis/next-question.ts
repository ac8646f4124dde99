import type { Core } from './core'
import { regretOf } from './regret'
import { bestSeparating } from './separation'

/** Share of people who cannot answer a question; engine.md c.4, until measured at windows. */
const UNABLE = 0.1

/** Questions looked at on the first step: the best when only one is asked; and on the second: the best by separation. */
const FIRST_BREADTH = 8
const SECOND_BREADTH = 6

/** Values are minutes; nearer than a millionth they are equal, and the question that comes first in the model wins. */
const GRAIN = 1e6
const grain = (value: number): number => Math.round(value * GRAIN)

export interface Prospect {
  /** Questions that may be asked now, in model order. */
  readonly open: readonly number[]
  /** Questions that become askable by this answer only. */
  readonly opens: (question: number, option: number) => readonly number[]
  readonly blocked: readonly number[]
  /** How many questions may still be asked. */
  readonly left: number
}

interface Candidate {
  readonly q: number
  /** Regret after each option, times the probability of that option. */
  readonly stops: readonly number[]
  /** Regret expected when this question is asked and no other. */
  readonly value: number
}

const rows = (core: Core, q: number): readonly (readonly number[])[] => core.questions[q]!.chance.slice(0, core.questions[q]!.options)

const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0)

/** The best of stopping, at regret `stop`, and asking once more, after an answer: `belief` sums to its probability. */
const stopOrAsk = (core: Core, belief: readonly number[], open: readonly number[], blocked: readonly number[], stop: number): number => {
  const mass = sum(belief)
  const paying = open.filter((q) => core.questions[q]!.cost * mass < (1 - UNABLE) * stop)
  const best = bestSeparating(core, belief, paying, SECOND_BREADTH)
  let value = stop
  for (let i = 0; i < best.length; i++) {
    const { chance, options, cost } = core.questions[best[i]!]!
    let asked = cost * mass + UNABLE * stop
    for (let o = 0; o < options && asked < value; o++) asked += (1 - UNABLE) * regretOf(core, belief, blocked, chance[o]!)
    if (asked < value) value = asked
  }
  return value
}

const lookOnce = (core: Core, belief: readonly number[], { open, blocked }: Prospect, stop: number): Candidate[] =>
  open.map((q) => {
    const stops = rows(core, q).map((row) => regretOf(core, belief, blocked, row))
    return { q, stops, value: core.questions[q]!.cost + UNABLE * stop + (1 - UNABLE) * sum(stops) }
  })

/**
 * Regret expected when `q` is asked first and then, where it pays, one more. Stops counting once it exceeds `limit`, since
 * what is left after an answer is at least the share of people who cannot answer the second question either.
 */
const lookTwice = (core: Core, belief: readonly number[], { open, opens, blocked }: Prospect, { q, stops }: Candidate, unable: number, limit: number): number => {
  const rest = open.filter((other) => other !== q)
  let value = core.questions[q]!.cost + UNABLE * unable + (1 - UNABLE) * UNABLE * sum(stops)
  rows(core, q).forEach((row, o) => {
    if (value > limit) return
    const after = belief.map((b, h) => b * row[h]!)
    value += (1 - UNABLE) * (stopOrAsk(core, after, rest.concat(opens(q, o)), blocked, stops[o]!) - UNABLE * stops[o]!)
  })
  return value
}

/**
 * The question to ask now, or -1 to stop: two-step look-ahead on expected minutes (engine.md c.4). A question is asked only
 * if it is expected to save more than it costs, so one that cannot change what comes next is never asked.
 */
export const nextQuestion = (core: Core, belief: readonly number[], prospect: Prospect): number => {
  const stop = regretOf(core, belief, prospect.blocked)
  const once = lookOnce(core, belief, prospect, stop).sort((a, b) => grain(a.value) - grain(b.value) || a.q - b.q)
  const separating = bestSeparating(core, belief, prospect.open, FIRST_BREADTH)
  const opensSome = (q: number): boolean => rows(core, q).some((_, o) => prospect.opens(q, o).length > 0)
  let question = -1
  let value = stop
  once.forEach((candidate, rank) => {
    const { q } = candidate
    let asked = candidate.value
    if (prospect.left > 1) {
      if (rank >= FIRST_BREADTH && separating.indexOf(q) < 0 && !opensSome(q)) return
      const other = once[rank ? 0 : 1]
      asked = lookTwice(core, belief, prospect, candidate, other ? Math.min(stop, other.value) : stop, value + 1 / GRAIN)
    }
    if (grain(asked) < grain(value) || (grain(asked) === grain(value) && q < question)) {
      question = q
      value = asked
    }
  })
  return question
}

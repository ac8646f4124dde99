import type { Core } from './core'
import { focusOn } from './focus'
import { regretOf } from './regret'
import { bestSeparating, reachOf } from './separation'

/** Share of people who cannot answer a question; engine.md c.4, until measured at windows. */
const UNABLE = 0.1

/**
 * How many questions are looked at, the best separating first: at all; of these two questions deep, as many again of those that
 * gain most when only one is asked; and as the second of two.
 */
const BREADTH = 14
const FIRST_BREADTH = 4
const SECOND_BREADTH = 4

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
  /** How many questions to look at, at most; as many as the look-ahead can bear unless given. */
  readonly breadth?: number
}

interface Candidate {
  readonly q: number
  /** Regret after each option, times the probability of that option. */
  readonly stops: readonly number[]
  /** Regret expected when this question is asked and no other. */
  readonly value: number
}

const sum = (values: readonly number[]): number => {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  return total
}

const after = (belief: readonly number[], row: readonly number[]): number[] => {
  const joint: number[] = []
  for (let h = 0; h < belief.length; h++) joint.push(belief[h]! * row[h]!)
  return joint
}

/** The best of stopping, at regret `stop`, and asking once more, after an answer: `belief` sums to its probability. */
const stopOrAsk = (core: Core, belief: readonly number[], mass: number, open: readonly number[], stop: number): number => {
  const paying = open.filter((q) => core.questions[q]!.cost * mass < (1 - UNABLE) * stop)
  const best = bestSeparating(core, belief, paying, SECOND_BREADTH)
  let value = stop
  for (let i = 0; i < best.length; i++) {
    const { chance, options, cost } = core.questions[best[i]!]!
    let asked = cost * mass + UNABLE * stop
    for (let o = 0; o < options && asked < value; o++) asked += (1 - UNABLE) * regretOf(core, belief, chance[o]!)
    if (asked < value) value = asked
  }
  return value
}

const lookOnce = (core: Core, belief: readonly number[], open: readonly number[], stop: number): Candidate[] =>
  open.map((q) => {
    const { chance, cost } = core.questions[q]!
    const stops = chance.map((row) => regretOf(core, belief, row))
    return { q, stops, value: cost + UNABLE * stop + (1 - UNABLE) * sum(stops) }
  })

/**
 * Regret expected when `q` is asked first and then, where it pays, one more. Stops counting once it is bound to exceed `limit`:
 * what is left after an answer is at least the price of the cheapest question and the share of people who cannot answer it.
 */
const lookTwice = (core: Core, belief: readonly number[], open: readonly number[], { opens }: Prospect, { q, stops }: Candidate, unable: number, limit: number): number => {
  const { chance, cost } = core.questions[q]!
  const rest = open.filter((other) => other !== q)
  let cheapest = Infinity
  for (let i = 0; i < rest.length; i++) cheapest = Math.min(cheapest, core.questions[rest[i]!]!.cost)
  const joint = chance.map((row) => after(belief, row))
  const masses = joint.map(sum)
  const gains = (o: number, value: number): number => (1 - UNABLE) * (value - UNABLE * stops[o]!)
  const least = (o: number): number => gains(o, opens(q, o).length ? UNABLE * stops[o]! : Math.min(stops[o]!, cheapest * masses[o]! + UNABLE * stops[o]!))
  let value = cost + UNABLE * unable + (1 - UNABLE) * UNABLE * sum(stops)
  for (let o = 0; o < stops.length; o++) value += least(o)
  for (let o = 0; o < stops.length && value <= limit; o++) {
    value += gains(o, stopOrAsk(core, joint[o]!, masses[o]!, rest.concat(opens(q, o)), stops[o]!)) - least(o)
  }
  return value
}

/**
 * The question to ask now, or -1 to stop: two-step look-ahead on expected minutes (engine.md c.4). A question is asked only
 * if it is expected to save more than it costs, so one that cannot change what comes next is never asked.
 */
export const nextQuestion = (whole: Core, all: readonly number[], prospect: Prospect): number => {
  const { open, opens, left, breadth = BREADTH } = prospect
  const within = open.slice()
  open.forEach((q) => {
    for (let o = 0; o < whole.questions[q]!.options; o++) opens(q, o).forEach((other) => { if (within.indexOf(other) < 0) within.push(other) })
  })
  const { core, belief } = focusOn(whole, all, prospect.blocked, within)
  const promising = reachOf(core, belief, open, opens, breadth)
  const inOrder = promising.slice().sort((a, b) => a - b)
  const stop = regretOf(core, belief)
  const once = lookOnce(core, belief, inOrder, stop).sort((a, b) => grain(a.value) - grain(b.value) || a.q - b.q)
  let question = -1
  let value = stop
  once.forEach((candidate, rank) => {
    const { q } = candidate
    let asked = candidate.value
    if (left > 1) {
      if (rank >= FIRST_BREADTH && promising.indexOf(q) >= FIRST_BREADTH) return
      const other = once[rank ? 0 : 1]
      asked = lookTwice(core, belief, inOrder, prospect, candidate, other ? Math.min(stop, other.value) : stop, value + 1 / GRAIN)
    }
    if (grain(asked) < grain(value) || (grain(asked) === grain(value) && q < question)) {
      question = q
      value = asked
    }
  })
  return question
}

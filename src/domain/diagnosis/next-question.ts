import type { Core } from './core'
import { regretOf } from './regret'

/** Share of people who cannot answer a question; engine.md c.4, until measured at windows. */
const UNABLE = 0.1

/** Questions looked at on the second step: the best by separation per cost. */
const BREADTH = 6

/** Values are minutes; nearer than this they are equal, and the question asked earlier in the model wins. */
const GRAIN = 1e6
const grain = (value: number): number => Math.round(value * GRAIN)

export interface Prospect {
  /** Questions that may be asked now, in model order. */
  readonly open: readonly number[]
  /** Questions that become askable only by this answer. */
  readonly opens: (question: number, option: number) => readonly number[]
  readonly blocked: readonly number[]
  /** How many questions may still be asked; looking further ahead than two never pays. */
  readonly left: number
}

export interface Choice {
  /** -1: stop. */
  readonly question: number
  /** Expected minutes when stopping now, and when going on as chosen. */
  readonly stop: number
  readonly value: number
}

/**
 * How well a question separates the hypotheses: expected rise of the sum of squared masses (Gini) per minute of asking.
 * Squares of small masses are nothing, so `among` may leave the unlikely hypotheses out.
 */
export const separation = (core: Core, belief: readonly number[], question: number, among?: readonly number[]): number => {
  const { chance, options, cost } = core.questions[question]!
  const count = (among ?? belief).length
  let total = 0
  let before = 0
  let after = 0
  for (let i = 0; i < count; i++) {
    const b = belief[among ? among[i]! : i]!
    total += b
    before += b * b
  }
  for (let o = 0; o < options; o++) {
    const row = chance[o]!
    let p = 0
    let squares = 0
    for (let i = 0; i < count; i++) {
      const h = among ? among[i]! : i
      const b = belief[h]! * row[h]!
      p += b
      squares += b * b
    }
    if (p > 0) after += squares / p
  }
  return (after - before / total) / cost
}

/** The hypotheses at least one fiftieth as likely as the likeliest. */
const likely = (belief: readonly number[]): number[] => {
  const least = Math.max(...belief) / 50
  const among: number[] = []
  for (let h = 0; h < belief.length; h++) if (belief[h]! >= least) among.push(h)
  return among
}

const afterAnswer = (belief: readonly number[], row: readonly number[]): number[] => {
  const next: number[] = []
  for (let h = 0; h < belief.length; h++) next.push(belief[h]! * row[h]!)
  return next
}

const best = (core: Core, belief: readonly number[], open: readonly number[]): readonly number[] => {
  if (open.length <= BREADTH) return open
  const among = likely(belief)
  const ranked = open.map((q) => ({ q, score: grain(separation(core, belief, q, among)) }))
  return ranked.sort((a, b) => b.score - a.score || a.q - b.q).slice(0, BREADTH).map(({ q }) => q)
}

/**
 * Expected cost of asking one question and then stopping. `stop` is the cost of stopping, `mass` the sum of `belief`.
 * Gives up early, with Infinity, once the cost passes `limit`: every further answer costs at least nothing.
 */
const askOnce = (core: Core, belief: readonly number[], q: number, stop: number, mass: number, blocked: readonly number[], limit: number): number => {
  const { chance, options, cost } = core.questions[q]!
  let value = cost * mass + UNABLE * stop
  for (let o = 0; o < options; o++) {
    if (value >= limit) return Infinity
    value += (1 - UNABLE) * regretOf(core, belief, blocked, chance[o]!)
  }
  return value
}

/** The best of stopping and asking once more, for a belief of any mass. */
const oneStep = (core: Core, belief: readonly number[], open: readonly number[], blocked: readonly number[], stop: number): number => {
  let mass = 0
  for (let h = 0; h < belief.length; h++) mass += belief[h]!
  const paying = open.filter((q) => core.questions[q]!.cost * mass < (1 - UNABLE) * stop)
  let value = stop
  for (const q of best(core, belief, paying)) {
    const asked = askOnce(core, belief, q, stop, mass, blocked, value)
    if (asked < value) value = asked
  }
  return value
}

/**
 * The question to ask now, or none: two-step look-ahead on expected minutes (engine.md c.4). A question is asked only if
 * it is expected to save more than it costs, so one that cannot change what comes next is never asked.
 */
export const chooseQuestion = (core: Core, belief: readonly number[], prospect: Prospect): Choice => {
  const { open, opens, blocked, left } = prospect
  const stop = regretOf(core, belief, blocked)
  if (left < 1) return { question: -1, stop, value: stop }
  const once = open.map((q) => ({ q, value: askOnce(core, belief, q, stop, 1, blocked, Infinity) }))
  const opensAny = (q: number) => core.questions[q]!.chance.slice(0, core.questions[q]!.options).some((_, o) => opens(q, o).length > 0)
  let question = -1
  let value = stop
  const consider = (q: number, asked: number): void => {
    const [a, b] = [grain(asked), grain(value)]
    if (a < b || (a === b && q < question)) {
      question = q
      value = asked
    }
  }
  if (left === 1) once.forEach((one) => { consider(one.q, one.value) })
  else {
    const ranked = once.slice().sort((a, b) => a.value - b.value || a.q - b.q).filter(({ q }, i) => i < FIRST || opensAny(q))
    for (const { q } of ranked) {
      const { cost, options, chance } = core.questions[q]!
      const rest = open.filter((other) => other !== q)
      let unable = stop
      for (const other of once) if (other.q !== q && other.value < unable) unable = other.value
      let asked = cost + UNABLE * unable
      const slack = value + 1 / GRAIN
      for (let o = 0; o < options && asked <= slack; o++) {
        const next = afterAnswer(belief, chance[o]!)
        asked += (1 - UNABLE) * oneStep(core, next, rest.concat(opens(q, o)), blocked, regretOf(core, next, blocked))
      }
      if (asked <= slack) consider(q, asked)
    }
  }
  return { question, stop, value }
}

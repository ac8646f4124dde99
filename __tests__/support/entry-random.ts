/** Seeded pseudo-random numbers (mulberry32): the same seed gives the same choices on every machine. */
export interface Random {
  /** An integer in 0…below − 1. */
  readonly below: (limit: number) => number
  readonly pick: <T>(from: readonly [T, ...T[]]) => T
  /** True once in `times`. */
  readonly once: (times: number) => boolean
}

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => next() % Math.max(1, limit)
  return { below, pick: (from) => from[below(from.length)] ?? from[0], once: (times) => below(times) === 0 }
}

/** The seed of one run of a series, so that any run can be repeated by itself. */
export const runSeed = (seed: number, run: number): number => Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(run + 1, 0xc2b2ae35)

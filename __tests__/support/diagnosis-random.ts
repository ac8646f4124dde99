/** A seeded source of numbers in [0, 1), the same on every machine (mulberry32). */
export type Random = () => number

export const seeded = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296
  }
}

export const whole = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1))

export const pick = <T>(random: Random, items: readonly T[]): T => {
  const item = items[whole(random, 0, items.length - 1)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** An index drawn in proportion to the weights. */
export const draw = (random: Random, weights: readonly number[]): number => {
  const total = weights.reduce((sum, w) => sum + w, 0)
  let at = random() * total
  for (let i = 0; i < weights.length; i++) {
    at -= weights[i] ?? 0
    if (at < 0) return i
  }
  return weights.length - 1
}

/** The smallest and the middle one of some measurements of the same thing. */
export interface Spread {
  readonly least: number
  readonly middle: number
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const least = sorted[0]
  const middle = sorted[sorted.length >> 1]
  if (least === undefined || middle === undefined) throw new Error('nothing was measured')
  return { least, middle }
}

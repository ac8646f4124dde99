/** One line of the summary; without a target it is for information. */
export interface Figure {
  readonly name: string
  readonly shown: string
  readonly target: string
  readonly verdict: 'ok' | 'over' | ''
}

export function figure(name: string, value: number, show: (value: number) => string, most?: number): Figure {
  if (most === undefined) return { name, shown: show(value), target: '', verdict: '' }
  return { name, shown: show(value), target: `<= ${show(most)}`, verdict: value <= most ? 'ok' : 'over' }
}

/** What must be the same number every time. */
export function always(name: string, values: readonly number[], wanted: number): Figure {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const same = least === wanted && most === wanted
  return { name, shown: least === most ? String(least) : `${least} to ${most}`, target: `= ${wanted}`, verdict: same ? 'ok' : 'over' }
}

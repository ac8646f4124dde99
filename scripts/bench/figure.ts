/** One line of the summary. `most` is the target, met when the value is not above it; a figure without one is for information. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly shown: string
  readonly most?: number
  readonly target?: string
}

export function figure(name: string, value: number, show: (value: number) => string, most?: number): Figure {
  return { name, value, shown: show(value), ...(most === undefined ? {} : { most, target: `<= ${show(most)}` }) }
}

export const verdict = ({ value, most }: Figure): string => (most === undefined ? '' : value <= most ? 'ok' : 'over')

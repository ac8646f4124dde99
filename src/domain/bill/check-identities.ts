import type { BillField, Figures } from './fields'
import { TOLERANCE, type Equation, type Identity, type Sum } from './identities'

export interface Check {
  readonly identity: Identity
  readonly holds: boolean
  /** Left less right as domain.md writes it, exact, in 分. */
  readonly differenceFen: number
}

/** What is left of a sum, what it may lack counted as nothing; null where another figure is missing. */
export const restOf = ({ plus, minus }: Sum, figures: Figures, mayLack: BillField | null): number | null => {
  const lacks = plus.concat(minus).some((field) => figures[field] === undefined && field !== mayLack)
  const add = (fields: readonly BillField[]): number => fields.reduce((all, field) => all + (figures[field] ?? 0), 0)
  return lacks ? null : add(plus) - add(minus)
}

const isNone = (rest: number): boolean => Math.abs(rest) <= TOLERANCE

/** The rest of each reading; null where one of them cannot be reckoned. */
export const restsOf = ({ readings, mayLack }: Equation, figures: Figures): readonly number[] | null => {
  const rests = readings.map((reading) => restOf(reading, figures, mayLack)).filter((rest): rest is number => rest !== null)
  return rests.length === readings.length ? rests : null
}

/** What is not printed and, by a sum that holds without it, was nothing. */
export const nothingOf = (equations: readonly Equation[], figures: Figures): readonly BillField[] =>
  equations.reduce<readonly BillField[]>((all, equation) => {
    const { mayLack } = equation
    return mayLack !== null && figures[mayLack] === undefined && (restsOf(equation, figures) ?? []).some(isNone) ? all.concat(mayLack) : all
  }, [])

const checkOne = (equation: Equation, figures: Figures, nothing: readonly BillField[]): Check | null => {
  const { identity, mayLack } = equation
  const rests = restsOf(equation, figures)
  const [first] = rests ?? []
  if (rests === null || first === undefined) return null
  const [even] = rests.filter(isNone).sort((a, b) => Math.abs(a) - Math.abs(b))
  if (even !== undefined) return { identity, holds: true, differenceFen: even }
  // Something over may be the figure that is not printed; too little never is.
  const mayBeIt = mayLack !== null && figures[mayLack] === undefined && nothing.indexOf(mayLack) < 0 && rests.some((rest) => rest > 0)
  return mayBeIt ? null : { identity, holds: false, differenceFen: first }
}

/** Every identity that the given figures allow to check, and only those. */
export const checkIdentities = (equations: readonly Equation[], figures: Figures): readonly Check[] => {
  const nothing = nothingOf(equations, figures)
  return equations.map((equation) => checkOne(equation, figures, nothing)).filter((check): check is Check => check !== null)
}

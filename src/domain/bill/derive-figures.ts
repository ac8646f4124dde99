import { restsOf } from './check-identities'
import { BILL_FIELDS, type BillField, type Figures } from './fields'
import { TOLERANCE, type Equation, type Sum } from './identities'

interface Solved {
  readonly field: BillField
  readonly fen: number
  readonly from: readonly BillField[]
}

/** With a single reading, or where the personal account, in which the readings differ, paid nothing. */
const onlyReading = ({ readings }: Equation, { accountPay }: Figures): Sum | undefined => (readings.length === 1 || accountPay === 0 ? readings[0] : undefined)

/** The one figure a sum lacks, and what it has to be. */
const solve = (equation: Equation, known: Figures): Solved | null => {
  const reading = onlyReading(equation, known)
  if (!reading) return null
  const { plus, minus } = reading
  const all = plus.concat(minus)
  const missing = all.filter((field) => known[field] === undefined)
  const [field] = missing
  if (field === undefined || missing.length > 1) return null
  const add = (fields: readonly BillField[]): number => fields.reduce((sum, one) => sum + (known[one] ?? 0), 0)
  const over = add(minus) - add(plus)
  const fen = plus.indexOf(field) >= 0 ? over : -over
  // What many bills do not print was nothing where nothing is left for it.
  if (field === equation.mayLack && fen <= TOLERANCE) return null
  // One that would be below nothing breaks its own sum, and so is contradicted.
  return { field, fen: Math.max(0, fen), from: all.filter((one) => one !== field) }
}

/** One round: what follows from what is known, each figure from the first sum that gives it. */
const follow = (equations: readonly Equation[], known: Figures): readonly Solved[] => {
  const all = equations.map((equation) => solve(equation, known)).filter((one): one is Solved => one !== null)
  const fields = all.map(({ field }) => field)
  return all.filter(({ field }, at) => fields.indexOf(field) === at)
}

/** The derived figures in a sum that does not hold with them, or leaves less than nothing for what it lacks. */
const contradicted = (equations: readonly Equation[], known: Figures, derived: readonly Solved[]): readonly BillField[] =>
  equations.reduce<readonly BillField[]>((all, equation) => {
    const rests = restsOf(equation, known)
    const lacks = equation.mayLack !== null && known[equation.mayLack] === undefined
    const breaks = rests !== null && rests.every((rest) => (lacks ? rest < -TOLERANCE : Math.abs(rest) > TOLERANCE))
    const fields = equation.readings.reduce<readonly BillField[]>((list, { plus, minus }) => list.concat(plus, minus), [])
    return breaks ? all.concat(derived.map(({ field }) => field).filter((field) => fields.indexOf(field) >= 0)) : all
  }, [])

/** Without the wrong ones and all that rests on them. */
const without = (derived: readonly Solved[], wrong: readonly BillField[]): readonly Solved[] =>
  derived.reduce<readonly Solved[]>((kept, one) => {
    const isDerived = (field: BillField): boolean => derived.some((other) => other.field === field)
    const rests = one.from.filter(isDerived).every((field) => kept.some((other) => other.field === field))
    return rests && wrong.indexOf(one.field) < 0 ? kept.concat(one) : kept
  }, [])

/**
 * The figures that follow from the given ones, in 分: whatever a sum lacks alone, again and again. None below nothing, none that two sums
 * give differently. What stands in no sum with one unknown is not guessed.
 */
export const deriveFigures = (equations: readonly Equation[], figures: Figures): Figures => {
  let known = figures
  let derived: readonly Solved[] = []
  for (let next = follow(equations, known); next.length > 0; next = follow(equations, known)) {
    derived = derived.concat(next)
    known = next.reduce<Figures>((all, { field, fen }) => ({ ...all, [field]: fen }), known)
  }
  const kept = without(derived, contradicted(equations, known, derived))
  return BILL_FIELDS.reduce<Figures>((all, field) => {
    const [one] = kept.filter((solved) => solved.field === field)
    return one ? { ...all, [field]: one.fen } : all
  }, {})
}

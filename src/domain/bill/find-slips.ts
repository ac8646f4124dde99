import { checkIdentities, restOf, type Check } from './check-identities'
import { BILL_FIELDS, MOST_FEN, type BillField, type Figures } from './fields'
import { formatFen } from './format-fen'
import { TOLERANCE, type Equation } from './identities'

/** A figure that may have been mistyped, and what it could be. */
export interface Slip {
  readonly field: BillField
  readonly printed: string
  readonly couldBe: string
}

/** More would be no help. */
const MOST_SHOWN = 6
/** So many make anything possible. */
const MOST_FOUND = 12

const digitsOf = (fen: number): string => formatFen(fen).replace('.', '')

/** Whether one mistyped digit, or two swapped neighbours, make one printed amount of another. */
export const isOneSlip = (fen: number, other: number): boolean => {
  const a = digitsOf(fen)
  const b = digitsOf(other)
  if (a.length !== b.length) return false
  const apart: number[] = []
  for (let at = 0; at < a.length; at++) if (a.charAt(at) !== b.charAt(at)) apart.push(at)
  const [first, second] = apart
  if (first === undefined) return false
  if (second === undefined) return true
  return apart.length === 2 && second === first + 1 && a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first)
}

/** The amounts with which a sum that does not hold would hold, exact or rounded. */
const amountsFor = ({ readings, mayLack }: Equation, field: BillField, figures: Figures): readonly number[] => {
  const fen = figures[field]
  const amounts: number[] = []
  if (fen === undefined) return amounts
  readings.forEach((reading) => {
    const rest = restOf(reading, figures, mayLack)
    const isPlus = reading.plus.indexOf(field) >= 0
    if (rest === null || !(isPlus || reading.minus.indexOf(field) >= 0)) return
    for (let off = -TOLERANCE; off <= TOLERANCE; off++) {
      const amount = (isPlus ? fen - rest : fen + rest) + off
      if (amount >= 0 && amount <= MOST_FEN && amounts.indexOf(amount) < 0 && isOneSlip(fen, amount)) amounts.push(amount)
    }
  })
  return amounts
}

/** Whether everything holds, and nothing that was checked has become something that cannot be. */
const allHold = (checks: readonly Check[], before: readonly Check[]): boolean =>
  checks.every(({ holds }) => holds) && before.every(({ identity }) => checks.some((check) => check.identity === identity))

const shown = (candidates: readonly Slip[]): readonly Slip[] => (candidates.length > MOST_FOUND ? [] : candidates.slice(0, MOST_SHOWN))

/**
 * The figures of which one digit changed, or two neighbours swapped, makes everything agree: to the 分, and only where there is none of
 * those, within what rounding allows. None where nothing disagrees.
 */
export const findSlips = (equations: readonly Equation[], figures: Figures, checks: readonly Check[]): readonly Slip[] => {
  const [off] = checks.filter(({ holds }) => !holds)
  const [broken] = equations.filter(({ identity }) => identity === off?.identity)
  if (!broken) return []
  const exact: Slip[] = []
  const rounded: Slip[] = []
  BILL_FIELDS.forEach((field) => {
    const fen = figures[field]
    if (fen === undefined) return
    amountsFor(broken, field, figures).forEach((amount) => {
      const now = checkIdentities(equations, { ...figures, [field]: amount })
      if (!allHold(now, checks)) return
      const slip = { field, printed: formatFen(fen), couldBe: formatFen(amount) }
      if (now.every(({ differenceFen }) => differenceFen === 0)) exact.push(slip)
      else rounded.push(slip)
    })
  })
  return shown(exact.length > 0 ? exact : rounded)
}

import type { PlaceCode } from '../shared/source'
import { questionsFor, type BillQuestion } from './ask'
import { checkIdentities, type Check } from './check-identities'
import { deriveFigures } from './derive-figures'
import { BILL_FIELDS, type Bill, type BillField, type Figures } from './fields'
import { findSlips, type Slip } from './find-slips'
import { formatFen } from './format-fen'
import { equationsOf } from './identities'

export interface BillCheck {
  /** Every identity whose figures are given, and no other. */
  readonly checks: readonly Check[]
  /** What follows from the given figures, as a bill prints it. Offered, never filled in. */
  readonly derived: Readonly<Partial<Record<BillField, string>>>
  readonly slips: readonly Slip[]
  readonly ask: readonly BillQuestion[]
}

const printed = (figures: Figures): BillCheck['derived'] =>
  BILL_FIELDS.reduce<BillCheck['derived']>((all, field) => {
    const fen = figures[field]
    return fen === undefined ? all : { ...all, [field]: formatFen(fen) }
  }, {})

/** What the printed figures of a bill say about each other (domain.md §5.4). Never that anybody is wrong. */
export const checkBill = ({ kind, figures }: Bill, place: PlaceCode | null): BillCheck => {
  const equations = equationsOf(kind, place)
  const checks = checkIdentities(equations, figures)
  return { checks, derived: printed(deriveFigures(equations, figures)), slips: findSlips(equations, figures, checks), ask: questionsFor(checks, figures) }
}

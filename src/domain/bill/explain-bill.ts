import type { PlaceCode } from '../shared/source'
import { checkIdentities, type Check } from './check-identities'
import { deriveFigures } from './derive-figures'
import type { Bill, BillField, Figures } from './fields'
import { equationsOf, TOLERANCE } from './identities'

/** Faults of the catalogue (E15–E22) that figures can point to. */
export const BILL_OUTCOMES = [
  'bill-arithmetic-mismatch', 'settled-as-self-pay', 'deductible-not-met', 'category-b-prepay', 'out-of-catalogue', 'over-limit-price', 'annual-cap-reached', 'wrong-benefit-type',
] as const
export type BillOutcome = (typeof BILL_OUTCOMES)[number]

export interface BillPart {
  /** `covered`: 统筹 and 其他 together. */
  readonly of: BillField | 'covered'
  readonly fen: number
  /** Worked out from other figures, not printed. */
  readonly derived: boolean
}

/** A sum cut into parts, for a stacked bar and the same in words. */
export interface BillCut {
  readonly wholeFen: number
  readonly parts: readonly BillPart[]
  /** What no figure accounts for; nothing within rounding. */
  readonly restFen: number
}

export interface BillExplanation {
  /** Who paid; null where the total or too much else is missing, or the parts are more than the whole. */
  readonly byPayer: BillCut | null
  /** Of what kind. */
  readonly byKind: BillCut | null
  /** 个人自付 by itself: 先行自付 (in 北京 自付二), and the rest, which is the deductible, the share by ratio and what a cap left. */
  readonly bySelfPay: BillCut | null
  readonly outcomes: readonly { readonly outcome: BillOutcome; readonly sure: 'certain' | 'possible' }[]
}

interface Known {
  readonly given: Figures
  readonly all: Figures
}

const partOf = ({ given, all }: Known, field: BillField): readonly BillPart[] => {
  const fen = all[field]
  return fen === undefined ? [] : [{ of: field, fen, derived: given[field] === undefined }]
}

/** 统筹 and 其他; nothing where 统筹 is not known. */
const coveredOf = ({ given, all }: Known): readonly BillPart[] => {
  const { poolFundPay, otherPay } = all
  if (poolFundPay === undefined) return []
  return [{ of: 'covered', fen: poolFundPay + (otherPay ?? 0), derived: given.poolFundPay === undefined || (otherPay !== undefined && given.otherPay === undefined) }]
}

const cut = (wholeFen: number | undefined, lists: readonly (readonly BillPart[])[], fewest: number): BillCut | null => {
  const parts = lists.reduce<readonly BillPart[]>((all, list) => all.concat(list), [])
  if (wholeFen === undefined || wholeFen === 0 || parts.length < fewest) return null
  const rest = wholeFen - parts.reduce((sum, { fen }) => sum + fen, 0)
  if (rest < -TOLERANCE) return null
  return { wholeFen, parts: parts.filter(({ fen }) => fen > 0), restFen: rest > TOLERANCE ? rest : 0 }
}

const selfPayCut = (known: Known): BillCut | null => {
  const [first] = partOf(known, 'preSelfPay')
  return cut(known.all.inCatalogSelfPay, [first ? [first] : partOf(known, 'selfPayTwo')], 1)
}

const someOf = (fen: number | undefined): boolean => fen !== undefined && fen > TOLERANCE

/** What a figure of its own shows is certain; what other causes show in the same way is possible. */
const outcomesOf = (figures: Figures, checks: readonly Check[]): BillExplanation['outcomes'] => {
  const { total, poolFundPay, otherPay = 0, inCatalogSelfPay, outOfCatalogPay, preSelfPay, selfPayTwo, overLimitPay } = figures
  const nothingPaid = poolFundPay === 0 && otherPay === 0
  const selfPaid = inCatalogSelfPay ?? 0
  const allOut = total !== undefined && total > 0 && outOfCatalogPay !== undefined && Math.abs(total - outOfCatalogPay) <= TOLERANCE
  const when = (holds: boolean, outcome: BillOutcome, sure: 'certain' | 'possible'): BillExplanation['outcomes'] => (holds ? [{ outcome, sure }] : [])
  return [
    ...when(checks.some(({ holds }) => !holds), 'bill-arithmetic-mismatch', 'certain'),
    ...when(nothingPaid && total !== undefined && total > 0 && (allOut || !someOf(inCatalogSelfPay)), 'settled-as-self-pay', 'possible'),
    ...when(poolFundPay === 0 && someOf(inCatalogSelfPay), 'deductible-not-met', 'possible'),
    ...when(someOf(preSelfPay), 'category-b-prepay', 'certain'),
    ...when(!someOf(preSelfPay) && someOf(selfPayTwo), 'category-b-prepay', 'possible'),
    ...when(someOf(outOfCatalogPay), 'out-of-catalogue', 'certain'),
    ...when(someOf(overLimitPay), 'over-limit-price', 'certain'),
    ...when(poolFundPay === 0 && someOf(inCatalogSelfPay), 'annual-cap-reached', 'possible'),
    ...when(someOf(poolFundPay) && selfPaid > (poolFundPay ?? 0) + otherPay, 'wrong-benefit-type', 'possible'),
  ]
}

/** Where the money of a bill went, from its own figures and what follows from them, and which causes the figures fit. */
export const explainBill = ({ kind, figures }: Bill, place: PlaceCode | null): BillExplanation => {
  const equations = equationsOf(kind, place)
  const known: Known = { given: figures, all: { ...deriveFigures(equations, figures), ...figures } }
  const part = (field: BillField): readonly BillPart[] => partOf(known, field)
  return {
    byPayer: cut(known.all.total, [part('poolFundPay'), part('otherPay'), part('accountPay'), part('cashPay')], 2),
    byKind: cut(known.all.total, [coveredOf(known), part('inCatalogSelfPay'), part('outOfCatalogPay')], 2),
    bySelfPay: selfPayCut(known),
    outcomes: outcomesOf(known.all, checkIdentities(equations, figures)),
  }
}

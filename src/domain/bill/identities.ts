import type { PlaceCode } from '../shared/source'
import type { BillField, BillKind } from './fields'

/** The sums of domain.md §5.4 that printed figures can be checked by. I6 and I8 take figures that no bill prints. */
export const IDENTITIES = ['I1', 'I2', 'I3', 'I4', 'I5', 'I7'] as const
export type Identity = (typeof IDENTITIES)[number]

/** In 分: each item is rounded by itself, so that a sum may be off by this much (domain.md §5.4). */
export const TOLERANCE = 2

/** Left less right, as domain.md writes it: each figure with its sign. */
export interface Sum {
  readonly plus: readonly BillField[]
  readonly minus: readonly BillField[]
}

export interface Equation {
  readonly identity: Identity
  /** More than one where places differ and the place is not known: it holds if one of them does. The first is as domain.md writes it. */
  readonly readings: readonly Sum[]
  /** A figure that many bills do not print: without it the rest may be what it was. */
  readonly mayLack: BillField | null
}

const sum = (plus: readonly BillField[], minus: readonly BillField[]): Sum => ({ plus, minus })
const equation = (identity: Identity, readings: readonly Sum[], mayLack: BillField | null = null): Equation => ({ identity, readings, mayLack })

const EVERYWHERE: readonly Equation[] = [
  equation('I1', [sum(['total'], ['poolFundPay', 'otherPay', 'accountPay', 'cashPay'])], 'otherPay'),
  equation('I2', [sum(['inCatalogSelfPay', 'outOfCatalogPay'], ['accountPay', 'cashPay'])]),
  equation('I3', [sum(['total'], ['poolFundPay', 'otherPay', 'inCatalogSelfPay', 'outOfCatalogPay'])], 'otherPay'),
  equation('I4', [sum(['inCatalogSelfPay'], ['selfPayOne', 'selfPayTwo'])]),
]
const OF_A_STAY = equation('I5', [sum(['prepaid', 'topUp'], ['refund', 'cashPay'])])

/** 基金支付总额 without the personal account, and with it. */
const APART = sum(['total'], ['fundTotal', 'accountPay', 'cashPay', 'sharedAccountPay'])
const WITHIN = sum(['total'], ['fundTotal', 'cashPay', 'sharedAccountPay'])
const ZHUHAI = '4404'
const HUNAN = '43'

const fundReadings = (place: PlaceCode | null): readonly Sum[] => {
  if (place !== null && place.slice(0, 4) === ZHUHAI) return [WITHIN]
  return place !== null && place.slice(0, 2) === HUNAN ? [APART] : [APART, WITHIN]
}

/** The sums that a bill of this kind has to obey in a place. */
export const equationsOf = (kind: BillKind, place: PlaceCode | null): readonly Equation[] => [
  ...EVERYWHERE,
  ...(kind === 'inpatient' ? [OF_A_STAY] : []),
  equation('I7', fundReadings(place), 'sharedAccountPay'),
]

import type { PlaceCode } from '../shared/source'

/**
 * The figures a 医疗收费票据 may print (domain.md §5.4, names of §9): the sum; who paid (统筹, 其他, 个人账户, 个人现金); of what kind (个人自付,
 * 个人自费; in 北京 自付一 and 自付二); of a stay 预缴, 补缴, 退费; and what only a settlement list has: 先行自付, 超限价, 基金支付总额, 共济支付.
 */
export const BILL_FIELDS = [
  'total', 'poolFundPay', 'otherPay', 'accountPay', 'cashPay', 'inCatalogSelfPay', 'outOfCatalogPay', 'selfPayOne', 'selfPayTwo', 'prepaid', 'topUp', 'refund', 'preSelfPay', 'overLimitPay',
  'fundTotal', 'sharedAccountPay',
] as const
export type BillField = (typeof BILL_FIELDS)[number]

export const BILL_KINDS = ['outpatient', 'inpatient'] as const
export type BillKind = (typeof BILL_KINDS)[number]

/** Whole 分, as printed; what is not printed is not there. */
export type Figures = Readonly<Partial<Record<BillField, number>>>

/** 9,999,999.99: what the reader of amounts takes. */
export const MOST_FEN = 999999999

export interface Bill {
  readonly kind: BillKind
  readonly figures: Figures
}

/** What stands on few papers, asked for last. */
export const FURTHER_FIELDS: readonly BillField[] = ['preSelfPay', 'overLimitPay', 'fundTotal', 'sharedAccountPay']

const BEIJING = '11'

/** The fields to ask for, in the order of the paper, the further ones last. */
export const fieldsFor = (kind: BillKind, place: PlaceCode | null): readonly BillField[] => [
  'total', 'poolFundPay', 'otherPay', 'accountPay', 'cashPay', 'inCatalogSelfPay',
  ...(place !== null && place.slice(0, 2) === BEIJING ? (['selfPayOne', 'selfPayTwo'] as const) : []),
  'outOfCatalogPay',
  ...(kind === 'inpatient' ? (['prepaid', 'topUp', 'refund'] as const) : []),
  ...FURTHER_FIELDS,
]

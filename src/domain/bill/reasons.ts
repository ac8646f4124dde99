import type { Check } from './check-identities'
import type { BillField, Figures } from './fields'
import { TOLERANCE } from './identities'

/** What legitimately keeps figures from adding up (domain.md §5.4); the words are in content/bill/reasons.ts. */
export const BILL_REASONS = [
  'rounding', 'shared-apart', 'shared-within', 'prepaid-used', 'discount', 'surcharge', 'package', 'fund-with-account', 'several-bills', 'reissued',
] as const
export type BillReason = (typeof BILL_REASONS)[number]

export interface Explanation {
  readonly reason: BillReason
  /** A figure of the bill is just as large as the difference. */
  readonly fits: boolean
}

/** 角: what is rounded on a bill of several items seldom makes more. */
const SMALL = 10

/** Whether a difference is a figure of the bill, as near as rounding lets it. Nothing explains nothing. */
export const isAsLargeAs = (differenceFen: number, fen: number | undefined): boolean => fen !== undefined && fen > TOLERANCE && Math.abs(Math.abs(differenceFen) - fen) <= TOLERANCE

export const isSmall = (differenceFen: number): boolean => Math.abs(differenceFen) <= SMALL

const ALWAYS: readonly BillReason[] = ['several-bills', 'reissued']
/** Cash stands below what it should be, or above it. */
const LESS_CASH: readonly BillReason[] = ['discount', 'prepaid-used', 'shared-apart']
const MORE_CASH: readonly BillReason[] = ['surcharge', 'shared-within']

const possible = ({ identity, differenceFen }: Check): readonly BillReason[] => {
  const ofCash = differenceFen > 0 ? LESS_CASH : MORE_CASH
  switch (identity) {
    case 'I1':
      return ofCash
    case 'I2':
      return ofCash.concat('package')
    case 'I3':
      return ['package']
    case 'I4':
      return ['package']
    case 'I5':
      return differenceFen > 0 ? ['discount'] : ['surcharge']
    case 'I7':
      return (['fund-with-account'] as readonly BillReason[]).concat(ofCash)
  }
}

const FIGURE: Readonly<Partial<Record<BillReason, BillField>>> = { 'shared-apart': 'sharedAccountPay', 'shared-within': 'sharedAccountPay', 'prepaid-used': 'prepaid', 'fund-with-account': 'accountPay' }

/** What may explain a sum that does not hold, what fits to the 分 first. Nothing for one that holds. */
export const reasonsFor = (check: Check, figures: Figures): readonly Explanation[] => {
  if (check.holds) return []
  const explained = possible(check).map((reason) => {
    const field = FIGURE[reason]
    return { reason, fits: field !== undefined && isAsLargeAs(check.differenceFen, figures[field]) }
  })
  const rounding: readonly Explanation[] = isSmall(check.differenceFen) ? [{ reason: 'rounding', fits: false }] : []
  return [...explained.filter(({ fits }) => fits), ...rounding, ...explained.filter(({ fits }) => !fits), ...ALWAYS.map((reason) => ({ reason, fits: false }))]
}

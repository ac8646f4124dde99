import type { Check } from './check-identities'
import type { Figures } from './fields'
import type { Identity } from './identities'
import { isAsLargeAs, isSmall } from './reasons'

/** What to ask at the window about figures that do not agree; the words are in content/bill/questions.ts. */
export const BILL_QUESTIONS = [
  'personal-account', 'shared-account', 'prepaid-used', 'discount', 'surcharge', 'self-pay-figures', 'self-pay-parts', 'other-payment', 'deposit', 'fund-total', 'rounding', 'several-bills',
  'which-figure',
] as const
export type BillQuestion = (typeof BILL_QUESTIONS)[number]

/** More questions than this nobody asks with people waiting behind. */
const MOST = 4

const unique = (all: readonly BillQuestion[]): readonly BillQuestion[] => all.filter((one, at) => all.indexOf(one) === at)

type Failing = Readonly<Partial<Record<Identity, number>>>

/** A difference that is one of the figures asks for that figure. */
const byFigure = (differences: readonly number[], { accountPay, sharedAccountPay, prepaid }: Figures): readonly BillQuestion[] => {
  const isOne = (fen: number | undefined): boolean => differences.some((difference) => isAsLargeAs(difference, fen))
  return [
    ...(isOne(sharedAccountPay) ? (['shared-account'] as const) : []),
    ...(isOne(accountPay) ? (['personal-account'] as const) : []),
    ...(isOne(prepaid) ? (['prepaid-used'] as const) : []),
  ]
}

/** Which figures the failing sums have in common: cash, the two kinds of 自付, or the total and who else paid. */
const byPlace = ({ I1, I2, I3, I4, I5, I7 }: Failing): readonly BillQuestion[] => {
  const cash = I1 !== undefined && I3 === undefined ? I1 : I2 !== undefined && I3 === undefined ? I2 : undefined
  return [
    ...(cash !== undefined ? ((cash > 0 ? ['discount', 'prepaid-used'] : ['surcharge', 'personal-account']) as readonly BillQuestion[]) : []),
    ...(I3 !== undefined && I1 === undefined ? (['self-pay-figures'] as const) : []),
    ...(I3 !== undefined && I1 !== undefined ? (['other-payment'] as const) : []),
    ...(I4 !== undefined ? (['self-pay-parts'] as const) : []),
    ...(I5 !== undefined ? (['deposit'] as const) : []),
    ...(I7 !== undefined ? (['fund-total'] as const) : []),
  ]
}

/** What to ask, the likeliest first and the general question last; nothing where all sums hold. */
export const questionsFor = (checks: readonly Check[], figures: Figures): readonly BillQuestion[] => {
  const failing = checks.filter(({ holds }) => !holds)
  if (failing.length === 0) return []
  const differences = failing.map(({ differenceFen }) => differenceFen)
  const by = failing.reduce<Failing>((all, { identity, differenceFen }) => ({ ...all, [identity]: differenceFen }), {})
  const small: readonly BillQuestion[] = differences.every(isSmall) ? ['rounding'] : []
  const first = unique([...byFigure(differences, figures), ...small, ...byPlace(by), 'several-bills']).slice(0, MOST - 1)
  return first.concat('which-figure')
}

import { BILL_QUESTIONS, type BillQuestion } from './ask'
import { BILL_OUTCOMES, type BillExplanation } from './explain-bill'
import { IDENTITIES, type Identity } from './identities'

/** What the check of a bill came to: which sums hold, what to ask, what the figures point to. No figure is in it. */
export interface BillFindings {
  readonly checks: readonly { readonly identity: Identity; readonly holds: boolean }[]
  readonly ask: readonly BillQuestion[]
  readonly outcomes: BillExplanation['outcomes']
}

const SURE = ['possible', 'certain'] as const

/**
 * Findings as states: a sum is not checked, holds or does not; a question is asked or not; an outcome is not shown, possible or certain.
 * Together 36 bits. Another list of any of the three makes other codes of these, and must make another letter or version (entry/entry-code).
 */
export const FINDING_RADICES: readonly number[] = [...IDENTITIES.map(() => 3), ...BILL_QUESTIONS.map(() => 2), ...BILL_OUTCOMES.map(() => 3)]

/** The findings as one state for each radix. */
export const statesOf = ({ checks, ask, outcomes }: BillFindings): readonly number[] => [
  ...IDENTITIES.map((identity) => checks.reduce((state, check) => (check.identity === identity ? (check.holds ? 1 : 2) : state), 0)),
  ...BILL_QUESTIONS.map((question) => (ask.indexOf(question) < 0 ? 0 : 1)),
  ...BILL_OUTCOMES.map((outcome) => outcomes.reduce((state, one) => (one.outcome === outcome ? SURE.indexOf(one.sure) + 1 : state), 0)),
]

/** The findings that states stand for, each list in the order of its ids. */
export const findingsIn = (states: readonly number[]): BillFindings => {
  const at = (list: 0 | 1 | 2, place: number): number => states[[0, IDENTITIES.length, IDENTITIES.length + BILL_QUESTIONS.length][list]! + place] ?? 0
  return {
    checks: IDENTITIES.map((identity, i) => ({ identity, holds: at(0, i) === 1 })).filter((_, i) => at(0, i) > 0),
    ask: BILL_QUESTIONS.filter((_, i) => at(1, i) === 1),
    outcomes: BILL_OUTCOMES.map((outcome, i) => ({ outcome, sure: SURE[at(2, i) - 1] ?? 'possible' })).filter((_, i) => at(2, i) > 0),
  }
}

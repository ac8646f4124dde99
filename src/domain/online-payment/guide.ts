import type { Claim } from '../shared/source'

/** Who can mend what is missing. */
export const FIXERS = ['self', 'relative', 'hospital', 'insurance', 'window'] as const
export type Fixer = (typeof FIXERS)[number]

/** What is told of one reason of the check: why, and what to do about it. */
export interface ReadinessText {
  /** At most 16 characters. */
  readonly title: string
  readonly by: Fixer
  /** One or two sentences, the first never resting on D or U. */
  readonly why: readonly Claim[]
  /** One imperative each; never empty for what is missing or not known. */
  readonly how: readonly Claim[]
  /** An entry of the knowledge that says more; null where nothing does. */
  readonly entry: string | null
}

/** Where the code is activated. Search words first: paths change with every version. */
export interface CodeChannel {
  readonly id: string
  readonly name: string
  /** What to type into the search field of that app; empty where none is known. */
  readonly find: string
  /** The path, and as of when. */
  readonly way: readonly Claim[]
}

/** One way in which paying fails, as people see it. */
export interface Failure {
  readonly id: string
  /** As a row to pick, at most 14 and 22 characters. */
  readonly label: string
  readonly hint: string
  /** Whether money may have left the account: it has, nobody knows, it has not. */
  readonly money: 'gone' | 'maybe' | 'none'
  /** Answers of the diagnosis that mean it, any of these, each of them whole. */
  readonly when: readonly Readonly<Record<string, string>>[]
  /** The one sentence (domain.md §5.3). */
  readonly say: Claim
  /** The fault of the knowledge: why, the steps, whom to ask. */
  readonly fault: string
  /** The article behind it. */
  readonly article: string
}

/** What the three states of an order mean, and what to do now. */
export interface OutcomeText {
  /** At most 14 characters. */
  readonly title: string
  readonly tells: readonly Claim[]
  /** Never empty. */
  readonly doNow: readonly Claim[]
}

/** What was told when somebody asked, as a row, and what follows from it. */
export interface ToldText {
  readonly label: string
  readonly hint: string
  readonly follows: readonly Claim[]
}

/** What to keep at hand, with what has to be readable on it. */
export interface KeepText {
  readonly id: string
  readonly keep: Claim
}

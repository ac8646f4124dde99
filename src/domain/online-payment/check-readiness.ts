import type { ThreeWay } from '../shared/three-way'

/** Whose bill it is, and whether the insurance is that of the place one is treated in. */
export const PAYEES = ['own', 'relative'] as const
export type Payee = (typeof PAYEES)[number]
export const HOMES = ['here', 'away', 'unsure'] as const
export type Home = (typeof HOMES)[number]

/** What is asked with yes, no and 不清楚; the words are in content/screens/online-payment.ts. */
export const NEEDS = ['insured', 'code', 'linked', 'filed', 'offered', 'billed', 'names', 'located', 'app'] as const
export type Need = (typeof NEEDS)[number]

/** What has been answered so far; what is missing is not known. */
export interface Readiness extends Partial<Readonly<Record<Need, ThreeWay>>> {
  readonly payee?: Payee
  readonly home?: Home
}

/** What makes paying on the phone impossible now, what is not known yet, and what is to be known; the words are in content/online-payment/readiness-reasons.ts. */
export const MISSING = ['not-insured', 'code-inactive', 'relative-not-linked', 'remote-not-filed', 'not-offered', 'not-billed', 'names-differ', 'location-off', 'app-old'] as const
export const UNKNOWN = [
  'insured-unsure', 'code-unsure', 'linked-unsure', 'home-unsure', 'filed-unsure', 'offered-unsure', 'billed-unsure', 'names-unsure', 'location-unsure', 'app-unsure',
] as const
export const NOTES = ['window-settles', 'remote-maybe-window', 'relatives-own-code', 'how-to-pay'] as const
export type Missing = (typeof MISSING)[number]
export type Unknown = (typeof UNKNOWN)[number]
export type ReadinessReason = Missing | Unknown | (typeof NOTES)[number]

export interface ReadinessCheck {
  readonly verdict: 'possible' | 'not-possible' | 'need-answers'
  /** First what decides, then what is to be known. */
  readonly because: readonly ReadinessReason[]
}

const WITHOUT: Readonly<Record<Need, readonly [missing: Missing, unknown: Unknown]>> = {
  insured: ['not-insured', 'insured-unsure'],
  code: ['code-inactive', 'code-unsure'],
  linked: ['relative-not-linked', 'linked-unsure'],
  filed: ['remote-not-filed', 'filed-unsure'],
  offered: ['not-offered', 'offered-unsure'],
  billed: ['not-billed', 'billed-unsure'],
  names: ['names-differ', 'names-unsure'],
  located: ['location-off', 'location-unsure'],
  app: ['app-old', 'app-unsure'],
}

/** What has to be there for this bill (domain.md §5.1): the family account only for a relative, 备案 only for who is insured elsewhere. */
export const needsOf = ({ payee, home }: Readiness): readonly Need[] => NEEDS.filter((need) => (need === 'linked' ? payee === 'relative' : need === 'filed' ? home === 'away' : true))

const when = <R>(holds: boolean, reason: R): readonly R[] => (holds ? [reason] : [])

/** Whether a bill can be paid with the insurance on the phone: all of §5.1 is needed, and what is not known is never taken for granted. */
export const checkReadiness = (answers: Readiness): ReadinessCheck => {
  const needs = needsOf(answers)
  const missing = needs.filter((need) => answers[need] === 'no').map((need) => WITHOUT[need][0])
  const unknown: readonly Unknown[] = [
    ...when<Unknown>(answers.home !== 'here' && answers.home !== 'away', 'home-unsure'),
    ...needs.filter((need) => answers[need] !== 'yes' && answers[need] !== 'no').map((need) => WITHOUT[need][1]),
  ]
  const verdict = missing.length > 0 ? 'not-possible' : unknown.length > 0 ? 'need-answers' : 'possible'
  return {
    verdict,
    because: [
      ...missing,
      ...unknown,
      ...when<ReadinessReason>(verdict !== 'possible', 'window-settles'),
      ...when<ReadinessReason>(answers.home === 'away', 'remote-maybe-window'),
      ...when<ReadinessReason>(answers.payee === 'relative', 'relatives-own-code'),
      ...when<ReadinessReason>(verdict === 'possible', 'how-to-pay'),
    ],
  }
}

import type { ThreeWay } from '../shared/three-way'
import type { Verdict } from './check-binding'
import type { Member, Relation } from './member'

/** 职工医保 has a personal account to share from, 居民医保 has none (domain.md §4.1, D13). */
export const INSURANCES = ['employee', 'resident', 'none', 'unsure'] as const
export type Insurance = (typeof INSURANCES)[number]

/** Where the two are insured: in one province, in two, or nobody has said. */
export const AREAS = ['same-province', 'other-province', 'unsure'] as const
export type Areas = (typeof AREAS)[number]

/** Whether sharing is in force on a day: within every province, across provinces. */
export interface SharingRules {
  readonly inProvince: boolean
  readonly acrossProvinces: boolean
}

/** What makes sharing impossible today, what is still missing, and what is to be known; the words are in content/family-binding/sharing-reasons.ts. */
export const SHARING_BLOCKS = ['not-near-relative', 'receiver-not-insured', 'giver-no-account', 'not-in-force'] as const
export const SHARING_GAPS = ['receiver-unsure', 'giver-unsure', 'areas-unsure', 'ask-both-areas'] as const
export const SHARING_REASONS = [...SHARING_BLOCKS, ...SHARING_GAPS, 'in-province', 'own-code-still'] as const
export type SharingReason = (typeof SHARING_REASONS)[number]

export interface SharingCheck {
  readonly verdict: Verdict
  readonly because: readonly SharingReason[]
}

/** 配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女 (domain.md §4.1). */
const NEAR: readonly Relation[] = ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild']

const when = (holds: boolean, reason: SharingReason): readonly SharingReason[] => (holds ? [reason] : [])

const best = (givers: readonly Insurance[]): ThreeWay => (givers.indexOf('employee') >= 0 ? 'yes' : givers.length === 0 || givers.indexOf('unsure') >= 0 ? 'unsure' : 'no')

/**
 * Whether one of the givers can pay a member's own share out of a personal account (家庭共济; 医保钱包 across provinces). Across provinces both
 * areas must have opened it, which only the app can tell (D16): that stays an answer to be found. The member pays with an own code all the same.
 */
export const checkSharing = ({ relation, insured }: Pick<Member, 'relation' | 'insured'>, givers: readonly Insurance[], areas: Areas, rules: SharingRules): SharingCheck => {
  const giver = best(givers)
  const inForce = areas === 'other-province' ? rules.acrossProvinces : areas === 'same-province' ? rules.inProvince : rules.inProvince || rules.acrossProvinces
  const blocks = [
    ...when(NEAR.indexOf(relation) < 0, 'not-near-relative'),
    ...when(insured === 'no', 'receiver-not-insured'),
    ...when(giver === 'no', 'giver-no-account'),
    ...when(!inForce, 'not-in-force'),
  ]
  const gaps = [
    ...when(insured === 'unsure', 'receiver-unsure'),
    ...when(giver === 'unsure', 'giver-unsure'),
    ...when(areas === 'unsure', 'areas-unsure'),
    ...when(areas === 'other-province' && inForce, 'ask-both-areas'),
  ]
  return {
    verdict: blocks.length > 0 ? 'not-possible' : gaps.length > 0 ? 'need-answers' : 'possible',
    because: [...blocks, ...gaps, ...when(areas === 'same-province' && inForce, 'in-province'), 'own-code-still'],
  }
}

import { learnt } from '@/content/family-binding/learnt'
import type { Learnt } from '@/domain/family-binding/guide'
import type { BindingRules } from '@/domain/family-binding/member'
import type { FamilyAccount, FamilyMember } from '@/stores/family-binding'
import { changeFamilyAccount, changeFamilyMember } from '../family'

interface Change {
  readonly member?: Partial<Omit<FamilyMember, 'id'>>
  /** Of one's own account, the first. */
  readonly account?: Partial<Omit<FamilyAccount, 'id'>>
}

const changeOf = (sets: Learnt['sets'], { mainsPerMember, placesPerMain }: BindingRules): Change => {
  switch (sets) {
    case 'bound-by-most':
      return { member: { boundBy: mainsPerMember } }
    case 'main-full':
      return { account: { bound: placesPerMain } }
    case 'main-not-ready':
      return { account: { ready: 'no' } }
    case 'not-insured':
      return { member: { insured: 'no' } }
    case 'no-face':
      return { member: { face: 'no' } }
    case 'giver-no-account':
      return { account: { insurance: 'resident' } }
  }
}

const saysNew = <T extends object>(of: T | undefined, change: Partial<T> | undefined): boolean =>
  of !== undefined && change !== undefined && (Object.keys(change) as (keyof T)[]).some((field) => of[field] !== change[field])

/** What the causes a diagnosis found tell of a relative, as far as it is not put down yet, and how to put it down. */
export const suggestionsFor = (causes: readonly string[], member: FamilyMember, account: FamilyAccount | undefined, rules: BindingRules) =>
  causes
    .map((cause) => learnt[cause])
    .filter((one) => one !== undefined)
    .map(({ said, sets }) => ({ said, change: changeOf(sets, rules) }))
    .filter(({ change }) => saysNew(member, change.member) || saysNew(account, change.account))
    .map(({ said, change }) => ({
      said,
      put: () => {
        if (change.member) changeFamilyMember(member.id, change.member)
        if (change.account && account) changeFamilyAccount(account.id, change.account)
      },
    }))

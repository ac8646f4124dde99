import { contentCheckedOn } from '@/content/checked-on'
import type { BindingCheck } from '@/domain/family-binding/check-binding'
import { checkFamily, type FamilyCheck } from '@/domain/family-binding/check-family'
import { checkSharing, type SharingCheck } from '@/domain/family-binding/check-sharing'
import { boundNow, type FamilyAccount, type FamilyBinding, type FamilyMember } from '@/stores/family-binding'
import { today } from '../walks'
import { bindingRulesOn, sharingRulesOn } from './rules'

export interface FamilyNow extends Pick<FamilyCheck, 'plan' | 'unplaced'> {
  /** Null for a relative who is already bound, or is to be paid for only. */
  readonly bindingOf: (member: FamilyMember) => BindingCheck | null
  /** Null where nobody asked about money. */
  readonly sharingOf: (member: FamilyMember) => SharingCheck | null
  /** The day of the phone lies before that of the content: no age is reckoned with it. */
  readonly isClockWrong: boolean
}

/** Where the family stands today: who can be bound, by whom, and whom one can pay for. Nothing of it is stored. */
export const familyNow = ({ accounts, members }: FamilyBinding): FamilyNow => {
  const day = today()
  const isClockWrong = day < contentCheckedOn
  const toBind = members.filter(({ aim, boundWith }) => aim !== 'pay' && boundWith === null)
  // Who is a relative and has an account goes by one nickname, and is not bound to that account.
  const personOf = ({ id, nickname }: FamilyAccount): string => toBind.filter((member) => member.nickname === nickname)[0]?.id ?? id
  const mains = accounts.map((account) => ({ id: personOf(account), ready: account.ready, bound: boundNow(account, members) ?? 0 }))
  const family = checkFamily(mains, toBind, bindingRulesOn(day), day, isClockWrong ? ['clock-wrong'] : [])
  return {
    plan: family.plan.map(({ member, main }) => ({ member, main: accounts.filter((account) => personOf(account) === main)[0]?.id ?? main })),
    unplaced: family.unplaced,
    bindingOf: (member) => family.members.filter(({ id }) => id === member.id)[0] ?? null,
    sharingOf: (member) => (member.aim === 'show' ? null : checkSharing(member, accounts.map(({ insurance }) => insurance), member.areas, sharingRulesOn(day))),
    isClockWrong,
  }
}

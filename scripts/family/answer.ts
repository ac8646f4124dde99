import { preparationTexts } from '@/content/family-binding/preparations'
import type { BindingReason, Verdict } from '@/domain/family-binding/check-binding'
import { checkFamily, type FamilyCheck, type UnplacedReason } from '@/domain/family-binding/check-family'
import type { Binding } from '@/domain/family-binding/plan-bindings'
import type { Route } from '@/domain/family-binding/route'
import type { IsoDate } from '@/domain/shared/iso-date'
import { bindingRulesOn } from '@/wiring/family-binding/rules'
import type { BornDoubt } from './read-born'
import type { GivenFamily } from './read-family'

export interface MemberAnswer {
  readonly id: string
  readonly verdict: Verdict
  readonly route: Route
  readonly because: readonly (BindingReason | BornDoubt)[]
  readonly bring: readonly string[]
  readonly routeChangesOn: IsoDate | null
}

export interface Answer {
  readonly members: readonly MemberAnswer[]
  /** Null where nobody can be placed. */
  readonly plan: readonly Binding[] | null
  readonly unplaced: readonly { readonly member: string; readonly why: UnplacedReason }[]
}

const answerFor = ({ id, verdict, route, preparation, because, routeChangesOn }: FamilyCheck['members'][number]): MemberAnswer => ({
  id,
  verdict,
  route,
  because,
  bring: verdict === 'not-possible' ? [] : preparationTexts[preparation].bring,
  routeChangesOn,
})

/** With a birth that cannot be, nothing is decided of a member, not even that something else is in the way. */
const doubtful = (check: FamilyCheck['members'][number], doubt: BornDoubt): MemberAnswer => {
  const answer = answerFor({ ...check, verdict: 'need-answers' })
  return { ...answer, because: [doubt, ...answer.because.filter((reason) => reason !== 'born-unknown')] }
}

/** Who can be bound and with what, and who binds whom. */
export const answerOf = ({ today, mains, members }: GivenFamily): Answer => {
  const { members: checks, plan, unplaced } = checkFamily(mains, members, bindingRulesOn(today), today)
  const doubts = new Map(members.map(({ id, birth }) => [id, birth.doubt]))
  return {
    members: checks.map((check) => {
      const doubt = doubts.get(check.id)
      return doubt ? doubtful(check, doubt) : answerFor(check)
    }),
    plan: plan.length > 0 ? plan.map(({ member, main }) => ({ member, main })) : null,
    unplaced: unplaced.map(({ member, why }) => ({ member, why: doubts.get(member) ? 'need-answers' : why })),
  }
}

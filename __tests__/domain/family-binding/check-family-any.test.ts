import fc from 'fast-check'
import { checkFamily } from '@/domain/family-binding/check-family'
import { BLOCKS, checkBinding } from '@/domain/family-binding/check-binding'
import type { BindingRules } from '@/domain/family-binding/member'
import type { FreeMain } from '@/domain/family-binding/plan-bindings'
import { anyFamily, anyRules, type Family } from '../../support/family-binding-arbitraries'
import { RULES, TODAY } from '../../support/family-binding-people'
import { bestOfAll, usedOf, wrongIn } from '../../support/family-binding-placing'

/** Any family at all, half of them under the rules as they are. */
const property = (holds: (family: Family, rules: BindingRules) => void, numRuns: number) =>
  fc.assert(fc.property(anyFamily, fc.oneof(fc.constant(RULES), anyRules), holds), { numRuns })

/** The accounts that are ready and how many more each takes, counted from the rule. */
const freeOf = ({ mains }: Family, { placesPerMain }: BindingRules): readonly FreeMain[] =>
  mains.filter(({ ready }) => ready === 'yes').map(({ id, bound }) => ({ id, places: placesPerMain !== null && placesPerMain > bound ? placesPerMain - bound : 0 }))

it('everybody is either in the plan or told why not, never both, and each once, in the order given', () =>
  property((family, rules) => {
    const { members, plan, unplaced } = checkFamily(family.mains, family.members, rules, TODAY)
    const ids = family.members.map(({ id }) => id)
    expect(members.map(({ id }) => id)).toEqual(ids)
    const planned = plan.map(({ member }) => member)
    const told = unplaced.map(({ member }) => member)
    expect(planned).toEqual(ids.filter((id) => planned.includes(id)))
    expect(told).toEqual(ids.filter((id) => !planned.includes(id)))
    expect(wrongIn(plan, freeOf(family, rules), ids)).toEqual([])
  }, 600))

it('only who can be bound today is in the plan, and each check is the one of the member alone', () =>
  property((family, rules) => {
    const { members, plan } = checkFamily(family.mains, family.members, rules, TODAY)
    const isReady = family.mains.length === 0 || family.mains.some(({ ready }) => ready === 'yes')
    const isOpen = !isReady && family.mains.some(({ ready }) => ready === 'unsure')
    const accounts = { blocks: isReady || isOpen ? [] : (['main-not-ready'] as const), gaps: isOpen ? (['main-unsure'] as const) : [] }
    members.forEach((check, at) => {
      const { because, ...alone } = checkBinding(family.members[at]!, rules, TODAY, accounts)
      expect(check).toEqual({ ...alone, id: family.members[at]!.id, because: check.because })
      expect(check.because.filter((one) => one !== 'sixth-place')).toEqual(because)
      if (check.verdict !== 'possible') expect(plan.some(({ member }) => member === check.id)).toBe(false)
    })
  }, 600))

it('as many are bound as can be, first whom nobody has bound, then as named, through the fewest accounts: of every assignment there is', () =>
  property((family, rules) => {
    const { members, plan } = checkFamily(family.mains, family.members, rules, TODAY)
    const can = family.members.filter((_, at) => members[at]?.verdict === 'possible')
    const order = [...can.filter(({ boundBy }) => boundBy === 0), ...can.filter(({ boundBy }) => boundBy !== 0)].map(({ id }) => id)
    const best = bestOfAll(freeOf(family, rules), order)
    expect(order.map((id) => (plan.some(({ member }) => member === id) ? '1' : '0')).join('')).toBe(best.who)
    expect(usedOf(plan, freeOf(family, rules))).toEqual(best.used)
  }, 300))

it('why somebody is in no plan follows from the check and the accounts, and the sixth place is told of only where a place is missing', () =>
  property((family, rules) => {
    const { members, unplaced } = checkFamily(family.mains, family.members, rules, TODAY)
    const free = freeOf(family, rules).filter(({ places }) => places > 0)
    const why = (id: string, at: number): string => {
      const { verdict, because } = members[at]!
      if (verdict === 'not-possible') return because.find((one) => (BLOCKS as readonly string[]).includes(one))!
      if (verdict === 'need-answers') return 'need-answers'
      if (family.mains.length === 0) return 'no-main'
      return free.length === 1 && free[0]!.id === id ? 'own-account-only' : 'no-place'
    }
    for (const { member, why: told } of unplaced) expect(told).toBe(why(member, family.members.findIndex(({ id }) => id === member)))
    const short = unplaced.filter((one) => one.why === 'no-place').map(({ member }) => member)
    expect(members.filter(({ because }) => because.includes('sixth-place')).map(({ id }) => id)).toEqual(short)
  }, 600))

it('the same family gets the same answer, and is left as it was', () =>
  property((family, rules) => {
    const before = JSON.stringify(family)
    const once = checkFamily(family.mains, family.members, rules, TODAY)
    expect(checkFamily(JSON.parse(before).mains, JSON.parse(before).members, rules, TODAY)).toEqual(once)
    expect(JSON.stringify(family)).toBe(before)
  }, 100))

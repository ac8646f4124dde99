import fc from 'fast-check'
import { AREAS, checkSharing, INSURANCES, SHARING_REASONS, type Areas, type Insurance, type SharingReason, type SharingRules } from '@/domain/family-binding/check-sharing'
import { RELATIONS, type Relation } from '@/domain/family-binding/member'
import { THREE_WAYS, type ThreeWay } from '@/domain/shared/three-way'
import { anyGivers } from '../../support/family-binding-arbitraries'

// domain.md §4.1, D13, D15, D16.
const BOTH: SharingRules = { inProvince: true, acrossProvinces: true }

interface Asked {
  readonly relation: Relation
  readonly insured: ThreeWay
  readonly givers: readonly Insurance[]
  readonly areas: Areas
  readonly rules: SharingRules
}
const GOOD: Asked = { relation: 'parent', insured: 'yes', givers: ['employee'], areas: 'same-province', rules: BOTH }
const check = (over: Partial<Asked>) => {
  const { relation, insured, givers, areas, rules } = { ...GOOD, ...over }
  return checkSharing({ relation, insured }, givers, areas, rules)
}

const NO = 'not-possible'
const OPEN = 'need-answers'
const YES = 'possible'

describe('paying for a near relative out of an own account', () => {
  it.each<readonly [Partial<Asked>, string, readonly SharingReason[]]>([
    [{}, YES, ['in-province', 'own-code-still']],
    [{ relation: 'in-law' }, NO, ['not-near-relative', 'in-province', 'own-code-still']],
    [{ relation: 'other' }, NO, ['not-near-relative', 'in-province', 'own-code-still']],
    [{ relation: 'not-family' }, NO, ['not-near-relative', 'in-province', 'own-code-still']],
    [{ insured: 'no' }, NO, ['receiver-not-insured', 'in-province', 'own-code-still']],
    [{ insured: 'unsure' }, OPEN, ['receiver-unsure', 'in-province', 'own-code-still']],

    // Only 职工医保 has an account to pay from; one such giver is enough, and nobody asked is nobody known.
    [{ givers: ['resident'] }, NO, ['giver-no-account', 'in-province', 'own-code-still']],
    [{ givers: ['none'] }, NO, ['giver-no-account', 'in-province', 'own-code-still']],
    [{ givers: ['resident', 'none'] }, NO, ['giver-no-account', 'in-province', 'own-code-still']],
    [{ givers: [] }, OPEN, ['giver-unsure', 'in-province', 'own-code-still']],
    [{ givers: ['unsure'] }, OPEN, ['giver-unsure', 'in-province', 'own-code-still']],
    [{ givers: ['resident', 'unsure'] }, OPEN, ['giver-unsure', 'in-province', 'own-code-still']],
    [{ givers: ['resident', 'unsure', 'employee'] }, YES, ['in-province', 'own-code-still']],

    // Across provinces only the app can say whether both areas have opened it.
    [{ areas: 'other-province' }, OPEN, ['ask-both-areas', 'own-code-still']],
    [{ areas: 'unsure' }, OPEN, ['areas-unsure', 'own-code-still']],

    // Not in force: within a province, across, and either where it is not known which.
    [{ rules: { inProvince: false, acrossProvinces: true } }, NO, ['not-in-force', 'own-code-still']],
    [{ rules: { inProvince: true, acrossProvinces: false } }, YES, ['in-province', 'own-code-still']],
    [{ areas: 'other-province', rules: { inProvince: true, acrossProvinces: false } }, NO, ['not-in-force', 'own-code-still']],
    [{ areas: 'other-province', rules: { inProvince: false, acrossProvinces: true } }, OPEN, ['ask-both-areas', 'own-code-still']],
    [{ areas: 'unsure', rules: { inProvince: true, acrossProvinces: false } }, OPEN, ['areas-unsure', 'own-code-still']],
    [{ areas: 'unsure', rules: { inProvince: false, acrossProvinces: true } }, OPEN, ['areas-unsure', 'own-code-still']],
    [{ areas: 'unsure', rules: { inProvince: false, acrossProvinces: false } }, NO, ['not-in-force', 'areas-unsure', 'own-code-still']],

    // Everything at once, in order.
    [{ relation: 'other', insured: 'no', givers: ['none'], areas: 'other-province', rules: { inProvince: false, acrossProvinces: false } }, NO, ['not-near-relative', 'receiver-not-insured', 'giver-no-account', 'not-in-force', 'own-code-still']],
    [{ insured: 'unsure', givers: [], areas: 'unsure' }, OPEN, ['receiver-unsure', 'giver-unsure', 'areas-unsure', 'own-code-still']],
    [{ insured: 'unsure', givers: ['unsure'], areas: 'other-province' }, OPEN, ['receiver-unsure', 'giver-unsure', 'ask-both-areas', 'own-code-still']],
    [{ relation: 'in-law', insured: 'unsure', givers: [] }, NO, ['not-near-relative', 'receiver-unsure', 'giver-unsure', 'in-province', 'own-code-still']],
  ])('%j: %s, because %j', (over, verdict, because) => expect(check(over)).toEqual({ verdict, because }))

  it('is for 配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女 and nobody else', () =>
    expect(RELATIONS.filter((relation) => check({ relation }).verdict === 'possible')).toEqual(['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild']))
})

const KINDS = ['not-near-relative', 'receiver-not-insured', 'giver-no-account', 'not-in-force', 'receiver-unsure', 'giver-unsure', 'areas-unsure', 'ask-both-areas']

it('a block outweighs what is missing, and neither is ever possible; an own code is always needed; across provinces nobody is promised anything', () =>
  fc.assert(
    fc.property(fc.constantFrom(...RELATIONS), fc.constantFrom(...THREE_WAYS), anyGivers, fc.constantFrom(...AREAS), fc.boolean(), fc.boolean(), (relation, insured, givers, areas, inProvince, acrossProvinces) => {
      const { verdict, because } = checkSharing({ relation, insured }, givers, areas, { inProvince, acrossProvinces })
      expect(because[because.length - 1]).toBe('own-code-still')
      expect(because).toEqual(SHARING_REASONS.filter((one) => because.includes(one)))
      const first = KINDS.findIndex((one) => because.includes(one as SharingReason))
      expect(verdict).toBe(first < 0 ? YES : first < 4 ? NO : OPEN)
      if (areas !== 'same-province') expect(verdict).not.toBe(YES)
      // Of several givers the best counts: another never makes it worse.
      const rank = [NO, OPEN, YES]
      expect(rank.indexOf(checkSharing({ relation, insured }, [...givers, 'employee'], areas, { inProvince, acrossProvinces }).verdict)).toBeGreaterThanOrEqual(rank.indexOf(verdict))
    }),
    { numRuns: 2000 },
  ))

it('the lists of answers are those the rule knows', () => {
  expect([...INSURANCES]).toEqual(['employee', 'resident', 'none', 'unsure'])
  expect([...AREAS]).toEqual(['same-province', 'other-province', 'unsure'])
})

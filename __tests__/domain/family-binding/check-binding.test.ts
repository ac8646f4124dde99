import fc from 'fast-check'
import { BLOCKS, checkBinding, GAPS, NOTES, type BindingReason, type Block, type Gap } from '@/domain/family-binding/check-binding'
import { RELATIONS, type BindingRules, type Member, type Relation } from '@/domain/family-binding/member'
import { anyMember, anyRules } from '../../support/family-binding-arbitraries'
import { born, CHILD, MOTHER, RULES, TODAY } from '../../support/family-binding-people'

const check = (over: Partial<Member> = {}, rules: Partial<BindingRules> = {}) => checkBinding({ ...MOTHER, ...over }, { ...RULES, ...rules }, TODAY)

test('a mother of 68 with nothing in the way can be bound, with her face', () =>
  expect(check()).toEqual({ verdict: 'possible', route: 'face', preparation: 'face', because: ['face-check'], routeChangesOn: null }))

test('a child of ten can be bound by papers alone, until the day before the sixteenth birthday', () =>
  expect(check(CHILD)).toEqual({ verdict: 'possible', route: 'direct', preparation: 'direct', because: ['papers-only'], routeChangesOn: '2032-04-30' }))

test('at sixteen both are prepared, until the seventeenth birthday', () =>
  expect(check({ ...CHILD, ...born('2010-06-01') })).toEqual({ verdict: 'possible', route: 'both', preparation: 'both', because: ['around-face-age'], routeChangesOn: '2027-06-01' }))

// Each reason where it holds, and beside it what is nearest and does not make it hold.
describe('is impossible', () => {
  it.each<readonly [Block, Partial<Member>, readonly Partial<Member>[]]>([
    ['not-family', { relation: 'not-family' }, RELATIONS.filter((one) => one !== 'not-family').map((relation) => ({ relation }))],
    ['not-insured', { insured: 'no' }, [{ insured: 'yes' }]],
    ['bound-by-most', { boundBy: 2 }, [{ boundBy: 0 }, { boundBy: 1 }]],
    ['bound-by-most', { boundBy: 3 }, [{ boundBy: 1 }]],
  ])('%s', (reason, holds, others) => {
    const { verdict, because } = check(holds)
    expect([verdict, because[0]]).toEqual(['not-possible', reason])
    for (const other of others) {
      expect(check(other).because).not.toContain(reason)
      expect(check(other).verdict).toBe('possible')
    }
  })

  it('as soon as as many accounts have bound the member as may: one, two or three', () =>
    expect([1, 2, 3].map((mainsPerMember) => [0, 1, 2, 3, 4].map((boundBy) => check({ boundBy }, { mainsPerMember }).because.includes('bound-by-most')))).toEqual([
      [false, true, true, true, true],
      [false, false, true, true, true],
      [false, false, false, true, true],
    ]))

  it('not where nobody has said how many, or how many may', () => {
    expect(check({ boundBy: null }).because).not.toContain('bound-by-most')
    expect(check({ boundBy: 9 }, { mainsPerMember: null }).because).not.toContain('bound-by-most')
  })
})

describe('stays open', () => {
  it.each<readonly [Gap, Partial<Member>, Partial<BindingRules>]>([
    ['born-unknown', { born: null }, {}],
    ['insured-unsure', { insured: 'unsure' }, {}],
    ['bound-by-unsure', { boundBy: null }, {}],
    ['rule-unknown', {}, { faceAge: null }],
    ['rule-unknown', {}, { mainsPerMember: null }],
    ['rule-unknown', {}, { placesPerMain: null }],
  ])('%s where %j %j', (reason, over, rules) => {
    const { verdict, because } = check(over, rules)
    expect([verdict, because[0]]).toEqual(['need-answers', reason])
    expect(because.filter((one) => (GAPS as readonly string[]).includes(one))).toEqual([reason])
  })

  it('with both prepared and no day of change where the age or the age of the face check is not known, and no word of a route', () => {
    const open = { verdict: 'need-answers', route: 'both', preparation: 'both', routeChangesOn: null }
    expect(check({ born: null })).toEqual({ ...open, because: ['born-unknown'] })
    expect(check({}, { faceAge: null })).toEqual({ ...open, because: ['rule-unknown'] })
    expect(check({ ...CHILD, face: 'no' }, { faceAge: null })).toEqual({ ...open, because: ['rule-unknown', 'no-face'] })
  })

  it('is not said where it was said: a no and a nought are answers', () => {
    expect(check({ insured: 'no' }).because).not.toContain('insured-unsure')
    expect(check({ boundBy: 0 }).because).toEqual(['face-check'])
    expect(check({ face: 'unsure' }).verdict).toBe('possible')
  })
})

describe('is to be known', () => {
  it.each<readonly [BindingReason, Partial<Member>, Partial<Member>]>([
    ['papers-only', CHILD, MOTHER],
    ['papers-only', { ...CHILD, ...born('2010-11-23') }, { ...CHILD, ...born('2010-11-22') }],
    // Who is bound by a birth certificate hands in no papers of the register (§4.3).
    ['papers-only', { ...CHILD, ...born('2026-11-21'), number: 'unsure' }, { ...CHILD, ...born('2026-11-21'), number: 'no' }],
    ['papers-only', { ...CHILD, ...born('2025-11-21'), number: 'no' }, { ...CHILD, ...born('2025-11-22'), number: 'no' }],
    ['around-face-age', { ...CHILD, ...born('2010-11-22') }, { ...CHILD, ...born('2010-11-23') }],
    ['around-face-age', { ...CHILD, ...born('2009-11-22') }, { ...CHILD, ...born('2009-11-21') }],
    ['face-check', { ...CHILD, ...born('2009-11-21') }, { ...CHILD, ...born('2009-11-22') }],
    ['no-face', { face: 'no' }, { face: 'yes' }],
    ['no-face', { face: 'no' }, { face: 'unsure' }],
    ['no-face', { ...CHILD, ...born('2010-11-22'), face: 'no' }, { ...CHILD, face: 'no' }],
    ['last-place', { boundBy: 1 }, { boundBy: 0 }],
    ['last-place', { boundBy: 1 }, { boundBy: 2 }],
    ['last-place', { boundBy: 1 }, { boundBy: null }],
    ['no-number-yet', { ...CHILD, ...born('2025-11-22'), number: 'no' }, { ...CHILD, ...born('2025-11-21'), number: 'no' }],
    ['no-number-yet', { ...CHILD, ...born('2026-11-21'), number: 'unsure' }, { ...CHILD, ...born('2026-11-21'), number: 'yes' }],
    // A slip of the finger: nobody's parent is fifteen. On the sixteenth birthday it is no longer one that is told.
    ['age-and-relation', { ...born('2010-11-22') }, { ...born('2010-11-21') }],
    ['age-and-relation', { relation: 'spouse', ...born('2016-05-01') }, { relation: 'child', ...born('2016-05-01') }],
    ['age-and-relation', { relation: 'grandparent', ...born('2016-05-01') }, { relation: 'grandparent', ...born('1946-05-01') }],
  ])('%s where %j, and not where %j', (reason, holds, other) => {
    expect(check(holds).because).toContain(reason)
    expect(check(other).because).not.toContain(reason)
  })

  it('with a limit of one, the first account is the last place', () => {
    expect(check({ boundBy: 0 }, { mainsPerMember: 1 }).because).toContain('last-place')
    expect(check({ boundBy: null }, { mainsPerMember: 1 }).because).not.toContain('last-place')
    expect(check({ boundBy: 1 }, { mainsPerMember: 3 }).because).not.toContain('last-place')
    expect(check({ boundBy: 2 }, { mainsPerMember: 3 }).because).toContain('last-place')
  })

  it('whom the page knows only as 其他: all but spouse, parent and child (domain.md §4.1)', () => {
    const said = (reason: BindingReason, over: Partial<Member>): readonly Relation[] => RELATIONS.filter((relation) => check({ ...over, relation }).because.includes(reason))
    expect(said('other-relation', {})).toEqual(['sibling', 'grandparent', 'grandchild', 'in-law', 'other'])
    expect(said('age-and-relation', born('2016-05-01'))).toEqual(['spouse', 'parent', 'grandparent'])
  })

  it('of a newborn without a number, that there is none', () => expect(check({ ...CHILD, ...born('2026-11-01'), number: 'no' }).because).toEqual(['no-number-yet']))

  it('nothing is said of an age that is not known', () => {
    expect(check({ born: null, number: 'no' }).because).toEqual(['born-unknown'])
    expect(check({ ...born('2016-05-01') }, { faceAge: null }).because).toEqual(['rule-unknown'])
    expect(check({ ...CHILD, ...born('2026-01-01'), number: 'no' }, { faceAge: null }).because).toEqual(['rule-unknown'])
  })
})

describe('in order', () => {
  const all: Partial<Member> = { relation: 'not-family', insured: 'no', boundBy: 2, face: 'no' }
  it('first what blocks, then what is missing, then what is to be known, as the lists have it', () => {
    expect(check(all).because).toEqual(['not-family', 'not-insured', 'bound-by-most', 'face-check', 'no-face'])
    expect(check({ born: null, insured: 'unsure', boundBy: null }, { placesPerMain: null }).because).toEqual(['rule-unknown', 'born-unknown', 'insured-unsure', 'bound-by-unsure'])
    expect(check({ ...all, born: null }).because).toEqual(['not-family', 'not-insured', 'bound-by-most', 'born-unknown', 'no-face'])
    expect(check({ ...born('2026-01-01'), relation: 'grandparent', boundBy: 1, number: 'unsure' }).because).toEqual(['papers-only', 'no-number-yet', 'other-relation', 'age-and-relation', 'last-place'])
  })

  it('with what the accounts make of it after what the member does', () => {
    const said = checkBinding({ ...MOTHER, insured: 'no', boundBy: null }, RULES, TODAY, { blocks: ['main-not-ready'], gaps: ['main-unsure'] })
    expect(said.because).toEqual(['not-insured', 'main-not-ready', 'bound-by-unsure', 'main-unsure', 'face-check'])
    expect(checkBinding(MOTHER, RULES, TODAY, { blocks: ['main-not-ready'], gaps: [] }).verdict).toBe('not-possible')
    expect(checkBinding(MOTHER, RULES, TODAY, { blocks: [], gaps: ['clock-wrong'] }).verdict).toBe('need-answers')
  })
})

const within = (list: readonly string[], because: readonly string[]) => because.filter((one) => list.includes(one))

it('a block outweighs what is missing, and neither is ever possible, whoever it is and whatever the rules', () =>
  fc.assert(
    fc.property(anyMember, anyRules, fc.subarray(['main-not-ready'] as const), fc.subarray(['main-unsure', 'clock-wrong'] as const), (member, rules, blocks, gaps) => {
      const { verdict, because } = checkBinding(member, rules, TODAY, { blocks, gaps })
      const [blocked, open] = [within(BLOCKS, because), within(GAPS, because)]
      expect(verdict).toBe(blocked.length > 0 ? 'not-possible' : open.length > 0 ? 'need-answers' : 'possible')
      expect(because).toEqual([...blocked, ...open, ...within(NOTES, because)])
      expect(new Set(because).size).toBe(because.length)
    }),
    { numRuns: 2000 },
  ))

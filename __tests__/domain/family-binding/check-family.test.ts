import { checkFamily, freePlaces, type FamilyCheck } from '@/domain/family-binding/check-family'
import type { BindingRules, MainAccount } from '@/domain/family-binding/member'
import { born, main, named, RULES, TODAY } from '../../support/family-binding-people'

const check = (mains: readonly MainAccount[], members: Parameters<typeof checkFamily>[1], rules: Partial<BindingRules> = {}) => checkFamily(mains, members, { ...RULES, ...rules }, TODAY)
const plan = (family: FamilyCheck) => family.plan.map(({ member, main: into }) => `${member}>${into}`).join(' ')
const left = (family: FamilyCheck) => family.unplaced.map(({ member, why }) => `${member}: ${why}`)
const noted = (family: FamilyCheck) => family.members.filter(({ because }) => because.includes('sixth-place')).map(({ id }) => id)

test('an account of which nothing is taken has five places, then four … then none, and never less', () => {
  expect([0, 1, 4, 5, 6, 9].map((bound) => freePlaces({ bound }, RULES))).toEqual([5, 4, 1, 0, 0, 0])
  expect(freePlaces({ bound: 0 }, { ...RULES, placesPerMain: null })).toBe(0)
  expect(freePlaces({ bound: 5 }, { ...RULES, placesPerMain: 6 })).toBe(1)
})

test('a family of three with one account: all in the plan, nobody left, in the order given', () => {
  const family = check([main('a')], [named('mum'), named('dad'), named('gran')])
  expect(family).toEqual({
    members: ['mum', 'dad', 'gran'].map((id) => ({ id, verdict: 'possible', route: 'face', preparation: 'face', because: ['face-check'], routeChangesOn: null })),
    plan: ['mum', 'dad', 'gran'].map((member) => ({ member, main: 'a' })),
    unplaced: [],
  })
})

describe('the limit of an account is a warning, not a wall: the sources disagree on it', () => {
  const six = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'].map((id) => named(id))
  it('the sixth stays possible, is in no plan, and is told so', () => {
    const family = check([main('a')], six)
    expect(plan(family)).toBe('f1>a f2>a f3>a f4>a f5>a')
    expect(left(family)).toEqual(['f6: no-place'])
    expect(family.members[5]).toMatchObject({ id: 'f6', verdict: 'possible', because: ['face-check', 'sixth-place'] })
    expect(noted(family)).toEqual(['f6'])
  })

  it('a second account takes the sixth; one that is not ready does not', () => {
    expect(left(check([main('a'), main('b')], six))).toEqual([])
    expect(left(check([main('a'), main('b', { ready: 'no' })], six))).toEqual(['f6: no-place'])
    expect(left(check([main('a'), main('b', { ready: 'unsure' })], six))).toEqual(['f6: no-place'])
    expect(left(check([main('a'), main('b', { bound: 5 })], six))).toEqual(['f6: no-place'])
    expect(plan(check([main('a', { bound: 5 }), main('b', { bound: 4 })], six))).toBe('f1>b')
  })

  it('a full account alone places nobody, whatever more it has bound', () => {
    expect(left(check([main('a', { bound: 5 })], [named('f1')]))).toEqual(['f1: no-place'])
    expect(left(check([main('a', { bound: 9 })], [named('f1')]))).toEqual(['f1: no-place'])
    expect(left(check([main('a', { bound: 4 })], [named('f1')]))).toEqual([])
  })
})

describe('places go first to whom nobody has bound', () => {
  it('where they are short, and the plan is told in the order of the family', () => {
    const family = check([main('a', { bound: 3 })], [named('f1', { boundBy: 1 }), named('f2'), named('f3', { boundBy: 1 }), named('f4')])
    expect(plan(family)).toBe('f2>a f4>a')
    expect(left(family)).toEqual(['f1: no-place', 'f3: no-place'])
  })

  it('and then to the others as they are named', () => {
    const family = check([main('a', { bound: 2 })], [named('f1', { boundBy: 1 }), named('f2', { boundBy: 1 }), named('f3'), named('f4')])
    expect(plan(family)).toBe('f1>a f3>a f4>a')
    expect(left(family)).toEqual(['f2: no-place'])
  })
})

describe('the accounts', () => {
  it('none at all: each can be bound, and nobody is', () => {
    const family = check([], [named('f1'), named('f2', { insured: 'no' }), named('f3', { born: null })])
    expect(family.members.map(({ verdict }) => verdict)).toEqual(['possible', 'not-possible', 'need-answers'])
    expect(left(family)).toEqual(['f1: no-main', 'f2: not-insured', 'f3: need-answers'])
    expect([family.plan, noted(family)]).toEqual([[], []])
  })

  it.each<readonly [string, readonly MainAccount['ready'][], readonly string[], string]>([
    ['none is ready', ['no'], ['main-not-ready'], 'main-not-ready'],
    ['none is ready, of two', ['no', 'no'], ['main-not-ready'], 'main-not-ready'],
    ['it is not known', ['unsure'], ['main-unsure'], 'need-answers'],
    ['of one it is not known, the other is not', ['no', 'unsure'], ['main-unsure'], 'need-answers'],
    ['the other way round', ['unsure', 'no'], ['main-unsure'], 'need-answers'],
  ])('where %s, everybody is told so and nobody is in the plan', (_, ready, because, why) => {
    const family = check(ready.map((one, at) => main(`a${at}`, { ready: one })), [named('f1'), named('f2')])
    expect(family.members.map((one) => one.because)).toEqual([[...because, 'face-check'], [...because, 'face-check']])
    expect(left(family)).toEqual([`f1: ${why}`, `f2: ${why}`])
    expect(family.plan).toEqual([])
  })

  it.each<readonly [readonly MainAccount['ready'][], string]>([
    [['yes', 'no'], 'f1>a0'],
    [['no', 'yes'], 'f1>a1'],
    [['unsure', 'yes'], 'f1>a1'],
  ])('%j: one that is ready is enough', (ready, into) => {
    const family = check(ready.map((one, at) => main(`a${at}`, { ready: one })), [named('f1')])
    expect([family.members[0]?.because, plan(family), left(family)]).toEqual([['face-check'], into, []])
  })

  it('nobody is bound to an own account: two parents bind each other, one alone has only an own one', () => {
    expect(plan(check([main('dad'), main('mum')], [named('dad'), named('mum')]))).toBe('dad>mum mum>dad')
    expect(left(check([main('dad')], [named('dad')]))).toEqual(['dad: own-account-only'])
    expect(left(check([main('dad'), main('b', { bound: 5 })], [named('dad')]))).toEqual(['dad: own-account-only'])
    expect(noted(check([main('dad')], [named('dad')]))).toEqual([])
    // His own is full, somebody else's is not but taken.
    expect(left(check([main('dad', { bound: 5 }), main('b', { bound: 4 })], [named('x'), named('dad')]))).toEqual(['dad: no-place'])
    expect(left(check([main('dad', { bound: 4 }), main('b', { bound: 5 })], [named('x'), named('dad'), named('y')]))).toEqual(['dad: own-account-only', 'y: no-place'])
  })
})

describe('whoever is in no plan is told why', () => {
  it('by the first thing that blocks, or that something is missing', () => {
    const family = check([main('a')], [
      named('f1', { relation: 'not-family', insured: 'no' }),
      named('f2', { insured: 'no', boundBy: 2 }),
      named('f3', { boundBy: 2, born: null }),
      named('f4', { born: null }),
      named('f5', { insured: 'unsure' }),
      named('f6', { boundBy: null }),
      named('f7'),
    ])
    expect(left(family)).toEqual(['f1: not-family', 'f2: not-insured', 'f3: bound-by-most', 'f4: need-answers', 'f5: need-answers', 'f6: need-answers'])
    expect(plan(family)).toBe('f7>a')
    expect(noted(family)).toEqual([])
  })

  it('nothing is placed where a number is not known', () => {
    for (const rules of [{ placesPerMain: null }, { mainsPerMember: null }, { faceAge: null }]) {
      const family = check([main('a')], [named('f1')], rules)
      expect([family.members[0]?.verdict, family.plan, left(family)]).toEqual(['need-answers', [], ['f1: need-answers']])
    }
  })

  it('a place is not kept for somebody who cannot have it', () => {
    expect(plan(check([main('a', { bound: 4 })], [named('f1', { insured: 'no' }), named('f2', born('2016-05-01'))]))).toBe('f2>a')
  })
})

test('a clock that is wrong leaves every check open, and a block outweighs it', () => {
  const family = checkFamily([main('a')], [named('f1'), named('f2', { insured: 'no' })], RULES, TODAY, ['clock-wrong'])
  expect(family.members.map(({ verdict, because }) => [verdict, because[0], because[1]])).toEqual([['need-answers', 'clock-wrong', 'face-check'], ['not-possible', 'not-insured', 'clock-wrong']])
  expect([family.plan, left(family)]).toEqual([[], ['f1: need-answers', 'f2: not-insured']])
  expect(checkFamily([main('a', { ready: 'unsure' })], [named('f1')], RULES, TODAY, ['clock-wrong']).members[0]?.because).toEqual(['clock-wrong', 'main-unsure', 'face-check'])
  expect(checkFamily([main('a', { ready: 'no' })], [named('f1')], RULES, TODAY, ['clock-wrong']).members[0]?.because).toEqual(['main-not-ready', 'clock-wrong', 'face-check'])
  expect(checkFamily([], [named('f1')], RULES, TODAY, ['clock-wrong']).unplaced).toEqual([{ member: 'f1', why: 'need-answers' }])
})

test('a family of nobody has no plan', () => expect(check([main('a')], [])).toEqual({ members: [], plan: [], unplaced: [] }))

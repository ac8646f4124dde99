import fc from 'fast-check'
import { MOST_MAINS, planBindings, type FreeMain } from '@/domain/family-binding/plan-bindings'
import { bestOfAll, byCounting, everyFamily, fewest, peopleOf, usedOf, whoOf, wrongIn } from '../../support/family-binding-placing'

const takes = (id: string, places: number): FreeMain => ({ id, places })

describe('who binds whom', () => {
  it('one account binds all it can take, those named first where places are short', () => {
    expect(planBindings([takes('a', 2)], ['x', 'y', 'z'])).toEqual([
      { member: 'x', main: 'a' },
      { member: 'y', main: 'a' },
    ])
  })

  it('nobody without a place, nobody without a member, and no account without either', () => {
    expect(planBindings([], ['x'])).toEqual([])
    expect(planBindings([takes('a', 0), takes('b', 0)], ['x'])).toEqual([])
    expect(planBindings([takes('a', 5)], [])).toEqual([])
    expect(planBindings([], [])).toEqual([])
  })

  it('nobody is bound to an own account: the two parents bind each other', () => {
    expect(planBindings([takes('dad', 1), takes('mum', 1)], ['dad', 'mum'])).toEqual([
      { member: 'dad', main: 'mum' },
      { member: 'mum', main: 'dad' },
    ])
    expect(planBindings([takes('dad', 5)], ['dad'])).toEqual([])
  })

  it('who came earlier moves to another account where that makes room for one who can go nowhere else', () => {
    // The child would take mum's one place; dad can only go there, so the child goes to dad.
    expect(planBindings([takes('mum', 1), takes('dad', 1)], ['child', 'dad'])).toEqual([
      { member: 'child', main: 'dad' },
      { member: 'dad', main: 'mum' },
    ])
  })

  it('nobody moves where there is room without it', () => {
    expect(planBindings([takes('a', 1), takes('b', 1)], ['x', 'y'])).toEqual([
      { member: 'x', main: 'a' },
      { member: 'y', main: 'b' },
    ])
  })

  it('as few accounts as can be, and of as many the first named', () => {
    const plan = (mains: readonly FreeMain[], members: readonly string[]) => usedOf(planBindings(mains, members), mains)
    expect(plan([takes('a', 1), takes('b', 2)], ['x', 'y'])).toEqual(['b'])
    expect(plan([takes('a', 2), takes('b', 2)], ['x', 'y'])).toEqual(['a'])
    expect(plan([takes('a', 1), takes('b', 1), takes('c', 3)], ['x', 'y', 'z'])).toEqual(['c'])
    expect(plan([takes('a', 2), takes('b', 2), takes('c', 2)], ['x', 'y', 'z'])).toEqual(['a', 'b'])
    expect(plan([takes('a', 1), takes('b', 2), takes('c', 2)], ['x', 'y', 'z', 'u'])).toEqual(['b', 'c'])
    // An account that is one's own is no use to oneself.
    expect(plan([takes('x', 1), takes('b', 1)], ['x'])).toEqual(['b'])
  })

  it.each(['constructor', '__proto__', 'toString', '1', ''])('somebody may be called %j, and is placed like anybody else', (name) => {
    expect(planBindings([takes('a', 1)], [name, 'y'])).toEqual([{ member: name, main: 'a' }])
    expect(planBindings([takes('a', 1)], ['y', name])).toEqual([{ member: 'y', main: 'a' }])
  })

  it('looks at ten accounts that have places, and no more', () => {
    const mains = (many: number) => Array.from({ length: many }, (_, n) => takes(`a${n}`, 1))
    const members = peopleOf(12)
    expect(MOST_MAINS).toBe(10)
    expect(planBindings(mains(9), members)).toHaveLength(9)
    expect(planBindings(mains(10), members)).toHaveLength(10)
    expect(planBindings(mains(11), members)).toHaveLength(10)
    // Full ones do not count among the ten.
    expect(planBindings([takes('full', 0), ...mains(10)], members)).toHaveLength(10)
    expect(usedOf(planBindings([...mains(9), takes('big', 9)], peopleOf(9)), [...mains(9), takes('big', 9)])).toEqual(['big'])
  })
})

const wrongOf = (mains: readonly FreeMain[], members: readonly string[]): string | null => {
  const plan = planBindings(mains, members)
  const best = bestOfAll(mains, members)
  const says = { who: whoOf(plan, members), used: usedOf(plan, mains) }
  const wrong = wrongIn(plan, mains, members)
  return wrong.length > 0 || JSON.stringify(says) !== JSON.stringify(best) ? JSON.stringify({ mains, members, plan, best, wrong }) : null
}

const shapes = (people: number, accounts: number, most: number) => everyFamily(people, accounts, most).map((mains) => [mains, peopleOf(people)] as const)
const wrongAmong = (all: readonly (readonly [readonly FreeMain[], readonly string[]])[], wrong: (mains: readonly FreeMain[], members: readonly string[]) => string | null): readonly string[] => {
  const found: string[] = []
  for (const [mains, members] of all) {
    const what = found.length < 5 ? wrong(mains, members) : null
    if (what) found.push(what)
  }
  return found
}

describe('of every assignment there is, the plan is the best', () => {
  // More members first, then those named earlier, then fewer accounts, then accounts named earlier; three accounts at most.
  it.each([
    [1, 0, 0, 1], [0, 2, 2, 9], [1, 1, 2, 6], [2, 1, 3, 12], [2, 2, 3, 16 * 7], [3, 2, 4, 25 * 13], [4, 2, 5, 36 * 21], [5, 2, 5, 36 * 31], [6, 1, 5, 42], [2, 3, 2, 27 * 13], [3, 3, 3, 64 * 34], [5, 3, 2, 27 * 136],
    // All capacities there are.
    [4, 3, 5, 216 * 73],
  ])('%i people, %i accounts of up to %i places: %i families', (people, accounts, most, many) => {
    const all = shapes(people, accounts, most)
    expect(all).toHaveLength(many)
    expect(wrongAmong(all, wrongOf)).toEqual([])
  })

  it('for any family of up to eight people and three accounts', () =>
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 8 }), fc.array(fc.tuple(fc.nat(5), fc.nat(12)), { maxLength: 3 }), (people, given) => {
        const mains = given.map(([places, owner], at) => takes(owner < people ? `f${owner}` : `a${at}`, places)).filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at)
        expect(wrongOf(mains, peopleOf(people))).toBeNull()
      }),
      { numRuns: 120 },
    ))
})

describe('counted instead of tried', () => {
  const wrong = (mains: readonly FreeMain[], members: readonly string[]): string | null => {
    const plan = planBindings(mains, members)
    const isRight = wrongIn(plan, mains, members).length === 0 && whoOf(plan, members) === byCounting(mains, members) && usedOf(plan, mains).length === fewest(mains, members)
    return isRight ? null : JSON.stringify({ mains, members, plan })
  }

  it('both ways of finding the best agree', () => {
    for (const [mains, members] of shapes(4, 2, 4)) {
      const best = bestOfAll(mains, members)
      expect([byCounting(mains, members), fewest(mains, members)]).toEqual([best.who, best.used.length])
    }
  })

  it.each([
    [7, 2, 5, 36 * 57],
    [8, 2, 5, 36 * 73],
    [6, 3, 3, 64 * 229],
    [8, 3, 2, 27 * 529],
  ])('%i people, %i accounts of up to %i places: %i families', (people, accounts, most, many) => {
    const all = shapes(people, accounts, most)
    expect(all).toHaveLength(many)
    expect(wrongAmong(all, wrong)).toEqual([])
  })

  it('for any family of up to twelve people and six accounts, and the same plan when asked again', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.array(fc.tuple(fc.nat(5), fc.nat(20)), { maxLength: 6 }), (people, given) => {
        const mains = given.map(([places, owner], at) => takes(owner < people ? `f${owner}` : `a${at}`, places)).filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at)
        expect(wrong(mains, peopleOf(people))).toBeNull()
        expect(planBindings(mains, peopleOf(people))).toEqual(planBindings(mains.map((main) => ({ ...main })), peopleOf(people)))
      }),
      { numRuns: 300 },
    ))
})

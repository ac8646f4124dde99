import type { ClaimPapers } from '@/domain/claim/guide'
import { missingOf, papersOf } from '@/domain/claim/papers'
import { impliedBy } from '@/domain/claim/situations'
import { CARES, SITUATIONS, type ClaimCase } from '@/domain/claim/states'

const table: ClaimPapers = {
  always: ['a', 'b'], care: { outpatient: ['o', 'a'], emergency: ['e'], inpatient: ['i'] }, situation: { 'lost-card': ['l'] }, proof: ['p'], away: ['w'], last: ['z', 'p'],
}
const of = (over: Partial<ClaimCase>): ClaimCase => ({ situation: 'other', care: 'outpatient', away: false, ...over })

it.each<[Partial<ClaimCase>, string]>([
  [{}, 'a b o p z'],
  [{ care: 'emergency' }, 'a b e p z'],
  [{ care: 'inpatient', away: true }, 'a b i p w z'],
  // Its own proof stands in the place of the usual one, which is still listed at last.
  [{ situation: 'lost-card' }, 'a b o l z p'],
])('of %j are the papers %s, each once', (over, papers) => expect(papersOf(table, of(over)).join(' ')).toBe(papers))

it('what is not at hand is missing, in order; what nobody asked for is not', () => {
  expect(missingOf(['a', 'b', 'c'], ['c', 'x', 'a'])).toEqual(['b'])
  expect(missingOf(['a'], [])).toEqual(['a'])
})

it('a situation says of itself only what its words say', () => {
  expect(impliedBy).toEqual({ 'emergency-no-card': { care: 'emergency' }, 'emergency-elsewhere': { care: 'emergency', away: true }, elsewhere: { away: true }, 'card-forgotten': { care: 'outpatient' } })
  for (const situation of SITUATIONS) expect([undefined, ...CARES]).toContain(impliedBy[situation]?.care)
})

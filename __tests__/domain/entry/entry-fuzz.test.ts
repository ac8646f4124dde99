import fc from 'fast-check'
import type { RawLaunch } from '@/domain/entry/entry'
import { parseEntry } from '@/domain/entry/parse-entry'
import { depth } from '../../support/depth'
import { fuzzOnce, type FuzzTarget } from '../../support/entry-fuzz'
import { breachOf } from '../../support/entry-invariants'

const SEED = 20261121

const series = (target: FuzzTarget, runs: number) => {
  const outcomes = new Map<string, number>()
  const breaches: string[] = []
  for (let run = 0; run < runs; run++) {
    const { outcome, breach } = fuzzOnce(target, SEED, run)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    if (breach && breaches.length < 5) breaches.push(`run ${run}: ${breach}`)
  }
  return { outcomes, breaches }
}

describe('hostile launches', () => {
  it('many thousands of them never throw, never leave the seven kinds, and are never moved by an unknown parameter', () => {
    const { outcomes, breaches } = series('entry', depth(30_000, 150_000))
    expect(breaches).toEqual([])
    // The series must reach every end often, or it proves nothing.
    const ends = ['none', 'home:plain', 'home:unreadable-code', 'home:newer-code', 'window', 'shared', 'article', 'progress', 'preparation']
    for (const end of ends) expect(outcomes.get(end) ?? 0).toBeGreaterThan(200)
  })

  it('thousands of damaged share codes never throw and are never accepted in a form we do not write', () => {
    const { outcomes, breaches } = series('code', depth(10_000, 50_000))
    expect(breaches).toEqual([])
    for (const end of ['ok', 'other-version', 'damaged']) expect(outcomes.get(end) ?? 0).toBeGreaterThan(200)
  })

  it('of any make at all give one of the seven kinds', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true })
    const query = fc.dictionary(fc.constantFrom('c', 'q', 'qrCode', 'scene', 'r', 'from', '__proto__'), anything)
    const launch = fc.oneof(anything, fc.record({ query: anything, address: anything }), fc.record({ query }))
    fc.assert(fc.property(launch, (raw) => expect(breachOf(parseEntry(raw as RawLaunch))).toBeNull()), { numRuns: 1000 })
  })

  it('with any other parameter beside ours lead where they would without it', () => {
    const ours = new Set(['c', 'q', 'qrCode', 'scene', 'r', 'from'])
    const known = fc.dictionary(fc.constantFrom(...ours), fc.oneof(fc.string(), fc.constantFrom('w1-0-a', 'r1-abcd', 'chat', 'w2-x')))
    const other = fc.string({ unit: 'binary' }).filter((key) => !ours.has(key))
    fc.assert(
      fc.property(known, other, fc.anything(), (query, key, value) => {
        expect(parseEntry({ query: Object.defineProperty({ ...query }, key, { value, enumerable: true }) })).toEqual(parseEntry({ query }))
      }),
      { numRuns: 1000 },
    )
  })
})

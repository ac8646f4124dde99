import fc from 'fast-check'
import { estimateBill, type Band, type EstimateInput } from '@/domain/bill/estimate'

const input = (changes: Partial<EstimateInput> = {}): EstimateInput => ({ total: 1000000, outOfCatalog: 0, overLimit: 0, preSelfPay: 0, deductibleLeft: 0, bands: [{ upTo: null, percent: 100 }], capLeft: null, ...changes })
const shown = (changes: Partial<EstimateInput>) => {
  const estimate = estimateBill(input(changes))
  if (estimate.kind === 'refused') return estimate
  const { poolFen, inCatalogSelfPayFen, outOfCatalogFen, overLimitFen, steps, rounded } = estimate
  return [[poolFen, inCatalogSelfPayFen, outOfCatalogFen, overLimitFen].join(' '), steps.map(({ takesFen }) => takesFen).join(' '), rounded]
}
const all = (percent: number): readonly Band[] => [{ upTo: null, percent }]

/** By hand, in 分: 统筹 自付 自费 超限价; what is taken outside the catalogue, over the limit, before, by the deductible, the ratio, the cap. */
it.each<[string, Partial<EstimateInput>, string, string, boolean]>([
  ['all is paid', {}, '1000000 0 0 0', '0 0 0 0 0 0', false],
  ['10000: 1000 out, 200 over, 800 before, 1000 deductible, 70 % of 7000', { outOfCatalog: 100000, overLimit: 20000, preSelfPay: 80000, deductibleLeft: 100000, bands: all(70) }, '490000 390000 100000 20000', '100000 20000 80000 100000 210000 0', false],
  ['the deductible is more than what counts', { total: 50000, preSelfPay: 10000, deductibleLeft: 100000, bands: all(70) }, '0 50000 0 0', '0 0 10000 40000 0 0', false],
  ['two bands: 60 % of 5000, 80 % of 4000', { deductibleLeft: 100000, bands: [{ upTo: 500000, percent: 60 }, { upTo: null, percent: 80 }] }, '620000 380000 0 0', '0 0 0 100000 280000 0', false],
  ['the amount ends in the first band', { total: 300000, bands: [{ upTo: 500000, percent: 60 }, { upTo: null, percent: 80 }] }, '180000 120000 0 0', '0 0 0 0 120000 0', false],
  ['bands that end: nothing above', { bands: [{ upTo: 500000, percent: 60 }] }, '300000 700000 0 0', '0 0 0 0 700000 0', false],
  ['the cap', { bands: all(80), capLeft: 500000 }, '500000 500000 0 0', '0 0 0 0 200000 300000', false],
  ['the cap is used up', { bands: all(80), capLeft: 0 }, '0 1000000 0 0', '0 0 0 0 200000 800000', false],
  ['half a 分 goes up', { total: 101, bands: all(50) }, '51 50 0 0', '0 0 0 0 50 0', true],
  ['less than half goes down', { total: 101, bands: all(33.33) }, '34 67 0 0', '0 0 0 0 67 0', true],
  ['two decimals of a percentage', { total: 10000, bands: all(92.57) }, '9257 743 0 0', '0 0 0 0 743 0', false],
  ['nothing is paid', { bands: all(0) }, '0 1000000 0 0', '0 0 0 0 1000000 0', false],
  ['all is outside', { outOfCatalog: 1000000, deductibleLeft: 5 }, '0 0 1000000 0', '1000000 0 0 0 0 0', false],
  ['the most there can be', { total: 999999999, bands: all(99.99) }, '999899999 100000 0 0', '0 0 0 0 100000 0', true],
])('%s', (_, changes, amounts, steps, rounded) => expect(shown(changes)).toEqual([amounts, steps, rounded]))

it.each<[string, Partial<EstimateInput>, string, unknown]>([
  ['no total', { total: 0 }, 'no-total', 'total'],
  ['less than nothing', { outOfCatalog: -1 }, 'not-an-amount', 'outOfCatalog'],
  ['a fraction of a 分', { preSelfPay: 0.5 }, 'not-an-amount', 'preSelfPay'],
  ['no number', { deductibleLeft: NaN }, 'not-an-amount', 'deductibleLeft'],
  ['too much', { total: 1000000000 }, 'not-an-amount', 'total'],
  ['a cap below nothing', { capLeft: -1 }, 'not-an-amount', 'capLeft'],
  ['more than the total', { outOfCatalog: 500000, overLimit: 300000, preSelfPay: 200001 }, 'more-than-total', null],
  ['no band', { bands: [] }, 'no-band', null],
  ['more than a hundred', { bands: all(100.01) }, 'percent-range', 0],
  ['less than none', { bands: all(-1) }, 'percent-range', 0],
  ['no percentage', { bands: all(NaN) }, 'percent-range', 0],
  ['three decimals', { bands: all(92.575) }, 'percent-fine', 0],
  ['bands that fall', { bands: [{ upTo: 500, percent: 60 }, { upTo: 400, percent: 80 }] }, 'bands-not-ascending', 1],
  ['bands that stand', { bands: [{ upTo: 500, percent: 60 }, { upTo: 500, percent: 80 }] }, 'bands-not-ascending', 1],
  ['a band up to nothing', { bands: [{ upTo: 0, percent: 60 }] }, 'bands-not-ascending', 0],
  ['a band that ends at a fraction', { bands: [{ upTo: 0.5, percent: 60 }] }, 'not-an-amount', 0],
  ['a band after the last', { bands: [{ upTo: null, percent: 60 }, { upTo: 500, percent: 80 }] }, 'band-after-the-last', 1],
])('%s is refused', (_, changes, why, at) => expect(shown(changes)).toEqual({ kind: 'refused', why, at }))

it('the parts are the total, the steps lead from it to 统筹, and more of anything that takes away never pays more', () => {
  const amount = fc.integer({ min: 0, max: 300000 })
  const bands = fc.tuple(fc.integer({ min: 1, max: 200000 }), fc.integer({ min: 0, max: 10000 }), fc.integer({ min: 0, max: 10000 })).map(([upTo, a, b]) => [{ upTo, percent: a / 100 }, { upTo: null, percent: b / 100 }])
  fc.assert(
    fc.property(fc.record({ outOfCatalog: amount, overLimit: amount, preSelfPay: amount, deductibleLeft: amount, bands, capLeft: fc.option(amount) }), fc.integer({ min: 0, max: 500000 }), fc.constantFrom('outOfCatalog', 'overLimit', 'preSelfPay', 'deductibleLeft'), (given, more, which) => {
      const total = given.outOfCatalog + given.overLimit + given.preSelfPay + more + 1
      const estimate = estimateBill({ ...given, total })
      if (estimate.kind !== 'ok') throw new Error(estimate.why)
      const { poolFen, inCatalogSelfPayFen, outOfCatalogFen, overLimitFen, steps } = estimate
      expect(poolFen + inCatalogSelfPayFen + outOfCatalogFen + overLimitFen).toBe(total)
      expect(steps.reduce((left, { takesFen }) => left - takesFen, total)).toBe(poolFen)
      for (const fen of [poolFen, inCatalogSelfPayFen, ...steps.map(({ takesFen }) => takesFen)]) expect(Number.isInteger(fen) && fen >= 0).toBe(true)
      const stricter = estimateBill({ ...given, total, [which]: given[which] + 1 })
      if (stricter.kind === 'ok') expect(stricter.poolFen).toBeLessThanOrEqual(poolFen)
    }),
    { numRuns: 1500 },
  )
})

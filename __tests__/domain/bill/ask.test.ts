import { checkBill } from '@/domain/bill/check-bill'
import type { Bill, Figures } from '@/domain/bill/fields'
import type { Identity } from '@/domain/bill/identities'
import { BILL_REASONS, reasonsFor } from '@/domain/bill/reasons'
import fc from 'fast-check'
import { BILL_QUESTIONS } from '@/domain/bill/ask'

const all: Figures = { total: 100000, poolFundPay: 54000, otherPay: 0, accountPay: 20000, cashPay: 26000, inCatalogSelfPay: 36000, outOfCatalogPay: 10000 }
const ask = (changes: Figures, kind: Bill['kind'] = 'outpatient', place: string | null = null) => checkBill({ kind, figures: { ...all, ...changes } }, place).ask.join(' ')

/** By hand: what differs, by how much, in which direction. */
describe('what to ask', () => {
  it.each<[string, Figures, string]>([
    ['nothing where all agrees', {}, ''],
    ['cash holds what the account paid', { cashPay: 46000 }, 'personal-account surcharge several-bills which-figure'],
    ['cash lacks what the account paid', { cashPay: 6000 }, 'personal-account discount prepaid-used which-figure'],
    ['cash lacks what a relative’s account paid', { cashPay: 21000, sharedAccountPay: 5000 }, 'shared-account discount prepaid-used which-figure'],
    ['cash lacks what was paid before', { cashPay: 18500, prepaid: 7500 }, 'prepaid-used discount several-bills which-figure'],
    ['less cash', { cashPay: 24500 }, 'discount prepaid-used several-bills which-figure'],
    ['more cash', { cashPay: 27200 }, 'surcharge personal-account several-bills which-figure'],
    ['a few 分 of cash', { cashPay: 26005 }, 'rounding surcharge personal-account which-figure'],
    ['自付', { inCatalogSelfPay: 34500 }, 'self-pay-figures several-bills which-figure'],
    ['the total', { total: 108000 }, 'other-payment several-bills which-figure'],
    ['统筹', { poolFundPay: 50000 }, 'other-payment several-bills which-figure'],
    ['自付一', { selfPayOne: 30000, selfPayTwo: 5000 }, 'self-pay-parts several-bills which-figure'],
  ])('%s', (_, changes, questions) => expect(ask(changes)).toBe(questions))

  it('of a stay and of the fund', () => {
    expect(ask({ prepaid: 20000, topUp: 0, refund: 0 }, 'inpatient')).toBe('deposit several-bills which-figure')
    expect(ask({ fundTotal: 74000 }, 'outpatient', '430000')).toBe('personal-account fund-total several-bills which-figure')
    expect(ask({ fundTotal: 64000, sharedAccountPay: 0 }, 'outpatient', '430000')).toBe('fund-total several-bills which-figure')
  })

  it('is at most four known questions, each once, the general one last, wherever something disagrees and nowhere else', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(all), 'prepaid', 'topUp', 'refund', 'fundTotal', 'sharedAccountPay', 'selfPayOne', 'selfPayTwo'), fc.integer({ min: 0, max: 99999 })), fc.constantFrom('outpatient', 'inpatient'), (changes, kind) => {
        const { checks, ask: asked } = checkBill({ kind, figures: { ...all, ...changes } }, null)
        if (checks.every(({ holds }) => holds)) return expect(asked).toEqual([])
        expect(asked.length).toBeLessThanOrEqual(4)
        expect(new Set(asked).size).toBe(asked.length)
        expect(asked[asked.length - 1]).toBe('which-figure')
        for (const one of asked) expect(BILL_QUESTIONS).toContain(one)
      }),
      { numRuns: 1000 },
    ))
})

describe('what may explain it', () => {
  const off = (identity: Identity, differenceFen: number, figures: Figures = {}) => reasonsFor({ identity, holds: false, differenceFen }, figures).map(({ reason, fits }) => reason + (fits ? '!' : '')).join(' ')

  it.each<[Identity, number, Figures, string]>([
    ['I1', 2000, {}, 'discount prepaid-used shared-apart several-bills reissued'],
    ['I1', -2000, {}, 'surcharge shared-within several-bills reissued'],
    ['I1', 5000, { sharedAccountPay: 5000 }, 'shared-apart! discount prepaid-used several-bills reissued'],
    ['I1', 5002, { sharedAccountPay: 5000 }, 'shared-apart! discount prepaid-used several-bills reissued'],
    ['I1', 5003, { sharedAccountPay: 5000 }, 'discount prepaid-used shared-apart several-bills reissued'],
    ['I1', -5000, { sharedAccountPay: 5000 }, 'shared-within! surcharge several-bills reissued'],
    ['I2', 7500, { prepaid: 7500 }, 'prepaid-used! discount shared-apart package several-bills reissued'],
    ['I2', 3, {}, 'rounding discount prepaid-used shared-apart package several-bills reissued'],
    ['I3', 2000, {}, 'package several-bills reissued'],
    ['I3', -10, {}, 'rounding package several-bills reissued'],
    ['I3', -11, {}, 'package several-bills reissued'],
    ['I4', 2000, {}, 'package several-bills reissued'],
    ['I5', 2000, {}, 'discount several-bills reissued'],
    ['I5', -2000, {}, 'surcharge several-bills reissued'],
    ['I7', -20000, { accountPay: 20000 }, 'fund-with-account! surcharge shared-within several-bills reissued'],
    ['I7', 4000, {}, 'fund-with-account discount prepaid-used shared-apart several-bills reissued'],
  ])('%s by %i, %j', (identity, difference, figures, reasons) => expect(off(identity, difference, figures)).toBe(reasons))

  it('is nothing where a sum holds, and nothing explains a nought', () => {
    expect(reasonsFor({ identity: 'I1', holds: true, differenceFen: 1 }, {})).toEqual([])
    expect(off('I1', 3, { sharedAccountPay: 0, prepaid: 2 })).toBe('rounding discount prepaid-used shared-apart several-bills reissued')
  })

  it('uses every reason somewhere', () => {
    const used = (['I1', 'I2', 'I3', 'I4', 'I5', 'I7'] as const).flatMap((identity) => [5, -5].flatMap((fen) => reasonsFor({ identity, holds: false, differenceFen: fen }, {}).map(({ reason }) => reason)))
    expect([...new Set(used)].sort()).toEqual([...BILL_REASONS].sort())
  })
})

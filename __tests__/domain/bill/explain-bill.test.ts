import fc from 'fast-check'
import { explainBill, type BillCut } from '@/domain/bill/explain-bill'
import type { Figures } from '@/domain/bill/fields'
import { anyParts, consistent } from '../../support/bill-figures'

const explained = (figures: Figures) => explainBill({ kind: 'outpatient', figures }, null)
const shown = (cut: BillCut | null) => cut && `${cut.parts.map(({ of, fen, derived }) => `${of} ${fen}${derived ? '?' : ''}`).join(', ')} of ${cut.wholeFen}${cut.restFen ? `, ${cut.restFen} left` : ''}`
const outcomes = (figures: Figures) => explained(figures).outcomes.map(({ outcome, sure }) => `${outcome} ${sure}`)

const all: Figures = { total: 100000, poolFundPay: 54000, otherPay: 3000, accountPay: 20000, cashPay: 23000, inCatalogSelfPay: 33000, outOfCatalogPay: 10000 }

describe('the picture', () => {
  it.each<[string, Figures, string | null, string | null]>([
    ['of a whole bill', all, 'poolFundPay 54000, otherPay 3000, accountPay 20000, cashPay 23000 of 100000', 'covered 57000, inCatalogSelfPay 33000, outOfCatalogPay 10000 of 100000'],
    ['with what is derived marked', { total: 100000, poolFundPay: 54000, otherPay: 3000, accountPay: 20000, outOfCatalogPay: 10000 }, 'poolFundPay 54000, otherPay 3000, accountPay 20000, cashPay 23000? of 100000', 'covered 57000, inCatalogSelfPay 33000?, outOfCatalogPay 10000 of 100000'],
    ['without 其他, of which there was none', { total: 18268, poolFundPay: 8509, accountPay: 8259, cashPay: 1500 }, 'poolFundPay 8509, accountPay 8259, cashPay 1500 of 18268', null],
    ['with 其他 that follows', { total: 10000, poolFundPay: 5000, accountPay: 2000, cashPay: 2500 }, 'poolFundPay 5000, otherPay 500?, accountPay 2000, cashPay 2500 of 10000', null],
    ['with nothing paid', { total: 10000, poolFundPay: 0, otherPay: 0, accountPay: 0, cashPay: 10000, inCatalogSelfPay: 0, outOfCatalogPay: 10000 }, 'cashPay 10000 of 10000', 'outOfCatalogPay 10000 of 10000'],
    ['with parts missing', { total: 10000, poolFundPay: 5000, cashPay: 1000 }, 'poolFundPay 5000, cashPay 1000 of 10000, 4000 left', null],
    ['rounded by a 分', { total: 10001, poolFundPay: 5000, otherPay: 0, accountPay: 2000, cashPay: 3000 }, 'poolFundPay 5000, accountPay 2000, cashPay 3000 of 10001', null],
    ['never with more parts than the whole', { total: 10000, poolFundPay: 5000, otherPay: 0, accountPay: 2000, cashPay: 4000 }, null, null],
    ['not of one part alone', { total: 10000, poolFundPay: 5000 }, null, null],
    ['not without a total', { poolFundPay: 5000, otherPay: 0 }, null, null],
    ['not of nothing', { total: 0, poolFundPay: 0, otherPay: 0, accountPay: 0, cashPay: 0 }, null, null],
  ])('%s', (_, figures, payer, kind) => {
    expect(shown(explained(figures).byPayer)).toBe(payer)
    expect(shown(explained(figures).byKind)).toBe(kind)
  })

  it('of 自付: 先行自付 first, in 北京 自付二', () => {
    expect(shown(explained({ ...all, preSelfPay: 8000 }).bySelfPay)).toBe('preSelfPay 8000 of 33000, 25000 left')
    expect(shown(explained({ ...all, selfPayOne: 25000, selfPayTwo: 8000 }).bySelfPay)).toBe('selfPayTwo 8000 of 33000, 25000 left')
    expect(shown(explained({ ...all, selfPayOne: 25000 }).bySelfPay)).toBe('selfPayTwo 8000? of 33000, 25000 left')
    expect(explained(all).bySelfPay).toBeNull()
    expect(explained({ ...all, preSelfPay: 34000 }).bySelfPay).toBeNull()
  })

  it('of any bill that adds up: parts and rest are the whole, none below nothing', () =>
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { byPayer, byKind } = explainBill({ kind: parts.kind, figures: consistent(parts) }, null)
        for (const cut of [byPayer, byKind]) if (cut) expect([cut.parts.reduce((sum, { fen }) => sum + fen, 0) + cut.restFen, cut.restFen, cut.parts.every(({ fen }) => fen > 0)]).toEqual([cut.wholeFen, 0, true])
      }),
      { numRuns: 500 },
    ))
})

describe('the causes that the figures fit', () => {
  it.each<[string, Figures, readonly string[]]>([
    ['of nothing', {}, []],
    ['of a usual bill', all, ['out-of-catalogue certain']],
    ['all 自费', { total: 10000, poolFundPay: 0, otherPay: 0, accountPay: 0, cashPay: 10000, inCatalogSelfPay: 0, outOfCatalogPay: 10000 }, ['settled-as-self-pay possible', 'out-of-catalogue certain']],
    ['all cash, and nothing more is printed', { total: 10000, poolFundPay: 0, cashPay: 10000 }, ['settled-as-self-pay possible']],
    ['统筹 not printed', { total: 10000, cashPay: 10000 }, []],
    ['under the deductible', { total: 10000, poolFundPay: 0, otherPay: 0, accountPay: 10000, cashPay: 0, inCatalogSelfPay: 10000, outOfCatalogPay: 0 }, ['deductible-not-met possible', 'annual-cap-reached possible']],
    ['先行自付', { ...all, preSelfPay: 100 }, ['category-b-prepay certain', 'out-of-catalogue certain']],
    ['自付二', { ...all, selfPayOne: 30000, selfPayTwo: 3000 }, ['category-b-prepay possible', 'out-of-catalogue certain']],
    ['超限价', { ...all, overLimitPay: 100 }, ['out-of-catalogue certain', 'over-limit-price certain']],
    ['less paid than borne', { total: 10000, poolFundPay: 3000, otherPay: 0, accountPay: 0, cashPay: 7000, inCatalogSelfPay: 7000, outOfCatalogPay: 0 }, ['wrong-benefit-type possible']],
    ['as much paid as borne', { total: 10000, poolFundPay: 5000, otherPay: 0, accountPay: 0, cashPay: 5000, inCatalogSelfPay: 5000, outOfCatalogPay: 0 }, []],
    ['figures that disagree', { ...all, cashPay: 43000 }, ['bill-arithmetic-mismatch certain', 'out-of-catalogue certain']],
  ])('%s', (_, figures, expected) => expect(outcomes(figures)).toEqual(expected))
})

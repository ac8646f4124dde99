import fc from 'fast-check'
import { checkBill } from '@/domain/bill/check-bill'
import { fieldsFor, type Bill, type BillField, type BillKind, type Figures } from '@/domain/bill/fields'
import type { Identity } from '@/domain/bill/identities'
import { anyParts, consistent, fieldsOf } from '../../support/bill-figures'

const bill = (figures: Figures, kind: BillKind = 'outpatient'): Bill => ({ kind, figures })
/** 'I1 holds 0' */
const checked = (figures: Figures, kind: BillKind = 'outpatient', place: string | null = null) =>
  checkBill(bill(figures, kind), place).checks.map(({ identity, holds, differenceFen }) => `${identity} ${holds ? 'holds' : 'off'} ${differenceFen}`)
const derived = (figures: Figures, kind: BillKind = 'outpatient', place: string | null = null) => checkBill(bill(figures, kind), place).derived

const all: Figures = { total: 100000, poolFundPay: 54000, otherPay: 0, accountPay: 20000, cashPay: 26000, inCatalogSelfPay: 36000, outOfCatalogPay: 10000 }

const lacking = (figures: Figures, field: BillField): Figures => Object.fromEntries(Object.entries(figures).filter(([one]) => one !== field))

describe('the worked bills of domain.md §5.4', () => {
  it('1: 深圳 85.09 + 82.59 + 15.00 = 182.68, without 其他', () =>
    expect(checkBill(bill({ total: 18268, poolFundPay: 8509, accountPay: 8259, cashPay: 1500 }), '440300')).toEqual({ checks: [{ identity: 'I1', holds: true, differenceFen: 0 }], derived: {}, slips: [], ask: [] }))

  it('2: 住院 3600 + 600 + 300 = 4500, and 自付 = 4200 − 3600 where it is not printed', () => {
    expect(checked({ total: 450000, poolFundPay: 360000, inCatalogSelfPay: 60000, outOfCatalogPay: 30000 }, 'inpatient')).toEqual(['I3 holds 0'])
    expect(derived({ total: 450000, poolFundPay: 360000, otherPay: 0, outOfCatalogPay: 30000 }, 'inpatient')).toEqual({ inCatalogSelfPay: '600.00' })
  })

  it('3: 现金 must be 260; 460 breaks I2, and I1 with it', () => {
    const { cashPay, ...rest } = all
    expect(derived(rest)).toEqual({ cashPay: '260.00' })
    expect(checked(all)).toEqual(['I1 holds 0', 'I2 holds 0', 'I3 holds 0'])
    expect(cashPay).toBe(26000)
    expect(checkBill(bill({ ...all, cashPay: 46000 }), null)).toEqual({
      checks: [{ identity: 'I1', holds: false, differenceFen: -20000 }, { identity: 'I2', holds: false, differenceFen: -20000 }, { identity: 'I3', holds: true, differenceFen: 0 }],
      derived: {},
      slips: [{ field: 'cashPay', printed: '460.00', couldBe: '260.00' }],
      ask: ['personal-account', 'surcharge', 'several-bills', 'which-figure'],
    })
  })
})

/** Reckoned by hand. */
describe('ten more bills', () => {
  const BEIJING = '110000'
  const ZHUHAI = '440400'
  const HUNAN = '430100'
  it.each<[string, Figures, BillKind, string | null, readonly string[]]>([
    ['a registration paid by the account alone', { total: 1000, poolFundPay: 0, otherPay: 0, accountPay: 1000, cashPay: 0 }, 'outpatient', null, ['I1 holds 0']],
    ['all 自费, in cash', { total: 32050, poolFundPay: 0, otherPay: 0, accountPay: 0, cashPay: 32050, inCatalogSelfPay: 0, outOfCatalogPay: 32050 }, 'outpatient', null, ['I1 holds 0', 'I2 holds 0', 'I3 holds 0']],
    ['北京: 自付一 81.20 + 自付二 18.80 = 100.00', { ...all, inCatalogSelfPay: 10000, outOfCatalogPay: 36000, selfPayOne: 8120, selfPayTwo: 1880 }, 'outpatient', BEIJING, ['I1 holds 0', 'I2 holds 0', 'I3 holds 0', 'I4 holds 0']],
    ['北京: 自付二 with two digits swapped, 81.80 for 18.80', { inCatalogSelfPay: 10000, selfPayOne: 8120, selfPayTwo: 8180 }, 'outpatient', BEIJING, ['I4 off -6300']],
    ['a stay: 2000 + 500 − 100 = 2400', { prepaid: 200000, topUp: 50000, refund: 10000, cashPay: 240000 }, 'inpatient', null, ['I5 holds 0']],
    ['a stay of which too much came back: 2000 + 0 − 600 ≠ 1500', { prepaid: 200000, topUp: 0, refund: 60000, cashPay: 150000 }, 'inpatient', null, ['I5 off -10000']],
    ['three items rounded: 33.33 + 33.33 + 33.33 = 100.00 − 0.01', { total: 10000, poolFundPay: 3333, otherPay: 0, accountPay: 3333, cashPay: 3333 }, 'outpatient', null, ['I1 holds 1']],
    ['珠海: 600 holds the account, 600 + 400 = 1000', { total: 100000, fundTotal: 60000, accountPay: 10000, cashPay: 40000 }, 'outpatient', ZHUHAI, ['I7 holds 0']],
    ['湖南: 600 does not, 600 + 100 + 300 = 1000', { total: 100000, fundTotal: 60000, accountPay: 10000, cashPay: 30000 }, 'outpatient', HUNAN, ['I7 holds 0']],
    ['湖南 with the figures of 珠海', { total: 100000, fundTotal: 60000, accountPay: 10000, cashPay: 40000 }, 'outpatient', HUNAN, ['I7 off -10000']],
    ['共济 in a column of its own, 50.00 that I1 does not count', { ...all, cashPay: 21000, sharedAccountPay: 5000 }, 'outpatient', null, ['I1 off 5000', 'I2 off 5000', 'I3 holds 0']],
    ['优惠 of 20.00 taken off the cash', { ...all, cashPay: 24000 }, 'outpatient', null, ['I1 off 2000', 'I2 off 2000', 'I3 holds 0']],
  ])('%s', (_, figures, kind, place, checks) => expect(checked(figures, kind, place)).toEqual(checks))
})

describe('what rounding allows', () => {
  it.each([[0, 'holds'], [1, 'holds'], [2, 'holds'], [3, 'off'], [-1, 'holds'], [-2, 'holds'], [-3, 'off']])('%i 分 %s', (off, verdict) => {
    expect(checked({ ...all, total: 100000 + off })).toEqual([`I1 ${verdict} ${off}`, 'I2 holds 0', `I3 ${verdict} ${off}`])
    expect(checked({ inCatalogSelfPay: 100 + off, selfPayOne: 60, selfPayTwo: 40 })).toEqual([`I4 ${verdict} ${off}`])
  })
})

describe('a figure that is not printed', () => {
  it('leaves its sums unchecked', () => {
    expect(checked({})).toEqual([])
    expect(checked({ total: 100, poolFundPay: 50, otherPay: 0, cashPay: 60 })).toEqual([])
    for (const field of fieldsOf(all)) {
      const rest = lacking(all, field)
      expect(checked(rest).map((check) => check.slice(0, 2))).toEqual({ total: ['I2'], poolFundPay: ['I2'], otherPay: ['I1', 'I2', 'I3'], accountPay: ['I3'], cashPay: ['I3'], inCatalogSelfPay: ['I1'], outOfCatalogPay: ['I1'] }[field as 'total'])
      expect(derived(rest)).toEqual(field === 'otherPay' ? {} : { [field]: (all[field]! / 100).toFixed(2) })
    }
  })

  it('其他 is nothing where the rest adds up, is offered where something is over, and where too much is there nothing explains it', () => {
    const three = { total: 10000, poolFundPay: 5000, accountPay: 2000 }
    expect([checked({ ...three, cashPay: 3000 }), derived({ ...three, cashPay: 3000 })]).toEqual([['I1 holds 0'], {}])
    expect([checked({ ...three, cashPay: 2998 }), derived({ ...three, cashPay: 2998 })]).toEqual([['I1 holds 2'], {}])
    expect([checked({ ...three, cashPay: 2997 }), derived({ ...three, cashPay: 2997 })]).toEqual([[], { otherPay: '0.03' }])
    expect([checked({ ...three, cashPay: 2500 }), derived({ ...three, cashPay: 2500 })]).toEqual([[], { otherPay: '5.00' }])
    expect([checked({ ...three, cashPay: 3003 }), derived({ ...three, cashPay: 3003 })]).toEqual([['I1 off -3'], {}])
  })

  it('其他 that one sum shows to be nothing is nothing in the other, too', () => {
    const rest = lacking(all, 'otherPay')
    expect(checked({ ...rest, cashPay: 25000 })).toEqual(['I1 off 1000', 'I2 off 1000', 'I3 holds 0'])
    expect(derived({ ...rest, cashPay: 25000 })).toEqual({})
  })

  it('其他 of which two sums make different amounts is not offered', () =>
    expect(derived({ total: 100000, poolFundPay: 50000, accountPay: 20000, cashPay: 20000, inCatalogSelfPay: 30000, outOfCatalogPay: 0 })).toEqual({}))

  it('共济 works in the same way in I7', () => {
    const figures = { total: 100000, fundTotal: 60000, accountPay: 10000 }
    expect([checked({ ...figures, cashPay: 30000 }, 'outpatient', '430000'), derived({ ...figures, cashPay: 30000 }, 'outpatient', '430000')]).toEqual([['I7 holds 0'], {}])
    expect([checked({ ...figures, cashPay: 25000 }, 'outpatient', '430000'), derived({ ...figures, cashPay: 25000 }, 'outpatient', '430000')]).toEqual([[], { sharedAccountPay: '50.00' }])
    expect(checked({ ...figures, cashPay: 25000, sharedAccountPay: 0 }, 'outpatient', '430000')).toEqual(['I7 off 5000'])
  })

  it('where nobody knows what 基金支付总额 holds, both readings count, and nothing is worked out from one of them', () => {
    const figures = { total: 100000, fundTotal: 60000, accountPay: 10000 }
    expect(checked({ ...figures, cashPay: 30000 })).toEqual(['I7 holds 0'])
    expect(checked({ ...figures, cashPay: 40000 })).toEqual(['I7 holds 0'])
    expect(checked({ ...figures, cashPay: 45000 })).toEqual(['I7 off -15000'])
    expect(checked({ ...figures, cashPay: 45000, sharedAccountPay: 0 })).toEqual(['I7 off -15000'])
    expect([checked({ ...figures, cashPay: 35000 }), derived({ ...figures, cashPay: 35000 })]).toEqual([[], {}])
    expect(derived({ ...figures, sharedAccountPay: 0 })).toEqual({})
    // 现金 350.00 leaves 50.00 for 共济 in one reading and breaks the other: no contradiction.
    expect(derived({ ...figures, poolFundPay: 55000, otherPay: 0 })).toEqual({ cashPay: '350.00' })
    expect(derived({ ...figures, accountPay: 0, sharedAccountPay: 0 })).toEqual({ cashPay: '400.00' })
    expect(derived({ total: 100000, fundTotal: 60000, sharedAccountPay: 0 }, 'outpatient', '440402')).toEqual({ cashPay: '400.00' })
  })

  it('follows through several sums', () =>
    expect(derived({ poolFundPay: 100000, otherPay: 0, accountPay: 5000, prepaid: 20000, topUp: 0, refund: 5000, outOfCatalogPay: 4000, selfPayTwo: 6000 }, 'inpatient')).toEqual({
      total: '1200.00', cashPay: '150.00', inCatalogSelfPay: '160.00', selfPayOne: '100.00',
    }))

  it('is never below nothing, but for rounding', () => {
    expect(derived({ total: 10000, poolFundPay: 9000, otherPay: 0, accountPay: 1500 })).toEqual({})
    expect(derived({ total: 10000, poolFundPay: 9000, otherPay: 0, accountPay: 1002 })).toEqual({ cashPay: '0.00' })
    expect(derived({ total: 10000, poolFundPay: 9000, otherPay: 0, accountPay: 1003 })).toEqual({})
  })

  it('is not offered where two sums give it differently, nor what rests on it', () => {
    expect(derived({ poolFundPay: 50000, otherPay: 0, accountPay: 10000, cashPay: 10000, inCatalogSelfPay: 20000, outOfCatalogPay: 5000 })).toEqual({})
    // 现金 by I1 is 200.00, by I5 300.00; what I2 would make of either is not said.
    expect(derived({ total: 100000, poolFundPay: 50000, otherPay: 0, accountPay: 30000, prepaid: 30000, topUp: 0, refund: 0, outOfCatalogPay: 0 }, 'inpatient')).toEqual({ inCatalogSelfPay: '500.00' })
    // 自付 by I4 is 100.00, by I3 350.00; 现金 stands in I1 alone.
    expect(derived({ total: 60000, poolFundPay: 20000, otherPay: 0, accountPay: 10000, selfPayOne: 6000, selfPayTwo: 4000, outOfCatalogPay: 5000 })).toEqual({ cashPay: '300.00' })
    // 自付 by I4 is 100.00, 现金 by I5 300.00: together they break I2, and 合计 would rest on them.
    const apart = { poolFundPay: 20000, otherPay: 0, accountPay: 10000, selfPayOne: 6000, selfPayTwo: 4000, outOfCatalogPay: 5000, prepaid: 30000, topUp: 0, refund: 0 }
    expect(derived(apart, 'inpatient')).toEqual({})
    // 现金 by I7 is 300.00, by I5 250.00: neither is said, nor what I1 and I2 make of one of them.
    expect(derived({ total: 100000, fundTotal: 60000, accountPay: 10000, sharedAccountPay: 0, otherPay: 0, outOfCatalogPay: 5000, prepaid: 25000, topUp: 0, refund: 0 }, 'inpatient', '430000')).toEqual({})
    expect(derived({ ...apart, prepaid: 5000 }, 'inpatient')).toEqual({ total: '350.00', cashPay: '50.00', inCatalogSelfPay: '100.00' })
  })

  it('a stay’s sum is none of an outpatient’s', () => expect(checked({ prepaid: 100, topUp: 0, refund: 0, cashPay: 900 })).toEqual([]))
})

describe('any bill that adds up', () => {
  /** 其他 so small that rounding might have made it is not told from none. */
  const tellable = anyParts.map((parts) => ({ ...parts, other: parts.other > 2 ? parts.other : 0 }))
  const given = fc.tuple(tellable, fc.array(fc.nat(20), { maxLength: 8 }))
  const some = (figures: Figures, dropped: readonly number[]): Figures => Object.fromEntries(Object.entries(figures).filter((_, at) => !dropped.includes(at)))

  it('passes, whatever of it is printed, and what follows is what it was', () =>
    fc.assert(
      fc.property(given, ([parts, dropped]) => {
        const whole = consistent(parts)
        const check = checkBill({ kind: parts.kind, figures: some(whole, dropped) }, null)
        expect(check.checks.filter(({ holds, differenceFen }) => !holds || differenceFen !== 0)).toEqual([])
        expect([check.slips, check.ask]).toEqual([[], []])
        for (const [field, fen] of Object.entries(check.derived)) expect(fen).toBe((whole[field as BillField]! / 100).toFixed(2))
      }),
      { numRuns: 3000 },
    ))

  it('passes with 基金支付总额 as its place counts it', () =>
    fc.assert(
      fc.property(anyParts, fc.constantFrom('440400', '430100', null), fc.boolean(), (parts, place, within) => {
        const figures = consistent(parts)
        const holdsAccount = place === '440400' || (place === null && within)
        const fundTotal = figures.poolFundPay! + figures.otherPay + (holdsAccount ? figures.accountPay! : 0)
        expect(checkBill({ kind: parts.kind, figures: { ...figures, fundTotal } }, place).checks).toContainEqual({ identity: 'I7', holds: true, differenceFen: 0 })
      }),
      { numRuns: 1000 },
    ))

  const sums: Readonly<Partial<Record<BillField, readonly Identity[]>>> = {
    total: ['I1', 'I3', 'I7'], poolFundPay: ['I1', 'I3'], otherPay: ['I1', 'I3'], accountPay: ['I1', 'I2', 'I7'], cashPay: ['I1', 'I2', 'I5', 'I7'], inCatalogSelfPay: ['I2', 'I3', 'I4'], outOfCatalogPay: ['I2', 'I3'],
    selfPayOne: ['I4'], selfPayTwo: ['I4'], prepaid: ['I5'], topUp: ['I5'], refund: ['I5'], fundTotal: ['I7'], sharedAccountPay: ['I7'],
  }

  it('with any one figure changed is caught, and every sum it stands in is named with the difference', () =>
    fc.assert(
      fc.property(anyParts, fc.nat(13), fc.integer({ min: 3, max: 90_000_00 }), fc.boolean(), (parts, which, by, less) => {
        const figures: Figures = { ...consistent(parts), fundTotal: parts.pool + parts.other, sharedAccountPay: 0 }
        const fields = fieldsOf(figures)
        const field = fields[which % fields.length]!
        const fen = figures[field]!
        const changed = less && fen >= by ? fen - by : fen + by
        const { checks } = checkBill({ kind: parts.kind, figures: { ...figures, [field]: changed } }, '430000')
        const off = checks.filter(({ holds }) => !holds)
        expect(off.map(({ identity }) => identity)).toEqual(sums[field]!.filter((identity) => parts.kind === 'inpatient' || identity !== 'I5'))
        for (const { differenceFen } of off) expect(Math.abs(differenceFen)).toBe(by)
      }),
      { numRuns: 3000 },
    ))

  it('without 其他 and 共济 in print, as most bills are, is caught as well, wherever there is too much', () =>
    fc.assert(
      fc.property(anyParts, fc.integer({ min: 3, max: 90_000_00 }), fc.constantFrom<BillField>('poolFundPay', 'accountPay', 'cashPay'), (parts, by, field) => {
        const figures = lacking(consistent({ ...parts, other: 0 }), 'otherPay')
        const off = checkBill({ kind: parts.kind, figures: { ...figures, [field]: figures[field]! + by } }, null).checks.filter(({ holds }) => !holds)
        expect(off.map(({ identity }) => identity)).toContain('I1')
      }),
      { numRuns: 500 },
    ))
})

describe('the fields to ask for', () => {
  it.each<[BillKind, string | null, string]>([
    ['outpatient', null, 'total poolFundPay otherPay accountPay cashPay inCatalogSelfPay outOfCatalogPay preSelfPay overLimitPay fundTotal sharedAccountPay'],
    ['outpatient', '440300', 'total poolFundPay otherPay accountPay cashPay inCatalogSelfPay outOfCatalogPay preSelfPay overLimitPay fundTotal sharedAccountPay'],
    ['outpatient', '110000', 'total poolFundPay otherPay accountPay cashPay inCatalogSelfPay selfPayOne selfPayTwo outOfCatalogPay preSelfPay overLimitPay fundTotal sharedAccountPay'],
    ['inpatient', null, 'total poolFundPay otherPay accountPay cashPay inCatalogSelfPay outOfCatalogPay prepaid topUp refund preSelfPay overLimitPay fundTotal sharedAccountPay'],
    ['inpatient', '110101', 'total poolFundPay otherPay accountPay cashPay inCatalogSelfPay selfPayOne selfPayTwo outOfCatalogPay prepaid topUp refund preSelfPay overLimitPay fundTotal sharedAccountPay'],
  ])('%s in %s', (kind, place, fields) => expect(fieldsFor(kind, place).join(' ')).toBe(fields))
})

import { checkBill } from '@/domain/bill/check-bill'
import type { Bill, BillField, Figures } from '@/domain/bill/fields'
import { isOneSlip } from '@/domain/bill/find-slips'
import { formatFen } from '@/domain/bill/format-fen'
import { consistent, fieldsOf, everySlip, isOneSlip as isOneSlipByHand, mistyped, randomFrom, randomParts, type Random } from '../../support/bill-figures'

const check = (figures: Figures, kind: Bill['kind'] = 'outpatient') => checkBill({ kind, figures }, null)
const all: Figures = { total: 100000, poolFundPay: 54000, otherPay: 0, accountPay: 20000, cashPay: 26000, inCatalogSelfPay: 36000, outOfCatalogPay: 10000 }

describe('one slip', () => {
  it.each<[string, Figures, readonly string[]]>([
    ['none where all agrees', {}, []],
    ['a digit of the cash', { cashPay: 46000 }, ['cashPay 460.00 260.00']],
    ['two swapped digits of 自付', { inCatalogSelfPay: 63000 }, ['inCatalogSelfPay 630.00 360.00']],
    ['a digit behind the point', { poolFundPay: 54007 }, ['total 1000.00 1000.07', 'poolFundPay 540.07 540.00']],
    ['two swapped digits across the point', { total: 100050, poolFundPay: 54500 }, ['total 1000.50 1005.00', 'poolFundPay 545.00 540.50']],
    ['two digits of one figure are no slip', { cashPay: 47100 }, []],
    ['a digit of what stands in the same two sums as the total', { poolFundPay: 55000 }, ['total 1000.00 1010.00', 'poolFundPay 550.00 540.00']],
    ['a digit too many is no slip', { cashPay: 260000 }, []],
  ])('%s', (_, changes, slips) => expect(check({ ...all, ...changes }).slips.map(({ field, printed, couldBe }) => `${field} ${printed} ${couldBe}`)).toEqual(slips))

  it('in one of several figures that stand in the same sum is told of each', () =>
    expect(check({ total: 10000, poolFundPay: 5000, otherPay: 1000, accountPay: 2000, cashPay: 3000 }).slips.map(({ field, couldBe }) => `${field} ${couldBe}`)).toEqual(['total 110.00', 'poolFundPay 40.00', 'accountPay 10.00', 'cashPay 20.00']))

  it('exact before rounded: what makes the difference nothing shuts out what leaves a 分', () => {
    const slips = (selfPayOne: number) => check({ inCatalogSelfPay: 10000, selfPayOne, selfPayTwo: 4000 }).slips.map(({ field, couldBe }) => `${field} ${couldBe}`)
    expect(slips(6003)).toEqual(['inCatalogSelfPay 100.03', 'selfPayOne 60.00'])
    // No single digit makes it come out to the 分: 100.00 would have to be 101.01, and 61.01 be 60.00.
    expect(slips(6101)).toEqual(['inCatalogSelfPay 101.00', 'selfPayOne 60.01'])
  })

  it('is none where it would leave something over for what is not printed', () => {
    // 58.00 would do; 57.00 and less leaves an amount of 其他, which is no agreement.
    // With 2000.00 I1 would hold, and I7 leave 100.00 for 共济, of which nobody knows.
    const stay = { total: 100000, poolFundPay: 160000, otherPay: 0, accountPay: 10000, cashPay: 30000 }
    expect(check(stay).slips.map(({ couldBe }) => couldBe)).toContain('2000.00')
    expect(checkBill({ kind: 'outpatient', figures: { ...stay, fundTotal: 150000 } }, '430000').slips).toEqual([])
    expect(check({ total: 10000, poolFundPay: 6800, accountPay: 2000, cashPay: 2200 }).slips.map(({ field, couldBe }) => `${field} ${couldBe}`)).toEqual(['total 110.00', 'poolFundPay 58.00', 'accountPay 10.00', 'cashPay 12.00'])
  })
})

it('never leaves a leading nought, and knows small amounts', () => {
  expect([isOneSlip(100, 0), isOneSlip(1000, 0), isOneSlip(1234, 234), isOneSlip(5, 50), isOneSlip(5, 6), isOneSlip(12345, 12354), isOneSlip(12345, 14325), isOneSlip(7, 7)]).toEqual([true, false, false, true, true, true, false, false])
})

/** A random other error: never one slip of one figure away. */
const errors: Readonly<Record<string, (figures: Figures, random: Random) => Figures>> = {
  'two digits of one figure': (figures, random) => {
    const field = pick(figures, random)
    return { ...figures, [field]: mistyped(mistyped(figures[field]!, random), random) }
  },
  'one digit of two figures': (figures, random) => {
    const [a, b] = [pick(figures, random), pick(figures, random)]
    const once = { ...figures, [a]: mistyped(figures[a]!, random) }
    return { ...once, [b]: mistyped(once[b]!, random) }
  },
  'another amount altogether': (figures, random) => ({ ...figures, [pick(figures, random)]: random(10_000_00) }),
  'a digit left out': (figures, random) => {
    const field = pick(figures, random)
    return { ...figures, [field]: Math.floor(figures[field]! / 10) }
  },
  'what the account paid, counted as cash': (figures) => ({ ...figures, cashPay: figures.cashPay! + figures.accountPay! }),
  'a discount on the cash': (figures, random) => ({ ...figures, cashPay: Math.max(0, figures.cashPay! - 1 - random(100_00)) }),
}
const pick = (figures: Figures, random: Random): BillField => fieldsOf(figures)[random(fieldsOf(figures).length)]!

const ROUNDS = 2000

/** What a bill prints of its figures. */
const PRINTED: Readonly<Record<string, (field: BillField) => boolean>> = {
  'every figure': () => true,
  'without 自付一 and 自付二': (field) => !/selfPay(One|Two)/.test(field),
  'no 其他, of which there was none': (field) => field !== 'otherPay' && !/selfPay(One|Two)/.test(field),
  'only who paid': (field) => /total|Pay$/.test(field) && !/CatalogSelfPay|outOfCatalog|selfPay/.test(field),
}
/** Where 其他 is not printed there was none. */
const partsFor = (printed: (field: BillField) => boolean, random: Random) => ({ ...randomParts(random), ...(printed('otherPay') ? {} : { other: 0 }) })
const only = (figures: Figures, printed: (field: BillField) => boolean): Figures => Object.fromEntries(Object.entries(figures).filter(([field]) => printed(field as BillField)))

/** Of random bills with one digit changed or two neighbours swapped: in how many the figure and what it was are told, at all and alone; and of those in which something disagrees (a last digit one off is rounding). */
const measure = (printed: (field: BillField) => boolean) => {
  const random = randomFrom(6)
  let disagree = 0
  let found = 0
  let alone = 0
  for (let n = 0; n < ROUNDS; n++) {
    const parts = partsFor(printed, random)
    const figures = only(consistent(parts), printed)
    const field = pick(figures, random)
    const wrong = mistyped(figures[field]!, random)
    const { checks, slips } = check({ ...figures, [field]: wrong }, parts.kind)
    if (checks.some(({ holds }) => !holds)) disagree += 1
    const told = slips.some((slip) => slip.field === field && slip.printed === formatFen(wrong) && slip.couldBe === formatFen(figures[field]!))
    if (told) found += 1
    if (told && slips.length === 1) alone += 1
  }
  return { found: found / ROUNDS, ofDisagreeing: found / disagree, alone: alone / ROUNDS }
}

/** Of random bills with another error, in how many a slip is told that was none. */
const falsely = (printed: (field: BillField) => boolean) => {
  const random = randomFrom(66)
  const kinds = Object.keys(errors)
  const told: Record<string, number> = {}
  let claimed = 0
  let all = 0
  while (all < ROUNDS) {
    const parts = partsFor(printed, random)
    const whole = consistent(parts)
    const kind = kinds[all % kinds.length]!
    const figures = only(errors[kind]!(whole, random), printed)
    const apart = fieldsOf(figures).filter((field) => figures[field] !== (whole as Figures)[field])
    const is = apart.length === 0 || (apart.length === 1 && isOneSlipByHand(figures[apart[0]!]!, (whole as Figures)[apart[0]!]!))
    if (is) continue
    all += 1
    if (check(figures, parts.kind).slips.length === 0) continue
    claimed += 1
    told[kind] = (told[kind] ?? 0) + 1
  }
  return { claimed: claimed / ROUNDS, told }
}

/* Measured with these seeds; a change of the code that finds less or claims more has to say so here. */
test.each([
  ['every figure', 0.9, 0.98, 0.54, 0.08],
  ['without 自付一 and 自付二', 0.9, 0.98, 0.44, 0.08],
  ['no 其他, of which there was none', 0.6, 0.98, 0.4, 0.08],
  ['only who paid', 0.9, 0.98, 0.19, 0.1],
])('slips, where a bill prints %s', (what, found, ofDisagreeing, alone, claimed) => {
  const slips = measure(PRINTED[what]!)
  const wrong = falsely(PRINTED[what]!)
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  process.stdout.write(
    `slips, ${what}: found ${percent(slips.found)}, where something disagrees ${percent(slips.ofDisagreeing)}, as the only one ${percent(slips.alone)}; falsely claimed ${percent(wrong.claimed)} ${JSON.stringify(wrong.told)}\n`,
  )
  expect(slips.found).toBeGreaterThanOrEqual(found)
  expect(slips.ofDisagreeing).toBeGreaterThanOrEqual(ofDisagreeing)
  expect(slips.alone).toBeGreaterThanOrEqual(alone)
  expect(wrong.claimed).toBeLessThanOrEqual(claimed)
})

it('finds what trying every digit and every swap finds', () => {
  const random = randomFrom(7)
  for (let n = 0; n < 25; n++) {
    const parts = randomParts(random)
    const figures: Figures = consistent(parts)
    const field = pick(figures, random)
    const broken: Figures = { ...figures, [field]: mistyped(figures[field]!, random) }
    const before = check(broken, parts.kind)
    const exact = fieldsOf(broken).flatMap((one) => {
      return everySlip(broken[one]!).filter((amount) => check({ ...broken, [one]: amount }, parts.kind).checks.every(({ differenceFen }) => differenceFen === 0)).map((amount) => `${one} ${formatFen(amount)}`)
    })
    if (before.checks.some(({ holds }) => !holds)) expect(before.slips.map(({ field: one, couldBe }) => `${one} ${couldBe}`).sort()).toEqual(exact.sort())
  }
})

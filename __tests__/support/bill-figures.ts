import fc from 'fast-check'
import type { BillField, BillKind, Figures } from '@/domain/bill/fields'

/** The parts of a bill that belong together; everything else on it follows. */
export interface BillParts {
  readonly kind: BillKind
  readonly pool: number
  readonly other: number
  readonly inCatalog: number
  readonly out: number
  /** Of what the person pays, in thousandths: how much comes from the account; of 自付: how much is 自付一; of the prepayment: how much of the cash. */
  readonly account: number
  readonly one: number
  readonly prepaid: number
}

/** Every figure of a bill that adds up, written down from what the figures mean, not from the identities. */
export const consistent = ({ kind, pool, other, inCatalog, out, account, one, prepaid }: BillParts): Figures & Required<Pick<Figures, 'total' | 'otherPay'>> => {
  const person = inCatalog + out
  const accountPay = Math.floor((person * account) / 1000)
  const cashPay = person - accountPay
  const before = Math.floor((cashPay * prepaid) / 500)
  const stay = { prepaid: before, topUp: Math.max(0, cashPay - before), refund: Math.max(0, before - cashPay) }
  return {
    total: pool + other + person,
    poolFundPay: pool,
    otherPay: other,
    accountPay,
    cashPay,
    inCatalogSelfPay: inCatalog,
    outOfCatalogPay: out,
    selfPayOne: Math.floor((inCatalog * one) / 1000),
    selfPayTwo: inCatalog - Math.floor((inCatalog * one) / 1000),
    ...(kind === 'inpatient' ? stay : {}),
  }
}

const amount = (most: number) => fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 6, arbitrary: fc.integer({ min: 0, max: most }) })
const thousandth = fc.integer({ min: 0, max: 1000 })

export const anyParts: fc.Arbitrary<BillParts> = fc.record({
  kind: fc.constantFrom('outpatient', 'inpatient'), pool: amount(300_000_00), other: amount(20_000_00), inCatalog: amount(50_000_00), out: amount(20_000_00),
  account: thousandth, one: thousandth, prepaid: thousandth,
})

/** The same numbers each time, from a seed (mulberry32). */
export const randomFrom = (seed: number) => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return (below: number): number => Math.floor(next() * below)
}
export type Random = ReturnType<typeof randomFrom>

/** Amounts as they occur: mostly hundreds and thousands of 元. */
const usual = (random: Random): number => random([100_00, 1_000_00, 10_000_00, 50_000_00][random(4)]!)

export const randomParts = (random: Random): BillParts => ({
  kind: random(3) ? 'outpatient' : 'inpatient', pool: usual(random), other: random(3) ? 0 : usual(random), inCatalog: usual(random), out: random(3) ? usual(random) : 0,
  account: random(3) ? random(1001) : 0, one: random(1001), prepaid: random(1001),
})

/** As a bill prints it, without the point: 12345 for 123.45. */
const digitsOf = (fen: number): string => `00${fen}`.slice(-Math.max(3, String(fen).length))
const isPrinted = (digits: string): boolean => digits.length === 3 || digits.charAt(0) !== '0'

/** One digit changed, or two neighbours swapped, at random; another amount that can be printed. */
export const mistyped = (fen: number, random: Random): number => {
  const digits = digitsOf(fen)
  for (;;) {
    const at = random(digits.length)
    const swapped = random(4) === 0 && at + 1 < digits.length
    const typed = swapped ? digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2) : digits.slice(0, at) + random(10) + digits.slice(at + 1)
    if (typed !== digits && isPrinted(typed)) return Number(typed)
  }
}

/** Every amount one slip away, by trying all. */
export const everySlip = (fen: number): readonly number[] => {
  const digits = digitsOf(fen)
  const typed = [...digits].flatMap((digit, at) => [
    ...[...'0123456789'].map((other) => digits.slice(0, at) + other + digits.slice(at + 1)),
    ...(at + 1 < digits.length ? [digits.slice(0, at) + digits.charAt(at + 1) + digit + digits.slice(at + 2)] : []),
  ])
  return [...new Set(typed.filter((other) => other !== digits && isPrinted(other)).map(Number))]
}

/** Whether two amounts are one slip apart, reckoned apart from the code under test: same length, one digit other, or two neighbours swapped. */
export const isOneSlip = (a: number, b: number): boolean => {
  const [x, y] = [digitsOf(a), digitsOf(b)]
  if (x.length !== y.length || a === b) return false
  const apart = [...x].flatMap((digit, at) => (digit === y.charAt(at) ? [] : [at]))
  const [first = 0, second = 0] = apart
  return apart.length === 1 || (apart.length === 2 && second === first + 1 && x.charAt(first) === y.charAt(second) && x.charAt(second) === y.charAt(first))
}

export const fieldsOf = (figures: Figures): readonly BillField[] => Object.keys(figures) as readonly BillField[]

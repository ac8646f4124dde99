import fc from 'fast-check'
import { BILL_QUESTIONS } from '@/domain/bill/ask'
import { checkBill } from '@/domain/bill/check-bill'
import { BILL_OUTCOMES, explainBill } from '@/domain/bill/explain-bill'
import { BILL_KINDS, fieldsFor, type Bill } from '@/domain/bill/fields'
import { findingsIn, FINDING_RADICES, statesOf, type BillFindings } from '@/domain/bill/findings'
import { IDENTITIES } from '@/domain/bill/identities'
import { checkCharacter } from '@/domain/share/check-character'
import { decodeStates, encodeStates } from '@/domain/share/state-code'

const findings: fc.Arbitrary<BillFindings> = fc.record({
  checks: fc.subarray([...IDENTITIES]).chain((some) => fc.tuple(...some.map((identity) => fc.boolean().map((holds) => ({ identity, holds }))))),
  ask: fc.subarray([...BILL_QUESTIONS]),
  outcomes: fc.subarray([...BILL_OUTCOMES]).chain((some) => fc.tuple(...some.map((outcome) => fc.constantFrom('certain' as const, 'possible' as const).map((sure) => ({ outcome, sure }))))),
})
const bill: fc.Arbitrary<Bill> = fc.constantFrom(...BILL_KINDS).chain((kind) =>
  fc.dictionary(fc.constantFrom(...fieldsFor(kind, '110000')), fc.integer({ min: 0, max: 99999 }), { maxKeys: 9 }).map((figures) => ({ kind, figures })),
)
const found = (of: Bill): BillFindings => ({ ...checkBill(of, '110000'), outcomes: explainBill(of, '110000').outcomes })
const encodeFindings = (of: BillFindings): string => encodeStates(FINDING_RADICES, statesOf(of))
const decodeFindings = (code: string): BillFindings | null => {
  const states = decodeStates(FINDING_RADICES, code)
  return states && findingsIn(states)
}
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

describe('what a check came to, as a code', () => {
  // The first digit is I1 with the weight 1: 1 holds, 2 does not; the second I2 with the weight 3.
  it.each<readonly [BillFindings, string]>([
    [{ checks: [], ask: [], outcomes: [] }, 'AAAAAA'],
    [{ checks: [{ identity: 'I1', holds: false }, { identity: 'I2', holds: true }], ask: [], outcomes: [] }, 'FAAAAA'], // 2 + 3
    // 3⁶ = 729 = 25 + 11·64: the first question comes after the six sums.
    [{ checks: [], ask: ['personal-account'], outcomes: [] }, 'ZLAAAA'],
  ])('%j begins with %s', (of, text) => expect(encodeFindings(of).slice(0, 6)).toBe(text))

  it('comes back as it was', () => fc.assert(fc.property(findings, (of) => expect(decodeFindings(encodeFindings(of))).toEqual(of)), { numRuns: 500 }))

  it('says of any bill what its page says, in seven characters, and no figure is in it', () => {
    fc.assert(
      fc.property(bill, (of) => {
        const code = encodeFindings(found(of))
        expect(code).toMatch(/^[\w-]{7}$/)
        const { checks, ask, outcomes } = found(of)
        const read = decodeFindings(code)
        expect(read?.checks).toEqual(checks.map(({ identity, holds }) => ({ identity, holds })))
        expect([...(read?.ask ?? [])].sort()).toEqual([...ask].sort())
        expect(read?.outcomes).toEqual(outcomes)
      }),
      { numRuns: 300 },
    )
  })

  it('is the same for amounts ten times as large: they are not in it', () => {
    const figures = { total: 100000, poolFundPay: 54000, accountPay: 20000, cashPay: 46000 }
    const larger = { total: 1000000, poolFundPay: 540000, accountPay: 200000, cashPay: 460000 }
    expect(encodeFindings(found({ kind: 'outpatient', figures }))).toBe(encodeFindings(found({ kind: 'outpatient', figures: larger })))
  })

  it('with one wrong character is read as nothing', () => {
    fc.assert(
      fc.property(findings, fc.nat(6), fc.constantFrom(...CHARACTERS), (of, at, other) => {
        const code = encodeFindings(of)
        fc.pre(code[at] !== other)
        expect(decodeFindings(code.slice(0, at) + other + code.slice(at + 1))).toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  // 64⁶ − 1 is more than all findings; the other is one character longer. Both end in their check character.
  it.each(['______', 'AAAAAAA'])('%s is none, though its check character is right', (text) => expect(decodeFindings(text + checkCharacter(text))).toBeNull())

  it.each(['', 'AAAAAA', 'AAAAAAAA', '______9', '妈妈妈妈妈妈妈'])('%j is none', (code) => expect(decodeFindings(code)).toBeNull())
})

import fc from 'fast-check'
import { BILL_FIELDS, BILL_KINDS, MOST_FEN } from '@/domain/bill/fields'
import { broughtBack, emptied, noBill, ofKind, withFigures, type KeptBill } from '@/stores/bill'
import { readBill } from '@/stores/bill-record'

const bill = withFigures(noBill, { total: 18268, cashPay: 1500 })

test('figures are put in and taken out one by one, and what is not named stays', () => {
  expect(bill.figures).toEqual({ total: 18268, cashPay: 1500 })
  expect(withFigures(bill, { cashPay: null, otherPay: 0 }).figures).toEqual({ total: 18268, otherPay: 0 })
})

test('an emptied bill can be brought back until something is put in', () => {
  const none = emptied(bill)
  expect([none.figures, broughtBack(none).figures]).toEqual([{}, bill.figures])
  expect(broughtBack(emptied(none)).figures).toEqual(bill.figures)
  expect(broughtBack(withFigures(none, { total: 1 })).figures).toEqual({ total: 1 })
  expect(broughtBack(bill)).toBe(bill)
})

test('the kind changes nothing of the figures', () => {
  expect(ofKind(bill, 'inpatient')).toEqual({ ...bill, kind: 'inpatient' })
  expect(ofKind(bill, 'outpatient')).toBe(bill)
})

const figures = fc.dictionary(fc.constantFrom(...BILL_FIELDS), fc.integer({ min: 0, max: MOST_FEN }), { noNullPrototype: true })

test('what was written is read again, whatever it was', () => {
  const any = fc.record({ kind: fc.constantFrom(...BILL_KINDS), figures, before: fc.option(figures) })
  fc.assert(fc.property(any, (kept) => expect(readBill(JSON.parse(JSON.stringify(kept)))).toEqual(kept)))
})

test('anything at all is read as a bill', () => {
  fc.assert(
    fc.property(fc.object(), (raw) => {
      const { kind, figures: read }: KeptBill = readBill(raw)
      expect(BILL_KINDS).toContain(kind)
      for (const field of BILL_FIELDS) expect(read[field] === undefined || (Number.isInteger(read[field]) && read[field] >= 0 && read[field] <= MOST_FEN)).toBe(true)
    }),
  )
})

import { BILL_FIELDS, type BillField, type BillKind, type Figures } from '@/domain/bill/fields'

/** The one bill somebody looks at, as kept on the phone: amounts in 分, nothing of whose it is or where it comes from. */
export interface KeptBill {
  readonly kind: BillKind
  readonly figures: Figures
  /** What was there before everything was taken out; null where nothing was. */
  readonly before: Figures | null
}

export const noBill: KeptBill = { kind: 'outpatient', figures: {}, before: null }

export const hasFigures = (figures: Figures): boolean => BILL_FIELDS.some((field) => figures[field] !== undefined)

/** Puts amounts in; null takes one out. */
export const withFigures = (bill: KeptBill, put: Readonly<Partial<Record<BillField, number | null>>>): KeptBill => ({
  ...bill,
  before: null,
  figures: BILL_FIELDS.reduce<Figures>((all, field) => {
    const fen = put[field] === undefined ? bill.figures[field] : put[field]
    return fen === undefined || fen === null ? all : { ...all, [field]: fen }
  }, {}),
})

export const ofKind = (bill: KeptBill, kind: BillKind): KeptBill => (bill.kind === kind ? bill : { ...bill, kind })

/** An empty bill; what stood there can be brought back until something is put in. */
export const emptied = (bill: KeptBill): KeptBill => ({ ...bill, figures: {}, before: hasFigures(bill.figures) ? bill.figures : bill.before })

export const broughtBack = (bill: KeptBill): KeptBill => (bill.before ? { ...bill, figures: bill.before, before: null } : bill)

import { BILL_FIELDS, BILL_KINDS, MOST_FEN, type Figures } from '@/domain/bill/fields'
import { noBill, type KeptBill } from './bill'
import type { KeptKind } from './device'
import { isObject, oneOf, part, type Raw } from './record/raw'

/** Raised only together with a migration. */
export const BILL_SCHEMA = 1

const figuresIn = (raw: unknown): Figures =>
  BILL_FIELDS.reduce<Figures>((all, field) => {
    const fen = part(raw, field)
    return typeof fen === 'number' && fen >= 0 && fen <= MOST_FEN && fen % 1 === 0 ? { ...all, [field]: fen } : all
  }, {})

/** Reads a stored record: an amount that cannot be one is left out. */
export const readBill = (raw: Raw): KeptBill => {
  const before = part(raw, 'before')
  return { ...raw, kind: oneOf(BILL_KINDS, part(raw, 'kind')) ?? noBill.kind, figures: figuresIn(part(raw, 'figures')), before: isObject(before) ? figuresIn(before) : null }
}

export const billKind: KeptKind<KeptBill> = { name: 'bill', schema: BILL_SCHEMA, empty: noBill, read: readBill }

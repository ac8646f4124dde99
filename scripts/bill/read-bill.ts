import { BILL_FIELDS, BILL_KINDS, type Bill, type BillField, type Figures } from '@/domain/bill/fields'
import { readAmount, type AmountRefusal } from '@/domain/bill/read-amount'
import type { PlaceCode } from '@/domain/shared/source'
import type { Fields } from '../command/case-lines'
import { objectIn, oneOf } from '../command/fields'
import { looksPersonal } from '../command/personal'
import { written } from '../command/written'
import { orWhy, wrong } from '../command/wrong'
import { placeCalled } from '../replacement/place-called'

export interface UnreadFigure {
  readonly field: BillField
  readonly why: AmountRefusal
  /** There stands somebody's number, as it seems. */
  readonly isNumber: boolean
}

export interface GivenBill {
  readonly bill: Bill
  readonly place: PlaceCode | null
  /** Told, and left out. */
  readonly unread: readonly UnreadFigure[]
  /** Told, and reckoned with as nowhere in particular. */
  readonly unknownPlace: string | null
  /** Told, and ignored. */
  readonly unknownKeys: readonly string[]
}

const KNOWN: readonly string[] = ['kind', 'place', ...BILL_FIELDS]

const figureText = (field: BillField, value: unknown): string => {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : wrong(`${field} 要写成 "540.00" 这样的一段文字，现在是：${written(value)}`)
}

const placeIn = (value: unknown): string => {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value.trim() : wrong(`place 要写城市名，没说就写 null，现在是：${written(value)}`)
}

const figuresIn = (json: Fields): { readonly figures: Figures; readonly unread: readonly UnreadFigure[] } => {
  const all = BILL_FIELDS.map((field) => {
    const text = figureText(field, json[field])
    return { field, text, read: readAmount(text) }
  })
  return {
    figures: Object.fromEntries(all.flatMap(({ field, read }) => (read.kind === 'ok' ? [[field, read.fen]] : []))),
    unread: all.flatMap(({ field, text, read }) => (read.kind === 'refused' ? [{ field, why: read.why, isNumber: looksPersonal(text) }] : [])),
  }
}

const billIn = (text: string): GivenBill => {
  const json = objectIn(text)
  const kind = json['kind'] === undefined || json['kind'] === null ? 'outpatient' : oneOf('kind', BILL_KINDS, json['kind'])
  const name = placeIn(json['place'])
  const place = placeCalled(name)
  const { figures, unread } = figuresIn(json)
  return { bill: { kind, figures }, place, unread, unknownPlace: name && place === null ? name : null, unknownKeys: Object.keys(json).filter((key) => !KNOWN.includes(key)) }
}

/** The bill in the text of a file, or a Chinese sentence saying what is wrong with it. */
export const readBill = (text: string): GivenBill | string => orWhy(() => billIn(text))

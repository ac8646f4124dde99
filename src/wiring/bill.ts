import { useStore } from 'zustand'
import type { BillField, BillKind } from '@/domain/bill/fields'
import { broughtBack, emptied, ofKind, withFigures, type KeptBill } from '@/stores/bill'
import { billKind } from '@/stores/bill-record'
import { device } from './device'

// Opened by the pages of bills and by 设置, never by home.
const bill = device.keep(billKind)

export const billStore = bill

export const useBill = (): KeptBill => useStore(bill, (state) => state.record)
/** Whether the latest change is on the phone: anything but 'saved' has to be told. */
export const useBillKeeping = () => useStore(bill, (state) => state.keeping)

export const putFigures = (put: Readonly<Partial<Record<BillField, number | null>>>): void => bill.change((record) => withFigures(record, put))
export const chooseBillKind = (kind: BillKind): void => bill.change((record) => ofKind(record, kind))
export const emptyBill = (): void => bill.change(emptied)
export const bringBillBack = (): void => bill.change(broughtBack)

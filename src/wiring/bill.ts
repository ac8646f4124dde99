import { useStore } from 'zustand'
import type { BillField, BillKind } from '@/domain/bill/fields'
import { broughtBack, emptied, ofKind, withFigures, type KeptBill } from '@/stores/bill'
import { billKind } from '@/stores/bill-record'
import { device } from './device'

// Opened by the pages of bills and by 设置, never by home.
export const billStore = device.keep(billKind)

export const useBill = (): KeptBill => useStore(billStore, (state) => state.record)
/** Whether the latest change is on the phone: anything but 'saved' has to be told. */
export const useBillKeeping = () => useStore(billStore, (state) => state.keeping)

export const putFigures = (put: Readonly<Partial<Record<BillField, number | null>>>): void => billStore.change((record) => withFigures(record, put))
export const chooseBillKind = (kind: BillKind): void => billStore.change((record) => ofKind(record, kind))
export const emptyBill = (): void => billStore.change(emptied)
export const bringBillBack = (): void => billStore.change(broughtBack)

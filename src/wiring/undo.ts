import { useStore } from 'zustand'
import { undoKind, undoOn, type Undo } from '@/stores/backup/undo-record'
import { device } from './device'
import { today } from './walks'

// Opened by 设置 and the page of backups, never by home.
export const undoStore = device.keep(undoKind)

/** As of today: what was imported longer ago than can be taken back is not there any more. */
export const useUndo = (): Undo => undoOn(useStore(undoStore, (state) => state.record), today())
export const useUndoKeeping = () => useStore(undoStore, (state) => state.keeping)
export const forgetOldUndo = (): void => undoStore.change((undo) => undoOn(undo, today()))

import { createStore, type StoreApi } from 'zustand/vanilla'
import { emptyRecord, type UserRecord } from './user-record'

/** How a record is kept; the durable store behind it stays unseen. */
export interface Keeper {
  readonly start: UserRecord
  /** False while nothing may be written (unreadable or newer data on the device). */
  isWritable(): boolean
  /** True only when what was written has been read back. */
  save(record: UserRecord): boolean
  /** Removes everything of ours from the device; returns the keys that would not go. */
  clear(): readonly string[]
}

export interface UserState {
  readonly record: UserRecord
  /** 'unsaved': the last change lives in memory only and the person is told so. */
  readonly keeping: 'saved' | 'unsaved' | 'read-only'
}

export interface UserStore extends StoreApi<UserState> {
  change(next: (record: UserRecord) => UserRecord): void
  clear(): readonly string[]
}

/** The person's record: every change is written at once, and whether that succeeded is part of the state. */
export const createUserStore = (keeper: Keeper): UserStore => {
  const keepingAfter = (saved: boolean): UserState['keeping'] => (!keeper.isWritable() ? 'read-only' : saved ? 'saved' : 'unsaved')
  const store = createStore<UserState>(() => ({ record: keeper.start, keeping: keeper.isWritable() ? 'saved' : 'read-only' }))
  return {
    ...store,
    change(next) {
      const record = next(store.getState().record)
      if (record === store.getState().record) return
      store.setState({ record, keeping: keepingAfter(keeper.save(record)) })
    },
    clear() {
      const left = keeper.clear()
      store.setState({ record: emptyRecord, keeping: keepingAfter(left.length === 0) })
      return left
    },
  }
}

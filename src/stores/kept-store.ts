import { createStore, type StoreApi } from 'zustand/vanilla'

/** How a record is kept; the durable store behind it stays unseen. */
export interface Keeper<R> {
  readonly value: R | null
  /** False while nothing may be written (unreadable or newer data on the device). */
  readonly writable: boolean
  /** True only when what was written has been read back. */
  save(record: R): boolean
}

export interface Kept<R> {
  readonly record: R
  /** 'unsaved': the last change lives in memory only and the person is told so. */
  readonly keeping: 'saved' | 'unsaved' | 'read-only'
}

export interface KeptStore<R> extends StoreApi<Kept<R>> {
  change(next: (record: R) => R): void
}

/** A kept store as the device holds it: only who erases the copies may also begin anew. */
export interface ErasableStore<R> extends KeptStore<R> {
  /** Forgets the record in memory; `erased` says whether the device has forgotten it too. */
  beginAnew(erased: boolean): void
}

/** A record of the person's: every change is written at once, and whether that succeeded is part of the state. */
export const createKeptStore = <R>(keeper: Keeper<R>, empty: R): ErasableStore<R> => {
  const keepingAfter = (done: boolean): Kept<R>['keeping'] => (!keeper.writable ? 'read-only' : done ? 'saved' : 'unsaved')
  const store = createStore<Kept<R>>(() => ({ record: keeper.value ?? empty, keeping: keepingAfter(true) }))
  return {
    ...store,
    change(next) {
      const { record } = store.getState()
      const changed = next(record)
      if (changed !== record) store.setState({ record: changed, keeping: keepingAfter(keeper.save(changed)) })
    },
    beginAnew: (erased) => store.setState({ record: empty, keeping: keepingAfter(erased) }),
  }
}

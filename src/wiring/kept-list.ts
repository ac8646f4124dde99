import { useStore } from 'zustand'
import type { KeptKind } from '@/stores/device'
import { pruned, type WithRemoved } from '@/stores/removed'
import { device } from './device'
import { today } from './walks'

/** What became of one more; `most`: so many there can be now. */
export type Added = { readonly kind: 'added'; readonly id: string } | { readonly kind: 'full'; readonly most: number }

/** A record of things that can be deleted and restored, opened by the pages it belongs to and by 设置, never by home. */
export const keptList = <R extends WithRemoved, F extends string>(kind: KeptKind<R>) => {
  const store = device.keep(kind)

  /** Null when it was done, otherwise why nothing was changed. What was deleted too long ago is forgotten either way. */
  const change = (next: (record: R) => R | F): F | null => {
    let full: F | null = null
    store.change((record) => {
      const kept = pruned(record, today())
      const after = next(kept)
      if (typeof after !== 'string') return after
      full = after
      return kept
    })
    return full
  }

  return {
    store,
    change,
    record: (): R => store.getState().record,
    /** As of today: what was deleted longer ago than can be undone is not there any more. */
    useRecord: (): R => pruned(useStore(store, (state) => state.record), today()),
    /** Whether the latest change is on the phone: anything but 'saved' has to be told. */
    useKeeping: () => useStore(store, (state) => state.keeping),
    /** When a page opens: what was deleted more than thirty days ago goes from the phone too. */
    forget: (): F | null => change((record) => record),
  }
}

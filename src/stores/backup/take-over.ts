import type { IsoDate } from '@/domain/shared/iso-date'
import type { KeptStore } from '../device'
import { readOwnBackup, writeBackup } from './backup'
import { RECORD_NAMES, type RecordName, type Records } from './kinds'
import { isSame } from './same'
import { noUndo, type Undo } from './undo-record'

export type Stores = { readonly [N in RecordName]: KeptStore<Records[N]> }

/** taken: written and read back. left: as it was before. unsure: neither could be written; in memory as it was before. */
export interface Written {
  readonly taken: readonly RecordName[]
  readonly left: readonly RecordName[]
  readonly unsure: readonly RecordName[]
}

export type TakenOver =
  | ({ readonly kind: 'done' | 'partly' } & Written)
  /** same: there is nothing to change. read-only: something here cannot be read, and would be lost. no-way-back: what is here could not be kept. */
  | { readonly kind: 'nothing'; readonly why: 'same' | 'read-only' | 'no-way-back' }

/** Puts one record; where that cannot be written, what was there before, again. */
const put = <R>(store: KeptStore<R>, record: R): keyof Written => {
  const before = store.getState().record
  const saved = (): boolean => store.getState().keeping === 'saved'
  store.change(() => record)
  if (saved()) return 'taken'
  store.change(() => before)
  return saved() ? 'left' : 'unsure'
}

/** Each record is whole in itself; after one that cannot be written no other is begun. */
const putAll = (stores: Stores, records: Partial<Records>, names: readonly RecordName[]): Written =>
  names.reduce<Written>(
    (all, name) => {
      const how = all.left.length + all.unsure.length > 0 ? 'left' : put(stores[name] as KeptStore<unknown>, records[name])
      return { ...all, [how]: all[how].concat(name) }
    },
    { taken: [], left: [], unsure: [] },
  )

const finished = (written: Written): TakenOver => ({ kind: written.left.length + written.unsure.length > 0 ? 'partly' : 'done', ...written })

/**
 * Puts other records in the place of those on the phone. What they were is kept first, and read back, so that it can be taken back from
 * wherever this ends; where it cannot be kept, nothing is changed.
 */
export const takeOver = (stores: Stores, undo: KeptStore<Undo>, next: Records, today: IsoDate): TakenOver => {
  const before = RECORD_NAMES.reduce<Partial<Records>>((all, name) => ({ ...all, [name]: stores[name].getState().record }), {})
  const names = RECORD_NAMES.filter((name) => !isSame(before[name], next[name]))
  if (names.length === 0) return { kind: 'nothing', why: 'same' }
  if (names.some((name) => stores[name].getState().keeping === 'read-only') || undo.getState().keeping === 'read-only') return { kind: 'nothing', why: 'read-only' }
  const changed = names.reduce<Partial<Records>>((all, name) => ({ ...all, [name]: before[name] }), {})
  if (put(undo, { on: today, before: writeBackup(changed, today) }) !== 'taken') return { kind: 'nothing', why: 'no-way-back' }
  return finished(putAll(stores, next, names))
}

/** Puts back what was there before the last import; null where there is nothing to take back. What could not be put back can be tried again. */
export const takeBack = (stores: Stores, undo: KeptStore<Undo>): TakenOver | null => {
  const { on, before } = undo.getState().record
  const records = on && readOwnBackup(before)
  if (!records) return null
  const written = finished(putAll(stores, records, RECORD_NAMES.filter((name) => records[name])))
  if (written.kind === 'done') undo.change(() => noUndo)
  return written
}

import type { KeyValueStore } from '@/platform/ports'
import { kinds, RECORD_NAMES, type Records } from '@/stores/backup/kinds'
import type { Stores } from '@/stores/backup/take-over'
import { undoKind } from '@/stores/backup/undo-record'
import { createDevice } from '@/stores/device'

/** A session of a phone with every record open. */
export const openPhone = (kv: KeyValueStore) => {
  const device = createDevice(kv)
  const stores: Stores = {
    user: device.keep(kinds.user), replacement: device.keep(kinds.replacement), family: device.keep(kinds.family),
    payments: device.keep(kinds.payments), claims: device.keep(kinds.claims), bill: device.keep(kinds.bill),
  }
  return { device, stores, undo: device.keep(undoKind) }
}

export type Phone = ReturnType<typeof openPhone>

export const recordsOf = ({ stores }: Phone): Records => Object.fromEntries(RECORD_NAMES.map((name) => [name, stores[name].getState().record])) as unknown as Records

export const putRecords = ({ stores }: Phone, records: Partial<Records>): void =>
  RECORD_NAMES.forEach((name) => {
    const record = records[name]
    if (record) (stores[name] as { change(next: () => unknown): void }).change(() => record)
  })

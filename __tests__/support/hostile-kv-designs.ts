import type { StorageKey } from '@/platform/ports'
import { openRecord } from '@/stores/record/open-record'
import { asciiJson, formatRecordText, parseRecordText } from '@/stores/record/record-text'
import { decodeKept, type Design, type Kept } from './hostile-kv-matrix'

export const pinned: Design = { open: (kv) => openRecord(kv, { name: 'kept', schema: 1, decode: decodeKept }) }

const KEY: StorageKey = 'mihc/kept'

/** As zustand's persist does it: one key, plain JSON, what cannot be parsed is replaced, set without an exception means saved. */
export const oneKey: Design = {
  open: (kv) => {
    const reading = kv.read(KEY)
    let value: Kept | null = null
    try {
      value = reading.kind === 'found' ? decodeKept(JSON.parse(reading.text)) : null
    } catch {
      value = null
    }
    return { status: 'none', value, save: (kept) => kv.write(KEY, JSON.stringify(kept)) }
  },
}

const SIDES: readonly StorageKey[] = ['mihc/kept.a', 'mihc/kept.b']

/** The classic pair of slots: checksums, the older side is overwritten in turn and read back. Careful, and still not enough. */
export const twoSlots: Design = {
  open: (kv) => {
    const sides = SIDES.map((key) => {
      const reading = kv.read(key)
      const record = reading.kind === 'found' ? parseRecordText(reading.text) : null
      return { key, generation: record?.generation ?? 0, value: record ? decodeKept(JSON.parse(record.json)) : null }
    }).sort((one, other) => other.generation - one.generation)
    let generation = sides[0]?.generation ?? 0
    let [current, spare] = sides.map(({ key }) => key)
    return {
      status: 'none',
      value: sides[0]?.value ?? null,
      save: (kept) => {
        const text = formatRecordText(generation + 1, asciiJson(kept))
        if (spare === undefined || !kv.write(spare, text)) return false
        const reading = kv.read(spare)
        if (reading.kind !== 'found' || reading.text !== text) return false
        generation += 1
        ;[current, spare] = [spare, current]
        return true
      },
    }
  },
}

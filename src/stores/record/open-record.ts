import type { KeyValueStore, StorageKey } from '@/platform/ports'
import { formatRecordText, parseRecordText } from './record-text'
import { readPatiently, type RecordKind } from './slot'
import { surveyRecord, type RecordStatus } from './survey'

export interface OpenRecord<T> {
  /** As found at the opening. */
  readonly status: RecordStatus
  /** The newest state found; null when there is none to show. */
  readonly value: T | null
  /** False in quarantine and before newer data: nothing is written, only `clear` is possible. */
  readonly writable: boolean
  /**
   * True only when two copies were written and read back equal. False: not saved, tell the person; the state before is whole.
   * When it stays false, someone else may have written meanwhile (a second tab): open again and compare.
   */
  readonly save: (value: T) => boolean
  /** Removes every copy, whatever its state, and begins anew. Returns the keys that could not be seen to be gone. */
  readonly clear: () => readonly StorageKey[]
}

const TRIES = 2

const writeVerified = (kv: KeyValueStore, key: StorageKey, text: string): boolean => {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (!kv.write(key, text)) continue
    const reading = kv.read(key)
    if (reading.kind === 'found' && reading.text === text) return true
  }
  return false
}

// Neither a copy that cannot be read nor one that someone else has brought beyond what we know.
const mayOverwrite = (kv: KeyValueStore, key: StorageKey, generation: number): boolean => {
  const reading = readPatiently(kv, key)
  if (reading.kind !== 'found') return reading.kind === 'absent'
  const record = parseRecordText(reading.text)
  return record === null || record.generation <= generation
}

const removeVerified = (kv: KeyValueStore, key: StorageKey): boolean => {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    kv.remove(key)
    if (kv.read(key).kind === 'absent') return true
  }
  return false
}

/**
 * Opens a record kept as three copies. The best copy found is not written in this session; the other two are written one after
 * the other and only while each is verified, so that at every instant a complete earlier state is on the device.
 */
export const openRecord = <T>(kv: KeyValueStore, kind: RecordKind<T>): OpenRecord<T> => {
  const found = surveyRecord(kv, kind)
  let current = found
  let generation = found.generation
  const isWritable = () => current.status !== 'quarantine' && current.status !== 'newer'
  return {
    status: found.status,
    value: found.value,
    get writable() {
      return isWritable()
    },
    save: (value) => {
      const text = formatRecordText(generation + 1, { schema: kind.schema, data: value })
      if (!isWritable() || text === null) return false
      if (!current.working.every((key) => mayOverwrite(kv, key, generation))) return false
      generation += 1
      return current.working.every((key) => writeVerified(kv, key, text))
    },
    clear: () => {
      const stayed = found.keys.filter((key) => !removeVerified(kv, key))
      current = surveyRecord(kv, kind)
      generation = Math.max(generation, current.generation)
      return stayed
    },
  }
}

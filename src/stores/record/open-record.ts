import type { KeyValueStore, StorageKey } from '@/platform/ports'
import { asciiJson, formatRecordText, parseRecordText, RECORD_JSON_LIMIT } from './record-text'
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
  /** Removes every copy, whatever its state, and begins anew. Returns the keys that were not seen to be gone. */
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

/**
 * Whether a key still holds what it held when last looked at; where that is unknown, at most what we may have left there.
 * If not, reading fails, or someone else wrote or cleared meanwhile: writing could destroy what is saved.
 */
const isUnchanged = (kv: KeyValueStore, key: StorageKey, content: string | null | undefined, ours: number): boolean => {
  const reading = readPatiently(kv, key)
  if (reading.kind === 'unreadable') return false
  const text = reading.kind === 'found' ? reading.text : null
  if (content !== undefined) return text === content
  const record = text === null ? null : parseRecordText(text)
  return record === null || record.generation <= ours
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
 * the other and only while each is verified, so that at every instant a complete earlier state is on the device. The second of
 * the two counts one generation further: what failed half-way never outweighs what was saved, however often it is tried.
 */
export const openRecord = <T>(kv: KeyValueStore, kind: RecordKind<T>): OpenRecord<T> => {
  const found = surveyRecord(kv, kind)
  let { status, generation, keys } = found
  let contents: Record<string, string | null | undefined> = { ...found.contents }

  const isWritable = () => status !== 'quarantine' && status !== 'newer'

  const writeCopy = (key: StorageKey, text: string): boolean => {
    contents[key] = undefined
    if (!writeVerified(kv, key, text)) return false
    contents[key] = text
    return true
  }

  return {
    status,
    value: found.value,
    get writable() {
      return isWritable()
    },
    save: (value) => {
      const json = asciiJson({ schema: kind.schema, data: value })
      if (!isWritable() || json.length > RECORD_JSON_LIMIT) return false
      const working = keys.slice(1).reverse()
      const saved = generation + working.length
      if (!keys.every((key) => isUnchanged(kv, key, contents[key], saved))) return false
      const failed = working.find((key, index) => !writeCopy(key, formatRecordText(generation + 1 + index, json)))
      if (failed === undefined) {
        generation = saved
        return true
      }
      // Last in order, first to be written: no second copy is touched before this one is whole again.
      keys = [...keys.filter((key) => key !== failed), failed]
      return false
    },
    clear: () => {
      const stayed = keys.filter((key) => !removeVerified(kv, key))
      const left = surveyRecord(kv, kind)
      status = left.status
      generation = Math.max(generation, left.generation)
      contents = { ...left.contents }
      // Nothing is worth keeping now: what would not go is the first to be overwritten.
      keys = left.keys.slice().reverse()
      return stayed
    },
  }
}

import type { KeyValueStore, Reading, StorageKey } from '@/platform/ports'
import { parseRecordText, RECORD_FORMAT } from './record-text'

/** What is kept under one name. `schema` is the shape this code writes; `decode` reads that shape and every older one. */
export interface RecordKind<T> {
  readonly name: string
  readonly schema: number
  /** Null when the data makes no sense. Unknown fields are the caller's to keep. May be given anything. */
  readonly decode: (data: unknown, schema: number) => T | null
}

/**
 * One copy as found. 'damaged' is text that is no record and never will be again; 'blank' and 'unreadable' may still hold one
 * (an empty answer can hide an error; data that `decode` refuses may be read by a corrected release); 'newer' is not ours to touch.
 */
export type Slot<T> =
  | { readonly kind: 'sound'; readonly text: string; readonly generation: number; readonly value: T }
  | { readonly kind: 'absent' | 'damaged' | 'blank' | 'unreadable' | 'newer' }

const READS = 3

const isSilent = (reading: Reading) => reading.kind === 'unreadable' || (reading.kind === 'found' && reading.text === '')

/** Reads a key, asking again while the platform yields nothing: most failed reads succeed the next time. */
export const readPatiently = (kv: KeyValueStore, key: StorageKey): Reading => {
  let reading = kv.read(key)
  for (let again = 1; again < READS && isSilent(reading); again++) reading = kv.read(key)
  return reading
}

interface Content {
  readonly schema: number
  readonly data: unknown
}

const parseContent = (json: string): Content | null => {
  const content: unknown = JSON.parse(json)
  if (typeof content !== 'object' || content === null) return null
  if (!('schema' in content) || !('data' in content) || typeof content.schema !== 'number') return null
  return { schema: content.schema, data: content.data }
}

const interpret = <T>(text: string, kind: RecordKind<T>): Slot<T> => {
  if (text === '') return { kind: 'blank' }
  const record = parseRecordText(text)
  if (record === null) return { kind: 'damaged' }
  if (record.format !== RECORD_FORMAT) return { kind: 'newer' }
  try {
    const content = parseContent(record.json)
    if (content === null) return { kind: 'unreadable' }
    if (content.schema > kind.schema) return { kind: 'newer' }
    const value = kind.decode(content.data, content.schema)
    return value === null ? { kind: 'unreadable' } : { kind: 'sound', text, generation: record.generation, value }
  } catch {
    return { kind: 'unreadable' }
  }
}

const readOnce = <T>(kv: KeyValueStore, key: StorageKey, kind: RecordKind<T>): Slot<T> => {
  const reading = kv.read(key)
  return reading.kind === 'found' ? interpret(reading.text, kind) : reading
}

const isSettled = (slot: Slot<unknown>) => slot.kind === 'sound' || slot.kind === 'absent' || slot.kind === 'newer'

/** Reads one copy, up to three times until it makes sense. */
export const readSlot = <T>(kv: KeyValueStore, key: StorageKey, kind: RecordKind<T>): Slot<T> => {
  let slot = readOnce(kv, key, kind)
  for (let again = 1; again < READS && !isSettled(slot); again++) slot = readOnce(kv, key, kind)
  return slot
}

import { KEY_PREFIX, type KeyValueStore, type StorageKey } from '@/platform/ports'
import { readSlot, type RecordKind, type Slot } from './slot'

/**
 * fresh: nothing is kept. ok: complete. recovered: complete, one copy was lost. salvage: what a damaged record still yields,
 * perhaps an older state, perhaps nothing. quarantine: copies that cannot be read now may hold more; read-only.
 * newer: a later release wrote it; read-only.
 */
export type RecordStatus = 'fresh' | 'ok' | 'recovered' | 'salvage' | 'quarantine' | 'newer'

export interface Survey<T> {
  readonly status: RecordStatus
  readonly value: T | null
  readonly generation: number
  /** Best first. The first stays untouched for the session; a save writes the others, the last one first. */
  readonly keys: readonly StorageKey[]
  /** What each key holds: a sound text, null for nothing; no entry for what cannot be relied on. */
  readonly contents: Readonly<Record<string, string | null>>
}

interface Copy<T> {
  readonly key: StorageKey
  readonly slot: Slot<T>
}

// Saved means two of the three were verified. So any two that answer include one that knows everything saved.
const COPY_NAMES = ['a', 'b', 'c']
const MAY_FAIL = 1

const readCopies = <T>(kv: KeyValueStore, kind: RecordKind<T>): Copy<T>[] =>
  COPY_NAMES.map((name) => {
    const key: StorageKey = `${KEY_PREFIX}${kind.name}.${name}`
    return { key, slot: readSlot(kv, key, kind) }
  })

const decideStatus = (copies: readonly Copy<unknown>[]): RecordStatus => {
  const count = (kind: Slot<unknown>['kind']) => copies.filter(({ slot }) => slot.kind === kind).length
  const sound = count('sound')
  const failed = copies.length - sound - count('absent')
  if (count('newer') > 0) return 'newer'
  if (failed === 0) return sound > 0 ? 'ok' : 'fresh'
  if (failed === copies.length) return 'quarantine'
  if (failed > MAY_FAIL) return failed > count('damaged') ? 'quarantine' : 'salvage'
  if (sound > 0) return 'recovered'
  return count('unreadable') > 0 ? 'quarantine' : 'salvage'
}

// What failed comes last and so is repaired first: one copy at most is unsound at a time.
const RANK: Readonly<Record<Slot<unknown>['kind'], number>> = { sound: 2, absent: 1, damaged: 0, blank: 0, unreadable: 0, newer: 0 }

const generationOf = (slot: Slot<unknown>) => (slot.kind === 'sound' ? slot.generation : 0)

const byWorth = (one: Copy<unknown>, other: Copy<unknown>) =>
  RANK[other.slot.kind] - RANK[one.slot.kind] || generationOf(other.slot) - generationOf(one.slot)

/** Reads the copies of a record and decides what it says, which copy stays untouched and which are written. Writes nothing. */
export const surveyRecord = <T>(kv: KeyValueStore, kind: RecordKind<T>): Survey<T> => {
  const copies = readCopies(kv, kind).sort(byWorth)
  const status = decideStatus(copies)
  const best = copies[0]?.slot
  const contents: Record<string, string | null> = {}
  for (const { key, slot } of copies) {
    if (slot.kind === 'sound') contents[key] = slot.text
    if (slot.kind === 'absent') contents[key] = null
  }
  return {
    status,
    value: best?.kind === 'sound' && status !== 'newer' ? best.value : null,
    generation: best?.kind === 'sound' ? best.generation : 0,
    keys: copies.map(({ key }) => key),
    contents,
  }
}

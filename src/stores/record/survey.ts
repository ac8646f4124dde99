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
  readonly keys: readonly StorageKey[]
  /** The copies a save writes, the least valuable first. The best copy is not among them: it stays untouched for the session. */
  readonly working: readonly StorageKey[]
}

interface Copy<T> {
  readonly key: StorageKey
  readonly slot: Slot<T>
}

// Saved means two of the three were verified. So any two that answer include one that knows everything saved.
const COPY_NAMES = ['a', 'b', 'c']
const MAY_BE_MISSING = 1

const readCopies = <T>(kv: KeyValueStore, kind: RecordKind<T>): readonly Copy<T>[] =>
  COPY_NAMES.map((name) => {
    const key: StorageKey = `${KEY_PREFIX}${kind.name}.${name}`
    return { key, slot: readSlot(kv, key, kind) }
  })

const decideStatus = (copies: readonly Copy<unknown>[]): RecordStatus => {
  const count = (kind: Slot<unknown>['kind']) => copies.filter(({ slot }) => slot.kind === kind).length
  const sound = count('sound')
  const missing = copies.length - sound - count('absent')
  if (count('newer') > 0) return 'newer'
  if (missing > MAY_BE_MISSING) return missing > count('damaged') ? 'quarantine' : 'salvage'
  if (missing === 0) return sound > 0 ? 'ok' : 'fresh'
  if (sound > 0) return 'recovered'
  return count('unreadable') > 0 ? 'quarantine' : 'salvage'
}

const RANK: Readonly<Record<Slot<unknown>['kind'], number>> = { sound: 2, damaged: 1, absent: 0, blank: 0, unreadable: 0, newer: 0 }

const textOf = (slot: Slot<unknown>) => ('text' in slot ? slot.text : '')

// A damaged copy only claims its generation, and the highest claim is kept.
const generationOf = (slot: Slot<unknown>) => Number(/^\d+\|(\d{1,15})\|/.exec(textOf(slot))?.[1] ?? 0)

// Best first. Two contents can bear one generation after a session that was shown stale data; the saved one is there twice.
const byWorth = <T>(copies: readonly Copy<T>[]) => {
  const twins = (slot: Slot<T>) => copies.filter((copy) => textOf(copy.slot) === textOf(slot)).length
  return copies
    .slice()
    .sort(
      ({ slot: one }, { slot: other }) =>
        RANK[other.kind] - RANK[one.kind] || generationOf(other) - generationOf(one) || twins(other) - twins(one),
    )
}

/** Reads the copies of a record and decides what it says, which copy stays untouched and which are written. Writes nothing. */
export const surveyRecord = <T>(kv: KeyValueStore, kind: RecordKind<T>): Survey<T> => {
  const copies = readCopies(kv, kind)
  const status = decideStatus(copies)
  const [best, ...others] = byWorth(copies)
  const sound = best?.slot.kind === 'sound' ? best.slot : null
  return {
    status,
    value: sound && status !== 'newer' ? sound.value : null,
    generation: sound ? sound.generation : 0,
    keys: copies.map(({ key }) => key),
    working: others.reverse().map(({ key }) => key),
  }
}

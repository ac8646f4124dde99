import type { KeyValueStore, StorageKey } from '@/platform/ports'

/**
 * Removes every key of ours, and nobody else's, from the device. Returns the keys that are still listed afterwards,
 * null when the platform would not list them. Clear open records first: they know their keys without a list.
 */
export const wipe = (kv: KeyValueStore): readonly StorageKey[] | null => {
  for (let attempt = 0; attempt < 2; attempt++) (kv.keys() ?? []).forEach((key) => kv.remove(key))
  return kv.keys()
}

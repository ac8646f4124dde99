import type { EntryId } from './article'

const partsOf = (id: string): readonly string[] => id.split('-').filter(Boolean)

/** How much of two ids is the same: words in common, less a little for each word only one of them has. */
const likeness = (one: readonly string[], other: readonly string[]): number => {
  const common = one.filter((part) => other.indexOf(part) >= 0).length
  return common === 0 ? 0 : common - (one.length + other.length - 2 * common) / 10
}

/** The known ids that share words with one that is not known (any more), the likest first; empty where there is none. */
export const nearestIds = (id: EntryId, known: readonly EntryId[], most: number): readonly EntryId[] => {
  const asked = partsOf(id)
  return known
    .map((candidate, at) => ({ candidate, at, like: likeness(asked, partsOf(candidate)) }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like || a.at - b.at)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

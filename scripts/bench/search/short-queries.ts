import type { SearchEntry } from '@/domain/search/search-entry'

const COUNT = 99
const LONGEST = 6

/** Queries of one to six characters as people type them: the beginning of a title, a piece of a text, a title with one character wrong. */
export function shortQueries(entries: readonly SearchEntry[]): readonly string[] {
  const step = Math.floor(entries.length / COUNT)
  return Array.from({ length: COUNT }, (_, i) => {
    const { title, lead } = entries[i * step]!
    const length = 1 + (i % LONGEST)
    if (i % 3 === 0) return title.slice(0, length)
    if (i % 3 === 1) return lead.slice(length, length * 2)
    return title.slice(0, length - 1) + lead.slice(0, 1)
  }).filter((query) => query.length > 0)
}

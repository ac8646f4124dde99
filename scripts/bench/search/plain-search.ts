import type { SearchEntry } from '@/domain/search/search-entry'

/** The yardstick: the entries that contain the words as typed, case aside, in the order of the entries. */
export function makePlainSearch(entries: readonly SearchEntry[]): (text: string) => readonly SearchEntry[] {
  const texts = entries.map(({ title, lead, words, body }) => `${title}\n${lead}\n${words}\n${body}`.toLowerCase())
  return (text) => {
    const wanted = text.toLowerCase()
    return entries.filter((_, at) => texts[at]!.includes(wanted))
  }
}

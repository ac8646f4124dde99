import { otherReadings, pinyin } from '@/content/search/pinyin'
import { fillers, synonyms } from '@/content/search/synonyms'
import { groupResults } from '@/domain/search/group-results'
import type { ResultGroup } from '@/domain/search/group-results'
import type { SearchKind, SearchResult, Stretch } from '@/domain/search/search-entry'
import { searchFor } from '@/domain/search/search-for'
import { makeSearchIndex } from '@/domain/search/search-index'
import type { SearchIndex } from '@/domain/search/search-index'
import { searchEntries } from './search-entries'
import { pointedAt } from './search-pointers'

/** One row of the results. */
export interface FoundRow {
  readonly id: string
  readonly kind: SearchKind
  readonly title: string
  readonly lead: string
  readonly titleHits: readonly Stretch[]
  readonly leadHits: readonly Stretch[]
}

export interface FoundEntry extends FoundRow {
  /** The faults it is about. */
  readonly faults: readonly string[]
}

export interface SearchFindings {
  /** Best first, at most 20; where nothing fits, the nearest things and whom to call. */
  readonly results: readonly FoundEntry[]
  readonly groups: Readonly<Record<ResultGroup, readonly FoundRow[]>>
  /** True where nothing fits. */
  readonly nothing: boolean
}

/** Below this the best result has hardly anything of what was typed. */
const LEAST_FIT = 0.12
const NEAREST = 3
const CALL = ['insurance-hotline', 'card-hotline']

let made: SearchIndex | undefined

/** Everything that can be searched; put together when first asked for. */
export const searchIndex = (): SearchIndex => (made = made ?? makeSearchIndex(searchEntries(), { synonyms, fillers, pinyin, otherReadings }))

const unmarked = (index: SearchIndex, id: string): SearchResult[] => index.entries.filter((entry) => entry.id === id).map((entry) => ({ entry, score: 0, title: [], lead: [] }))

const row = ({ entry: { id, kind, title, lead, faults }, title: titleHits, lead: leadHits }: SearchResult): FoundEntry => ({ id, kind, title, lead, faults, titleHits, leadHits })

/** What was found, or where nothing fits the nearest things and whom to call. */
const shownOf = (index: SearchIndex, found: readonly SearchResult[], nothing: boolean): readonly SearchResult[] => {
  if (!nothing) return found
  const nearest = found.filter(({ entry }) => entry.kind !== 'hotline').slice(0, NEAREST)
  return CALL.reduce((all, id) => all.concat(unmarked(index, id)), nearest)
}

/** Finds what fits typed or pasted words: the text search and what the diagnosis hears in them, in one ranking. Takes any text. */
export const findFor = (text: string): SearchFindings => {
  const index = searchIndex()
  const found = searchFor(index, text, pointedAt(text))
  const nothing = (found[0]?.score ?? 0) < LEAST_FIT
  const shown = shownOf(index, found, nothing)
  const groups: Record<ResultGroup, readonly FoundRow[]> = { do: [], read: [], myth: [], call: [] }
  for (const { group, results } of groupResults(shown)) groups[group] = results.map(row)
  return { results: shown.map(row), groups, nothing }
}

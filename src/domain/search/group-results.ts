import type { SearchKind, SearchResult } from './search-entry'

/** What a person does with a result: 先做, 看看, 辟谣, 打电话. */
export type ResultGroup = 'do' | 'read' | 'myth' | 'call'

const groupOf: Readonly<Record<SearchKind, ResultGroup>> = {
  fault: 'do',
  procedure: 'do',
  message: 'do',
  rule: 'read',
  theme: 'read',
  myth: 'myth',
  hotline: 'call',
}

const ORDER: readonly ResultGroup[] = ['do', 'read', 'myth', 'call']

export interface Group {
  readonly group: ResultGroup
  readonly results: readonly SearchResult[]
}

/** Results in groups, what to do first and whom to call last; within a group in the order given; empty groups left out. */
export const groupResults = (results: readonly SearchResult[]): readonly Group[] =>
  ORDER.map((group) => ({ group, results: results.filter(({ entry }) => groupOf[entry.kind] === group) })).filter((one) => one.results.length > 0)

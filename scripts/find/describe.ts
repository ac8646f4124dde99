import { search } from '@/content/screens/search'
import type { ResultGroup } from '@/domain/search/group-results'
import type { SearchKind, Stretch } from '@/domain/search/search-entry'
import { findFor } from '@/wiring/search'
import type { FoundRow } from '@/wiring/search'

export interface FoundOne {
  readonly id: string
  readonly kind: SearchKind
  readonly title: string
  readonly faults: readonly string[]
}

/** What fits the words, best first, whatever group it is shown in. */
export const found = (text: string): readonly FoundOne[] => findFor(text).results.map(({ id, kind, title, faults }) => ({ id, kind, title, faults }))

const groups: readonly ResultGroup[] = ['do', 'read', 'myth', 'call']

const marked = (text: string, hits: readonly Stretch[]): string => {
  let shown = ''
  let from = 0
  for (const [start, end] of hits) {
    shown += `${text.slice(from, start)}【${text.slice(start, end)}】`
    from = end
  }
  return shown + text.slice(from)
}

const row = ({ id, title, lead, titleHits, leadHits }: FoundRow): string => `  ${marked(title, titleHits)}（${id}）\n    ${marked(lead, leadHits)}`

/** The whole result as the search page shows it: in groups, hits in 【】. */
export const describe = (text: string): string => {
  const { groups: shown, nothing } = findFor(text)
  const lines = groups.filter((group) => shown[group].length > 0).map((group) => [`${search.groups[group]}：`, ...shown[group].map(row)].join('\n'))
  return [...(nothing ? [search.notHeard] : []), ...lines].join('\n')
}

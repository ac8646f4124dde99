import { groupResults } from '@/domain/search/group-results'
import type { SearchResult } from '@/domain/search/search-entry'
import { toyEntries } from '../../support/search-toy'

const result = (id: string): SearchResult => ({ entry: toyEntries.find((entry) => entry.id === id)!, score: 1, title: [], lead: [] })
const grouped = (...ids: string[]) => groupResults(ids.map(result)).map(({ group, results }) => [group, ...results.map(({ entry }) => entry.id)])

describe('results in groups', () => {
  it('begin with what to do and end with whom to call, however they are ranked', () => {
    expect(grouped('magnet', 'call', 'code', 'filing', 'message-pin')).toEqual([
      ['do', 'code', 'filing', 'message-pin'],
      ['myth', 'magnet'],
      ['call', 'call'],
    ])
  })

  it('put what is to be read after what is to be done', () => {
    const rule: SearchResult = { ...result('code'), entry: { ...toyEntries[0]!, id: 'rule', kind: 'rule' } }
    const theme: SearchResult = { ...result('code'), entry: { ...toyEntries[0]!, id: 'theme', kind: 'theme' } }
    expect(groupResults([rule, theme, result('card')]).map(({ group, results }) => [group, results.length])).toEqual([['do', 1], ['read', 2]])
  })

  it('leave out empty groups', () => {
    expect(grouped()).toEqual([])
  })
})

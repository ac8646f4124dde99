import fc from 'fast-check'
import { entryQuery } from '@/domain/entry/entry-query'
import { parseEntry } from '@/domain/entry/parse-entry'
import { shareCard } from '@/domain/share/share-card'
import { linkedEntry } from '../../support/entry-arbitraries'

const ROUTE = 'pages/knowledge/result'
const QUERY = 'c=r1-abcd&from=chat'

describe('the path of a card', () => {
  it.each([
    ['weapp', '/pages/knowledge/result?c=r1-abcd&from=chat'],
    ['alipay', 'pages/knowledge/result?c=r1-abcd&from=chat'],
    ['h5', '#/pages/knowledge/result?c=r1-abcd&from=chat'],
  ] as const)('on %s is %s', (platform, path) => {
    expect(shareCard(platform, 'result', ROUTE, QUERY)).toEqual({ title: 'result', path, query: QUERY })
  })

  it('has exactly the slashes its platform wants, even for a route written with one', () => {
    expect(shareCard('weapp', 'home', '/pages/home/index', '').path).toBe('/pages/home/index')
    expect(shareCard('alipay', 'home', '/pages/home/index', '').path).toBe('pages/home/index')
    expect(shareCard('h5', 'home', '//pages/home/index', '').path).toBe('#/pages/home/index')
  })

  it('stays under 128 characters for every entry and a route of 69', () => {
    fc.assert(
      fc.property(linkedEntry, fc.constantFrom('weapp' as const, 'alipay' as const, 'h5' as const), (entry, platform) => {
        const card = shareCard(platform, 'result', 'p'.repeat(69), entryQuery(entry))
        expect(card.query).toBe(entryQuery(entry))
        expect(card.path.length).toBeLessThan(128)
      }),
    )
  })

  it('leads back to the entry it was made for', () => {
    fc.assert(
      fc.property(linkedEntry, (entry) => {
        const { path } = shareCard('h5', 'result', ROUTE, entryQuery(entry))
        expect(parseEntry({ address: `https://q.example.cn/${path}` })).toEqual(entry)
      }),
    )
  })
})

describe('a query of ours', () => {
  it.each(['', 'c=w1-0-a', 'from=a', `from=${'a'.repeat(16)}`, `c=r1-${'A'.repeat(29)}`, `c=w1-0-a&from=a`, 'c=a1-card-sealed&from=chat', `c=a1-${'a'.repeat(33)}`, 'c=p1-submitted-0', `c=h1-${'A'.repeat(29)}&from=chat`, 'c=b1-AB_-09z&from=chat', 'c=f1-newborn-child&from=chat', `c=f1-${'a'.repeat(8)}-${'a'.repeat(16)}&from=${'a'.repeat(16)}`, 'c=p1-pending_pickup-330100&from=chat', `c=p1-${'a'.repeat(20)}-820000&from=${'a'.repeat(16)}`, `c=r1-${'A'.repeat(29)}&from=${'a'.repeat(16)}`])(
    '%j is sent as it is',
    (query) => expect(shareCard('weapp', 'result', ROUTE, query).query).toBe(query),
  )
})

describe('a query that is not ours', () => {
  it.each([
    'c=r1-abcd&name=张三', 'name=zhang', 'c=张三', 'c=11010519491231002X', 'c=r1-abcd&from=chat&x=1', 'c=r1-abcd&', 'c=r1-abcd&&from=chat', '&from=chat', 'from=Chat',
    'c=r1-ab', 'c=r1-abcd&from=', `from=${'a'.repeat(17)}`, `c=r1-abcd&from=${'a'.repeat(17)}`, 'c=r1-abcd&from=13800138000', 'c=r1-abcd#x', 'c=r1-abcd\n', 'c=r1-ab cd', `c=r1-${'A'.repeat(30)}`, 'c=w2-x', 'c=a1--a', 'c=a1-', `c=a1-${'a'.repeat(34)}`, 'c=a1-张三',
    'c=h1-ab', `c=h1-${'A'.repeat(30)}`, 'c=h2-abcd', 'c=h1-妈妈妈妈', 'c=b1-AB_-09', 'c=b1-AB_-09zx', 'c=b1-540.00', 'c=b2-AB_-09z',
    'c=f1-direct', 'c=f1-direct-', 'c=f1-direct-child-2010', 'c=f1-direct-妈妈妈妈', 'c=f1-direct-child&name=mama', 'c=f1-Direct-child', 'c=f2-direct-child',
    'c=p1-submitted', 'c=p1-submitted-', 'c=p1-abc-0', `c=p1-${'a'.repeat(21)}-0`, 'c=p1-Submitted-0', 'c=p1-制卡中-0', 'c=p1-submitted-cn', 'c=p1-submitted-00', 'c=p1-submitted-930100', 'c=p1-submitted-3301000',
    'c=p1-submitted-330100-2026', 'c=p1-submitted-2026-12-01', 'c=p1-submitted-330100-c1', 'c=p1-submitted-330100-mama', 'c=p1-submitted-330100&name=mama', 'c=p1-submitted-330100&on=20261201', 'c=p2-submitted-0', '?c=r1-abcd', ' ', 'c=', 'from=',
  ])('%j is left out of the card', (query) => {
    expect(shareCard('weapp', 'result', ROUTE, query)).toEqual({ title: 'result', path: '/pages/knowledge/result', query: '' })
  })
})

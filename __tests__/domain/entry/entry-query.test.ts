import fc from 'fast-check'
import type { Entry } from '@/domain/entry/entry'
import { formatEntry } from '@/domain/entry/entry-code'
import { entryQuery } from '@/domain/entry/entry-query'
import { parseEntry } from '@/domain/entry/parse-entry'
import { linkedEntry } from '../../support/entry-arbitraries'

describe('what a link carries', () => {
  it.each<readonly [Entry, string, string]>([
    [{ kind: 'window', city: '330100', site: 'zyyy', window: '3', from: 'poster' }, 'w1-330100-zyyy-3', 'c=w1-330100-zyyy-3&from=poster'],
    [{ kind: 'window', city: null, site: 'a', window: null, from: null }, 'w1-0-a', 'c=w1-0-a'],
    [{ kind: 'shared', code: 'abcd', from: 'chat' }, 'r1-abcd', 'c=r1-abcd&from=chat'],
    [{ kind: 'asked', code: 'abcd', from: 'chat' }, 'h1-abcd', 'c=h1-abcd&from=chat'],
    [{ kind: 'checked', code: 'abcdefg', from: 'chat' }, 'b1-abcdefg', 'c=b1-abcdefg&from=chat'],
    [{ kind: 'article', id: 'card-sealed', from: 'chat' }, 'a1-card-sealed', 'c=a1-card-sealed&from=chat'],
    [{ kind: 'progress', stage: 'pending_pickup', place: '330100', from: 'chat' }, 'p1-pending_pickup-330100', 'c=p1-pending_pickup-330100&from=chat'],
    [{ kind: 'progress', stage: 'usable', place: null, from: null }, 'p1-usable-0', 'c=p1-usable-0'],
    [{ kind: 'preparation', preparation: 'newborn', relation: 'child', from: 'chat' }, 'f1-newborn-child', 'c=f1-newborn-child&from=chat'],
    [{ kind: 'preparation', preparation: 'face', relation: 'in-law', from: null }, 'f1-face-in-law', 'c=f1-face-in-law'],
    [{ kind: 'home', note: null, from: 'alipay-health' }, '', 'from=alipay-health'],
    [{ kind: 'home', note: 'unreadable-code', from: null }, '', ''],
    [{ kind: 'none' }, '', ''],
  ])('%j is the code %j and the query %j', (entry, code, query) => {
    expect(formatEntry(entry)).toBe(code)
    expect(entryQuery(entry)).toBe(query)
  })

  it('fits every address unchanged, and, but for an article, which is never printed, a WeChat scene', () => {
    fc.assert(
      fc.property(linkedEntry, (entry) => {
        const code = formatEntry(entry)
        expect(code).toMatch(entry.kind === 'article' ? /^[\w-]{1,36}$/ : /^[\w-]{1,32}$/)
        expect(encodeURIComponent(code)).toBe(code)
        expect(decodeURIComponent(code)).toBe(code)
      }),
    )
  })

  it('reaches 32 characters and no more', () => {
    expect(formatEntry({ kind: 'shared', code: 'A'.repeat(29), from: null })).toHaveLength(32)
    expect(formatEntry({ kind: 'asked', code: 'A'.repeat(29), from: null })).toHaveLength(32)
    expect(formatEntry({ kind: 'checked', code: 'A'.repeat(7), from: null })).toHaveLength(10)
    expect(formatEntry({ kind: 'window', city: '330100', site: 'a'.repeat(12), window: 'a'.repeat(6), from: null })).toHaveLength(29)
    expect(formatEntry({ kind: 'progress', stage: 'a'.repeat(20), place: '330100', from: null })).toHaveLength(30)
    expect(formatEntry({ kind: 'preparation', preparation: 'a'.repeat(8), relation: 'a'.repeat(16), from: null })).toHaveLength(28)
  })
})

describe('what was sent', () => {
  const query = (text: string) => Object.fromEntries(text.split('&').map((pair) => pair.split('=')))
  const bare = (entry: Entry): Entry => (entry.kind === 'none' ? entry : { ...entry, from: null })

  it('arrives the same by every way in', () => {
    fc.assert(
      fc.property(linkedEntry, (entry) => {
        const code = formatEntry(entry)
        const sent = entryQuery(entry)
        expect(parseEntry({ query: query(sent) })).toEqual(entry)
        expect(parseEntry({ address: `https://q.example.cn/?${sent}` })).toEqual(entry)
        expect(parseEntry({ address: `https://q.example.cn/#/pages/home/index?${sent}` })).toEqual(entry)
        expect(parseEntry({ query: { q: encodeURIComponent(`https://q.example.cn/?${sent}`) } })).toEqual(entry)
        expect(parseEntry({ query: { qrCode: `https://q.example.cn/s/${code}` } })).toEqual(bare(entry))
        expect(parseEntry({ query: { scene: encodeURIComponent(code) } })).toEqual(bare(entry))
      }),
      { numRuns: 1000 },
    )
  })

  it('arrives as the home page with its channel when there was no code', () => {
    const home: Entry = { kind: 'home', note: null, from: 'web' }
    expect(parseEntry({ query: query(entryQuery(home)) })).toEqual(home)
  })
})

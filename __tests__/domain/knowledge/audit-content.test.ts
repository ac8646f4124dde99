import { auditClaim, auditHandlersAndPapers, auditSources, isPhone, isPlaceCode, isPublished } from '@/domain/knowledge/audit-content'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { Claim, Source } from '@/domain/shared/source'
import { claim, registry, source } from './texts-registry'

const rulesOf = (changes: Partial<Claim>) => auditClaim('x', claim(changes), registry).map(({ rule }) => rule)

describe('a claim', () => {
  it.each<[string, Partial<Claim>]>([
    ['of grade A with an official source', { grade: 'A', sources: ['a'] }],
    ['of grade B with an official source', { grade: 'B', sources: ['a'] }],
    ['of grade B with one relay among weaker sources', { grade: 'B', sources: ['d', 'b', 'c'] }],
    ['of grade C with a public code', { grade: 'C', sources: ['c'] }],
    ['of grade D with whom to ask', { grade: 'D', sources: ['d'], confirmWith: '医保热线 12393' }],
    ['inferred from a wording in code', { grade: 'I', sources: ['c'] }],
    ['inferred from second-hand words, with whom to ask', { grade: 'I', sources: ['d'], confirmWith: '医院收费窗口' }],
    ['unverified, without a source, with whom to ask', { grade: 'U', sources: [], confirmWith: '医保热线 12393' }],
    ['that holds in one city', { place: '510100' }],
  ])('%s passes', (_, changes) => expect(rulesOf(changes)).toEqual([]))

  it.each<[string, Partial<Claim>, string]>([
    ['A to D without a source', { grade: 'B', sources: [] }, 'no-source'],
    ['C without a source', { grade: 'C', sources: [] }, 'no-source'],
    ['inferred from nothing', { grade: 'I', sources: [] }, 'no-source'],
    ['with a source nobody registered', { sources: ['b', 'nowhere'] }, 'unknown-source'],
    ['A on a relay', { grade: 'A', sources: ['b'] }, 'graded-too-high'],
    ['B on public code, which proves a wording and no policy', { grade: 'B', sources: ['c'] }, 'graded-too-high'],
    ['C on second-hand words', { grade: 'C', sources: ['d'] }, 'graded-too-high'],
    ['D without whom to ask', { grade: 'D', sources: ['d'] }, 'no-confirm-with'],
    ['D without whom to ask, even with a good source', { grade: 'D', sources: ['a'] }, 'no-confirm-with'],
    ['U without whom to ask', { grade: 'U', sources: [] }, 'no-confirm-with'],
    ['inferred from second-hand words alone, without whom to ask', { grade: 'I', sources: ['d', 'd'] }, 'no-confirm-with'],
    ['to be confirmed with somebody nobody knows', { confirmWith: '邻居' }, 'unknown-confirm-with'],
    ['to be confirmed with a hotline without its number', { confirmWith: '医保热线' }, 'unknown-confirm-with'],
    ['of a place that is no code', { place: '成都' }, 'bad-place'],
    ['of a province that does not exist', { place: '990000' }, 'bad-place'],
    ['without words', { text: ' ' }, 'blank'],
  ])('%s fails', (_, changes, rule) => expect(rulesOf(changes)).toEqual([rule]))

  it('is named by where it stands', () => {
    expect(auditClaim('pin-wrong.later.1', claim({ sources: [] }), registry)).toEqual([{ rule: 'no-source', at: 'pin-wrong.later.1' }])
  })
})

describe('a source', () => {
  const rules = (changes: Partial<Source>) => auditSources({ a: { ...source('a', 'A'), ...changes } }).map(({ rule }) => rule)

  it.each([[null], ['2024'], ['2024-05'], ['2024-02-29'], ['2026-11-21']])('published %s passes', (published) => expect(rules({ published })).toEqual([]))

  it.each<[string, Partial<Source>, string]>([
    ['under another key', { id: 'b' }, 'id-differs'],
    ['without issuer', { issuer: '' }, 'blank'],
    ['without title', { title: ' ' }, 'blank'],
    ['with a place of five digits', { place: '51010' }, 'bad-place'],
    ['published on 30 February', { published: '2024-02-30' }, 'bad-published'],
    ['published in words', { published: '2024年' }, 'bad-published'],
    ['checked in a month, not on a day', { checkedOn: '2026-11' as IsoDate }, 'bad-checked-on'],
    ['checked before it was published', { published: '2026-11-22' }, 'bad-checked-on'],
  ])('%s fails', (_, changes, rule) => expect(rules(changes)).toEqual([rule]))
})

it('takes the years, months and days of the calendar and nothing else', () => {
  expect(['2000-02-29', '1999-12-31', '2026-04-30'].filter((text) => !isPublished(text))).toEqual([])
  expect(['1900-02-29', '2023-02-29', '2026-04-31', '2026-13', '2026-00', '26-01-01', '2026-1-1', '2026-01-00', '2026-01-01 ', ''].filter(isPublished)).toEqual([])
})

it('takes the country, provinces and cities as places', () => {
  expect(['cn', '110000', '330784', '650100'].filter((code) => !isPlaceCode(code))).toEqual([])
  expect(['CN', '', '11', '1100000', '160000', '010101', '51010a'].filter(isPlaceCode)).toEqual([])
})

it('takes hotlines and local lines in digits as numbers', () => {
  expect(['12393', '95188', '96225', '962222', '02012333', '02888888888'].filter((digits) => !isPhone(digits))).toEqual([])
  expect(['1239', '13800000000', '020-12333', '400', '123933', ''].filter(isPhone)).toEqual([])
})

describe('handlers and papers', () => {
  const { handlers, papers } = registry
  const rules = (changes: object) => auditHandlersAndPapers({ ...registry, handlers: { hotline: { ...handlers['hotline']!, ...changes } } }).map(({ rule }) => rule)

  it('pass as they are, and with a name of 16 characters', () => {
    expect(auditHandlersAndPapers(registry)).toEqual([])
    expect(rules({ name: '名'.repeat(16) })).toEqual([])
  })

  it.each([
    ['under another key', { id: 'other' }, 'id-differs'],
    ['without a name', { name: '' }, 'blank'],
    ['with a name of 17 characters', { name: '一二三四五六七八九十一二三四五六七' }, 'too-long'],
    ['with a mobile number', { phone: '13800000000' }, 'bad-phone'],
  ])('%s fail', (_, changes, rule) => expect(rules(changes)).toEqual([rule]))

  it('fail for a paper under another key', () => {
    expect(auditHandlersAndPapers({ ...registry, papers: { receipt: papers['id-card']! } })).toEqual([{ rule: 'id-differs', at: 'receipt' }])
  })
})

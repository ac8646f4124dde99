import fc from 'fast-check'
import { faultTexts } from '@/content/faults'
import { searchFor } from '@/domain/search/search-for'
import { findFor, searchIndex } from '@/wiring/search'
import type { FoundRow } from '@/wiring/search'
import { pointedAt } from '@/wiring/search-pointers'

const idsOf = (rows: readonly FoundRow[]) => rows.map(({ id }) => id)
const three = (text: string) => findFor(text).results.slice(0, 3)
const kindsOf = (text: string) => three(text).map(({ kind }) => kind)

/** Everyday words of the issue, with the faults domain.md gives them. */
const everyday: readonly (readonly [text: string, faults: readonly string[]])[] = [
  ['刷不了', ['chip-contact-dirty', 'chip-damaged', 'reader-offline', 'card-not-seated', 'center-or-network-down']],
  ['读不出', ['chip-contact-dirty', 'chip-damaged']],
  ['消磁', ['chip-damaged', 'magstripe-degaussed-legacy']],
  ['冻结', ['card-app-locked', 'risk-blocked', 'pin-locked']],
  ['锁了', ['pin-locked', 'card-app-locked']],
  ['断缴', ['insurance-suspended']],
  ['没到账', ['waiting-period', 'self-paid-but-insurance-failed', 'personal-account-low', 'not-insured']],
  ['查不到', ['not-insured', 'multi-insurance-records', 'family-member-not-insured']],
]

describe('everything that can be found', () => {
  it('is every fault, message, article, myth and hotline, under ids of its own', () => {
    const { entries } = searchIndex()
    const kinds = new Set(entries.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['fault', 'hotline', 'message', 'myth', 'procedure', 'rule', 'theme'])
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(entries.filter(({ kind }) => kind === 'fault').map(({ id }) => id)).toEqual(Object.keys(faultTexts))
  })

  it('is about faults that exist, a fault about itself', () => {
    const { entries } = searchIndex()
    expect(entries.flatMap(({ id, faults }) => faults.filter((fault) => !faultTexts[fault]).map((fault) => `${id}: ${fault}`))).toEqual([])
    expect(entries.filter(({ kind, id, faults }) => kind === 'fault' && (faults.length !== 1 || faults[0] !== id))).toEqual([])
  })

  it('has a title, and lower case changes no length, so that highlights stay in place', () => {
    const { entries } = searchIndex()
    expect(entries.filter(({ title, lead }) => !title || !lead || title.toLowerCase().length !== title.length || lead.toLowerCase().length !== lead.length)).toEqual([])
  })

  it('is found first by its own title, save titles that others share', () => {
    const lost = searchIndex().entries.filter(({ id, title }) => !three(title).some((found) => found.id === id))
    expect(lost.map(({ id, title }) => `${id} ${title}`)).toEqual([])
  })
})

describe('searching', () => {
  it.each(everyday)('by the everyday word %s finds one of %j among the first three', (text, faults) => {
    expect(three(text).some((found) => found.faults.some((fault) => faults.includes(fault)))).toBe(true)
  })

  it('finds pinyin and its initials', () => {
    expect(three('shuabuliao').some(({ faults }) => faults.includes('chip-damaged') || faults.includes('reader-offline'))).toBe(true)
    expect(three('ybm').some(({ title }) => title.includes('医保码'))).toBe(true)
  })

  it('finds a piece of a message, with its figures and marks', () => {
    expect(findFor('[错误] PIN校验失败，剩余次数 2 次。(0x6A83)').results[0]?.faults).toContain('pin-wrong')
    expect(findFor('…传入有效亲属关系后重试(268545964)').results[0]?.faults).toContain('relative-link-missing')
  })

  it('highlights what it found', () => {
    const { results } = findFor('等待期')
    const marked = results.map(({ title, titleHits }) => titleHits.map(([start, end]) => title.slice(start, end)).join(''))
    expect(marked).toContain('等待期')
  })

  it('names each result once', () => {
    for (const [text] of everyday) {
      const { results } = findFor(text)
      expect(new Set(idsOf(results)).size).toBe(results.length)
    }
  })

  it.each(['去哪里充磁', '医保卡余额不足要去充值吗', '都说错3次就锁', '听说换卡前要先解绑', '家里人可以共用医保卡吧'])('by the wrong belief “%s” shows a myth among the first three', (text) => {
    expect(kindsOf(text)).toContain('myth')
  })

  it('groups all results, what to do apart from what is widely believed', () => {
    const { results, groups } = findFor('卡消磁了去哪里充磁')
    const inGroups = [groups.do, groups.read, groups.myth, groups.call].flatMap((rows) => idsOf(rows))
    expect([...inGroups].sort()).toEqual([...idsOf(results)].sort())
    expect(groups.do.length).toBeGreaterThan(0)
    expect(groups.do.filter(({ kind }) => kind === 'myth')).toEqual([])
    expect(groups.myth.every(({ kind }) => kind === 'myth')).toBe(true)
  })
})

describe('what the diagnosis hears', () => {
  // Both sayings name no fault; only the model knows what answers they are.
  it.each([['贴上去没反应,插进去可以', 'antenna-broken'], ['元旦医保系统停几天', 'year-end-shutdown']])('in “%s” puts %s first, where the words alone do not', (text, fault) => {
    expect(searchFor(searchIndex(), text)[0]?.entry.id).not.toBe(fault)
    expect(findFor(text).results[0]?.id).toBe(fault)
  })

  it('in a message puts the message among the first', () => {
    expect(pointedAt('卡无应答')).toMatchObject({ 'message-no-answer': expect.any(Number) })
    expect(pointedAt('红烧肉')).toEqual({})
  })
})

describe('where nothing fits', () => {
  it.each(['红烧肉', 'zzqqj kkw', '😀', '', '？', '\uD800'])('“%s” says so and gives whom to call', (text) => {
    const { nothing, results, groups } = findFor(text)
    expect(nothing).toBe(true)
    expect(idsOf(groups.call)).toEqual(['insurance-hotline', 'card-hotline'])
    expect(results.length).toBeLessThanOrEqual(5)
  })

  it('what is found is not called nothing', () => expect(findFor('挂失').nothing).toBe(false))
})

it('answers any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { results } = findFor(text)
      expect(results.length).toBeGreaterThan(0)
      expect(results.length).toBeLessThanOrEqual(20)
    }),
    { numRuns: 50 },
  )
  expect(findFor('卡刷不了'.repeat(2500)).results.length).toBeGreaterThan(0)
})

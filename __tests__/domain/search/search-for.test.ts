import fc from 'fast-check'
import { makeSearchIndex } from '@/domain/search/search-index'
import { searchFor } from '@/domain/search/search-for'
import { toyEntries, toyIndex, toyLanguage } from '../../support/search-toy'

const index = toyIndex()
const ids = (text: string) => searchFor(index, text).map(({ entry }) => entry.id)
const first = (text: string) => ids(text)[0]

describe('search', () => {
  it.each([
    ['刷不了', 'card', 'the words of a title'],
    ['二维码失效了', 'code', 'a saying inside a sentence'],
    ['读不出来', 'card', 'a saying, with more after it'],
    ['通知', 'code', 'a word of a body'],
    ['失灵', 'card', 'a synonym that no entry has'],
    ['码', 'code', 'one character'],
    ['医宝马', 'code', 'characters of the same sound'],
    ['一保码', 'code', 'one wrong character'],
    ['医码', 'code', 'a character left out'],
    ['医保的的码', 'code', 'characters too many'],
    ['shuabuliao', 'card', 'full pinyin, a second reading in it'],
    ['shua bu l', 'card', 'syllables typed apart, the last unfinished'],
    ['ybm', 'code', 'initials'],
    ['ｐｉｎ 校验失败，剩余次数2次！', 'message-pin', 'a pasted message with figures and marks'],
    ['12393', 'call', 'a number'],
    ['yidimeibeian', 'away', 'a whole sentence in pinyin'],
  ])('finds by %s the entry %s: %s', (text, id) => {
    expect(first(text)).toBe(id)
  })

  it('puts the entry with all of the words before one with some', () => {
    expect(first('异地备案')).toBe('away')
    expect(ids('备案').sort()).toEqual(['away', 'filing'])
    expect(first('备案流程')).toBe('filing')
  })

  it('lets a rare word count for more than a common one', () => {
    const common = Array.from({ length: 12 }, (_, i) => ({ ...toyEntries[5]!, kind: 'fault' as const, id: `common-${i}`, title: '医保电话', words: '' }))
    const rare = { ...common[0]!, id: 'rare', title: '医保马料' }
    expect(searchFor(makeSearchIndex([...common, rare], toyLanguage), '电话 马料')[0]?.entry.id).toBe('rare')
  })

  it('finds nothing where nothing of the words is anywhere', () => {
    expect(ids('红烧肉')).toEqual([])
    expect(ids('')).toEqual([])
    expect(ids('？')).toEqual([])
  })

  it('adds what else points to entries, also where the words are not in them', () => {
    const pointed = searchFor(index, '红烧肉', { away: 0.5, nobody: 9 })
    expect(pointed.map(({ entry, score }) => [entry.id, score])).toEqual([['away', 0.5]])
    expect(searchFor(index, '刷不了', { filing: 9 })[0]?.entry.id).toBe('filing')
  })

  it('gives at most twenty', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ ...toyEntries[1]!, id: `card-${i}` }))
    expect(searchFor(makeSearchIndex(many, toyLanguage), '刷不了')).toHaveLength(20)
  })

  it('refuses two entries of one id', () => {
    expect(() => makeSearchIndex([toyEntries[0]!, toyEntries[0]!], toyLanguage)).toThrow(new RangeError('two entries: code'))
  })
})

describe('what is highlighted', () => {
  const marked = (text: string) => {
    const [result] = searchFor(index, text)
    const cut = (whole: string, stretches: readonly (readonly [number, number])[]) => stretches.map(([start, end]) => whole.slice(start, end))
    return result ? [cut(result.entry.title, result.title), cut(result.entry.lead, result.lead)] : []
  }

  it('is what was typed, in title and lead, neighbours joined', () => {
    expect(marked('没备案')).toEqual([['没备案'], ['备案']])
  })

  it('is what was meant, in the title, where a synonym, a sound or letters were typed', () => {
    expect(marked('失灵')[0]).toEqual(['刷不了'])
    expect(marked('医宝马')[0]).toEqual(['医保码'])
    expect(marked('ybm')[0]).toEqual(['医保码'])
  })
})

describe('a myth', () => {
  const others = Array.from({ length: 6 }, (_, i) => ({ ...toyEntries[1]!, id: `card-${i}`, title: '卡要充磁再刷卡刷不了' }))
  const crowded = makeSearchIndex([...others, ...toyEntries], toyLanguage)
  const placeOf = (text: string) => searchFor(crowded, text).findIndex(({ entry }) => entry.id === 'magnet')

  it('that the words carry is among the first three, whatever fits better', () => {
    expect(placeOf('卡要充磁再刷卡刷不了')).toBe(2)
  })

  it('is recognised with any figure, marks and full-width letters between', () => {
    expect(placeOf('说错 ３ 次，就锁')).toBe(0)
  })

  it('that they do not carry stays where it fits', () => {
    expect(placeOf('卡要再刷')).not.toBe(2)
  })
})

it('answers any text at all, with stretches inside the texts and scores that fall', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const results = searchFor(index, text)
      let before = Infinity
      for (const { entry, score, title, lead } of results) {
        expect(Number.isFinite(score)).toBe(true)
        // Only a myth is drawn up out of its turn.
        if (entry.kind !== 'myth') {
          expect(score).toBeLessThanOrEqual(before)
          before = score
        }
        for (const [start, end] of title) expect(start < end && end <= entry.title.length).toBe(true)
        for (const [start, end] of lead) expect(start < end && end <= entry.lead.length).toBe(true)
      }
    }),
  )
  for (const text of ['\uD800', '\uDFFF卡', '\u0000', '卡'.repeat(10_000), 'a'.repeat(10_000), '9'.repeat(10_000), '__proto__', 'constructor', 'hasOwnProperty']) expect(Array.isArray(searchFor(index, text))).toBe(true)
})

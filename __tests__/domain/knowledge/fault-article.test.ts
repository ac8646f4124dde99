import type { Block } from '@/domain/knowledge/article'
import { claimsOf, faultArticle, sourcesOf } from '@/domain/knowledge/fault-article'
import type { FaultText } from '@/domain/knowledge/fault-text'
import { claim } from './texts-registry'

const meaning = claim({ text: '卡没启用。', sources: ['b', 'a'] })
const step = claim({ text: '先用医保码。', sources: ['a', 'c'] })
const afterwards = claim({ text: '去网点启用。', sources: ['b', 'd'] })
const takes = claim({ text: '当场启用。', sources: ['e', 'c'] })
const fault: FaultText = {
  id: 'card-sealed', name: '新卡还没启用', meaning, atWindow: [step], later: [afterwards], handledBy: ['hotline'], bring: ['id-card'], takes, askClerk: '是封存吗？',
}
const kinds = (changes: Partial<FaultText>) => faultArticle({ ...fault, ...changes }).map(({ kind }) => kind)

describe('the article of a fault', () => {
  it('says what it is, what to do now, what later, who handles it, what to bring and how long it takes', () => {
    expect(faultArticle(fault)).toEqual([
      { kind: 'what', claims: [meaning] },
      { kind: 'now', steps: [step] },
      { kind: 'later', steps: [afterwards] },
      { kind: 'handlers', handlers: ['hotline'] },
      { kind: 'papers', papers: ['id-card'] },
      { kind: 'takes', claim: takes },
    ])
  })

  it('leaves out what there is nothing of', () => {
    expect(kinds({ later: [] })).toEqual(['what', 'now', 'handlers', 'papers', 'takes'])
    expect(kinds({ bring: [] })).toEqual(['what', 'now', 'later', 'handlers', 'takes'])
    expect(kinds({ handledBy: [], bring: [], later: [] })).toEqual(['what', 'now', 'takes'])
  })
})

/** One block of every kind, each claim citing a source of its own. */
const one = (source: string) => claim({ sources: [source] })
const blocks: readonly Block[] = [
  { kind: 'what', claims: [one('what')] },
  { kind: 'now', steps: [one('now')] },
  { kind: 'later', steps: [one('later')] },
  { kind: 'part', title: '一部分', claims: [one('part')] },
  { kind: 'compare', title: '两样', sides: [{ name: '甲', claims: [one('left'), one('left-2')] }, { name: '乙', claims: [one('right')] }] },
  { kind: 'handlers', handlers: ['hotline'] },
  { kind: 'papers', papers: ['id-card'] },
  { kind: 'takes', claim: one('takes') },
  { kind: 'facts', facts: ['days'] },
  { kind: 'places', fields: ['channels'] },
  { kind: 'see', entries: ['pin-wrong'] },
]

describe('the sources of some blocks', () => {
  it('are those of the claims of every kind of block, in the order they are read', () => {
    expect(sourcesOf(blocks)).toEqual(['what', 'now', 'later', 'part', 'left', 'left-2', 'right', 'takes'])
  })

  it('are named once, where they are cited first', () => expect(sourcesOf(faultArticle(fault))).toEqual(['b', 'a', 'c', 'd', 'e']))

  it('are none where there are no claims', () => {
    expect(sourcesOf([])).toEqual([])
    expect(blocks.filter((block) => claimsOf(block).length === 0).map(({ kind }) => kind)).toEqual(['handlers', 'papers', 'facts', 'places', 'see'])
  })
})

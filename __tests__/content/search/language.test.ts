import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { articles } from '@/content/articles'
import { faultTexts } from '@/content/faults'
import { handlers } from '@/content/handlers'
import { pinyin } from '@/content/search/pinyin'
import { articleSayings } from '@/content/search/sayings/articles'
import { cardSayings } from '@/content/search/sayings/card'
import { familySayings } from '@/content/search/sayings/family'
import { hotlineSayings } from '@/content/search/sayings/hotlines'
import { phoneSayings } from '@/content/search/sayings/phone'
import { fillers, synonyms } from '@/content/search/synonyms'
import { pinyinFile } from '../../../scripts/pinyin'

const file = join(__dirname, '../../../src/content/search/pinyin.ts')

describe('the table of sounds', () => {
  it('is what scripts/pinyin.ts writes', () => expect(readFileSync(file, 'utf8')).toBe(pinyinFile()))
  it('is at most 15 KB', () => expect(statSync(file).size).toBeLessThanOrEqual(15 * 1024))

  it('has each of the 3,755 common characters once, 参 as in 参保 and 行 as in 银行', () => {
    const characters = [...pinyin.replace(/[a-z]/g, '')]
    expect([characters.length, new Set(characters).size]).toEqual([3755, 3755])
    expect(pinyin).toMatch(/can[^a-z]*参/)
    expect(pinyin).toMatch(/hang[^a-z]*行/)
  })
})

describe('what people say', () => {
  const all = { ...cardSayings, ...familySayings, ...phoneSayings, ...articleSayings, ...hotlineSayings }

  it('is known of every fault, article and handler, and of nothing else', () => {
    const entries = [...Object.keys(faultTexts), ...Object.keys(articles), ...Object.keys(handlers)]
    expect(Object.keys(all).sort()).toEqual(entries.sort())
  })

  it('is written without marks, each saying once', () => {
    expect(Object.entries(all).filter(([, words]) => /[，。；：！？、“”（）,.;:!?()]| {2}|^ | $/.test(words)).map(([id]) => id)).toEqual([])
    const twice = Object.entries(all).flatMap(([id, words]) => words.split(' ').filter((word, at, list) => list.indexOf(word) !== at).map((word) => `${id} ${word}`))
    expect(twice).toEqual([])
  })
})

describe('synonyms', () => {
  it('are groups of two words at least, none twice in a group, none longer than six characters', () => {
    const groups = synonyms.map((group) => group.split(' '))
    expect(groups.filter((words) => words.length < 2 || new Set(words).size < words.length)).toEqual([])
    expect(groups.flat().filter((word) => !word || word.length > 6)).toEqual([])
  })

  it('hold the everyday words', () => {
    const words = synonyms.join(' ').split(' ')
    expect(['刷不了', '读不出', '消磁', '冻结', '锁了', '断缴', '没到账', '查不到'].filter((word) => !words.includes(word))).toEqual([])
  })

  it('are left alone by the words that say nothing: no synonym is a filler, and the longer fillers come first', () => {
    const list = fillers.split(' ')
    expect(synonyms.join(' ').split(' ').filter((word) => list.includes(word))).toEqual([])
    expect(list.filter((filler, at) => list.slice(0, at).some((before) => filler.includes(before)))).toEqual([])
  })
})

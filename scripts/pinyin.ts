// Writes src/content/search/pinyin.ts: the 3,755 common characters of GB 2312, level 1, by their syllable without tone.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinyin } from 'pinyin-pro'

/** The reading this app's words have where the most frequent one is another: 参保, 银行, 重新, 没到账, 长沙. */
const readings: Readonly<Record<string, string>> = { 参: 'can', 行: 'hang', 重: 'chong', 还: 'hai', 没: 'mei', 卡: 'ka', 号: 'hao', 单: 'dan', 传: 'chuan', 数: 'shu', 调: 'diao', 长: 'chang', 查: 'cha', 区: 'qu', 得: 'de', 都: 'dou', 着: 'zhe', 了: 'le', 地: 'di', 的: 'de', 便: 'bian', 差: 'cha', 待: 'dai', 处: 'chu', 率: 'lv', 给: 'gei', 更: 'geng', 识: 'shi', 种: 'zhong' }

/** Second readings that people type: 刷不了, 不行, 重病, 归还, 成长. */
const others: Readonly<Record<string, string>> = { liao: '了', xing: '行', zhong: '重', huan: '还', dei: '得', du: '都', zhang: '长' }

/** Rows 16 to 55 of GB 2312 hold the common characters. */
const commonCharacters = (): readonly string[] => {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) if (row < 0xd7 || cell <= 0xf9) bytes.push(row, cell)
  return [...new TextDecoder('gb18030').decode(Uint8Array.from(bytes))]
}

const syllableOf = (character: string): string => readings[character] ?? pinyin(character, { toneType: 'none', v: true })

/** Every syllable followed by its characters: a啊阿ai埃挨… */
export const pinyinTable = (): string => {
  const bySyllable = new Map<string, string>()
  for (const character of commonCharacters()) {
    const syllable = syllableOf(character)
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character)
  }
  return [...bySyllable].sort(([one], [other]) => (one < other ? -1 : 1)).map(([syllable, characters]) => syllable + characters).join('')
}

const otherReadings = Object.entries(others).map(([syllable, characters]) => syllable + characters).join('')

/** The whole generated file. */
export const pinyinFile = (): string => `/** Common characters after their syllable; written by scripts/pinyin.ts. */
export const pinyin = '${pinyinTable()}'

/** Characters after a second syllable they can have. */
export const otherReadings = '${otherReadings}'
`

if (require.main === module) writeFileSync(join(__dirname, '../src/content/search/pinyin.ts'), pinyinFile())

import { CLAUSE_END, normaliseWords } from '../shared/normalise-words'
import type { SearchIndex } from './search-index'

/** The myths, by their place among the entries, whose words a text has, marks and blanks aside; # in a word stands for any figure. */
export const mythsCarried = (index: SearchIndex, text: string): readonly number[] => {
  const said = normaliseWords(text).text.split(CLAUSE_END).join('')
  const byStart = index.mythWords()
  const carried: number[] = []
  for (let i = 0; i + 1 < said.length; i++) {
    const start = said.substr(i, 2)
    if (!byStart.hasOwnProperty(start)) continue
    for (const { word, at } of byStart[start] ?? []) if (said.substr(i, word.length) === word) carried.push(at)
  }
  return carried
}

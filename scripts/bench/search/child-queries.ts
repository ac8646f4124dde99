// Times searches, each query beside plain substring search. Every round begins with a new index that remembers nothing.
import { otherReadings, pinyin } from '@/content/search/pinyin'
import { fillers, synonyms } from '@/content/search/synonyms'
import { searchFor } from '@/domain/search/search-for'
import { makeSearchIndex } from '@/domain/search/search-index'
import { searchEntries } from '@/wiring/search-entries'
import { pointedAt } from '@/wiring/search-pointers'
import { queriesTest } from '../../../__tests__/content/search/queries-test'
import { queriesTrain } from '../../../__tests__/content/search/queries-train'
import { makePlainSearch } from './plain-search'
import { shortQueries } from './short-queries'

const rounds = Number(process.argv[2] ?? 5)
const entries = searchEntries()
const plain = makePlainSearch(entries)

/** The last result: what is kept cannot be optimised away. */
let kept: unknown

const milliseconds = (work: () => unknown): number => {
  const start = process.hrtime.bigint()
  kept = work()
  return Number(process.hrtime.bigint() - start) / 1e6
}

const spread = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b)
  return { middle: sorted[sorted.length >> 1], p95: sorted[Math.floor(sorted.length * 0.95)] }
}

/** Of each query the least of all rounds; of the queries the middle one and the 95th of a hundred. */
function time(queries: readonly string[]) {
  const least = { ours: queries.map(() => Infinity), plain: queries.map(() => Infinity), heard: queries.map(() => Infinity) }
  for (let round = 0; round < rounds; round++) {
    const index = makeSearchIndex(entries, { synonyms, fillers, pinyin, otherReadings })
    queries.forEach((query, i) => {
      least.ours[i] = Math.min(least.ours[i]!, milliseconds(() => searchFor(index, query)))
      least.plain[i] = Math.min(least.plain[i]!, milliseconds(() => plain(query)))
      least.heard[i] = Math.min(least.heard[i]!, milliseconds(() => pointedAt(query)))
    })
  }
  return { ours: spread(least.ours), plain: spread(least.plain), heard: spread(least.heard) }
}

const labelled = [...queriesTrain, ...queriesTest].map(({ text }) => text)
const timed = { short: time(shortQueries(entries)), labelled: time(labelled) }
console.log(JSON.stringify(kept === undefined ? null : timed))

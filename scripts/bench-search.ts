// How well search finds and what it costs, each beside plain substring search over the same entries, measured in the same run.
//   npm run bench:search
// A missed target is reported, not an error; exit code 1 means that something could not be measured.
import { queriesTest } from '../__tests__/content/search/queries-test'
import { queriesTrain } from '../__tests__/content/search/queries-train'
import type { Figure } from './bench/figure'
import { printTable } from './bench/table'
import { measureQuality } from './bench/search/part-quality'
import { measureReady } from './bench/search/part-ready'
import { measureSpeed } from './bench/search/part-speed'

const parts: readonly (readonly [title: string, measure: () => readonly Figure[]])[] = [
  ['what is found', () => measureQuality({ train: queriesTrain, test: queriesTest })],
  ['time of one search', measureSpeed],
  ['until the first search', measureReady],
]

const figures: Figure[] = []
const unmeasured: string[] = []
parts.forEach(([title, measure], at) => {
  console.log(`\n${at + 1} of ${parts.length}: ${title}`)
  try {
    figures.push(...measure())
  } catch (error) {
    unmeasured.push(title)
    console.error(`  NOT MEASURED: ${error instanceof Error ? error.message : String(error)}`)
  }
})

console.log('\nsummary (jitless stands in for an interpreter on a phone and is none)')
printTable(['metric', 'ours', 'target', ''], figures.map(({ name, shown, target, verdict }) => [name, shown, target, verdict]))
const over = figures.filter(({ verdict }) => verdict === 'over').length
console.log(`\n${over} missed${unmeasured.length > 0 ? `; not measured: ${unmeasured.join('; ')}` : ''}`)
process.exitCode = unmeasured.length > 0 ? 1 : 0

// What it costs: bytes, start-up, updates, engine, storage, each beside a yardstick measured in the same run.
//   npm run bench                 builds Taro's hello world for comparison first (a minute or two)
//   npm run bench -- --no-build   compares with its last build here, or with the recorded sizes
// A missed target is reported, not an error; exit code 1 means that something could not be measured.
import { measureEngine, measureShare, measureStorage, measureWords } from './part-engine'
import { measureLaunch } from './part-launch'
import { measureSizes } from './part-sizes'
import { measureUpdates } from './part-updates'
import type { Figure } from './figure'
import { buildReference, platformNames, referenceBuilds } from './reference'
import { printTable } from './table'

function buildReferences(): readonly Figure[] {
  for (const [platform, variant] of referenceBuilds) {
    const start = Date.now()
    buildReference(platform, variant)
    console.log(`  ${platformNames[platform]} hello world, ${variant}: ${seconds(start)}`)
  }
  return []
}

const seconds = (start: number): string => `${Math.round((Date.now() - start) / 1000)} s`

const parts: readonly (readonly [title: string, measure: () => readonly Figure[]])[] = [
  ...(process.argv.includes('--no-build') ? [] : [["Taro 4.2.0's hello world, its defaults; utf8: Chinese text not escaped, as in ours", buildReferences] as const]),
  ['sizes', measureSizes],
  ['start-up', measureLaunch],
  ['updates', measureUpdates],
  ['the engine on the model that ships', measureEngine],
  ['typed words', measureWords],
  ['share code', measureShare],
  ['storage', measureStorage],
]

const started = Date.now()
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

console.log(`\nsummary (${seconds(started)}; times are CPU of this machine, jitless stands in for an interpreter on a phone and is none)`)
printTable(['metric', 'ours', 'target', ''], figures.map(({ name, shown, target, verdict }) => [name, shown, target, verdict]))
const over = figures.filter(({ verdict }) => verdict === 'over').length
console.log(`\n${over} over target${unmeasured.length > 0 ? `; not measured: ${unmeasured.join('; ')}` : ''}`)
process.exitCode = unmeasured.length > 0 ? 1 : 0

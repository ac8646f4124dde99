import budget from '../../config/size-budget.json'
import type { Launched } from './child-launch'
import type { Walks } from './child-walks'
import { figure, type Figure } from './figure'
import { freshProcess } from './fresh-process'
import { ourFolder } from './our-build'
import { isReferenceBuilt, platformNames, referenceFolder } from './reference'
import { spread, type Spread } from './spread'
import { bytes, milliseconds, printTable, ratio } from './table'

const mini = ['weapp', 'alipay'] as const
type Mini = (typeof mini)[number]

const launches = 9
/** performance.md R6. */
const mostOfHelloWorld = 1.3

interface Start {
  readonly platform: Mini
  readonly ours: Spread
  readonly hello: Spread
  readonly bytes: number
}

/** Both builds by turns, each in a new process every time. */
function measureStarts(): readonly Start[] {
  const launch = freshProcess<Launched>('child-launch')
  try {
    return mini.map((platform) => {
      const hello: number[] = []
      const ours: Launched[] = []
      console.log(`  ... ${platformNames[platform]}: ${launches} starts each of ours and of hello world`)
      for (let round = 0; round < launches; round++) {
        hello.push(launch.run([platform, referenceFolder(platform, 'utf8')]).cpu)
        ours.push(launch.run([platform, ourFolder(platform)]))
      }
      return { platform, hello: spread(hello), ours: spread(ours.map(({ cpu }) => cpu)), bytes: ours[0]!.bytes }
    })
  } finally {
    launch.remove()
  }
}

function startFigures(): readonly Figure[] {
  if (!mini.every((platform) => isReferenceBuilt(platform, 'utf8'))) {
    console.log('  start-up: not compared, hello world has never been built here: run once without --no-build')
    return []
  }
  const starts = measureStarts()
  printTable([`app.js to first setData, CPU, ${launches} processes each`, 'ours least', 'middle', 'hello least', 'middle', 'ratio of least', 'of middle'],
    starts.map(({ platform, ours, hello }) => [platformNames[platform], ...[ours.least, ours.middle, hello.least, hello.middle].map(milliseconds),
      ratio(ours.least / hello.least), ratio(ours.middle / hello.middle)]))
  return starts.flatMap(({ platform, ours, hello, bytes: first }) => [
    figure(`${platformNames[platform]} start-up CPU / hello world`, ours.least / hello.least, ratio, mostOfHelloWorld),
    figure(`${platformNames[platform]} first setData of home`, first, bytes, budget.setDataBytes.home),
  ])
}

function walkFigures(): readonly Figure[] {
  const child = freshProcess<Walks>('child-walks')
  try {
    const all = mini.map((platform) => {
      console.log(`  ... ${platformNames[platform]}: a walk for every answer to the first question`)
      return { platform, ...child.run([platform, ourFolder(platform)]) }
    })
    printTable(['answer taps', 'walks', 'taps', 'calls a tap', 'bytes a tap, middle', 'most', 'result page, most'],
      all.map(({ platform, walks, resultBytes }) => {
        const taps = walks.flat()
        const calls = taps.map((tap) => tap.calls)
        const sent = taps.map((tap) => tap.bytes)
        return [platformNames[platform], String(walks.length), String(taps.length), `${Math.min(...calls)} to ${Math.max(...calls)}`,
          bytes(spread(sent).middle), bytes(Math.max(...sent)), bytes(Math.max(...resultBytes))]
      }))
    return all.flatMap(({ platform, walks, firstQuestionBytes }) => [
      figure(`${platformNames[platform]} first setData of the first question`, firstQuestionBytes, bytes, budget.setDataBytes.firstQuestion),
      figure(`${platformNames[platform]} bytes of an answer tap, most`, Math.max(...walks.flat().map((tap) => tap.bytes)), bytes, budget.setDataBytes.tap),
      figure(`${platformNames[platform]} setData calls of an answer tap, off from 1`, Math.max(...walks.flat().map((tap) => Math.abs(tap.calls - 1))), String, 0),
    ])
  } finally {
    child.remove()
  }
}

/** What our compiled mini-programs do in a bare realm of V8: logic and serialisation only, no view. */
export function measureLaunch(): readonly Figure[] {
  return [...startFigures(), ...walkFigures()]
}

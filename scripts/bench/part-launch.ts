import budget from '../../config/size-budget.json'
import type { Launched } from './child-launch'
import { figure, type Figure } from './figure'
import { freshProcess } from './fresh-process'
import { ourFolder } from './our-build'
import { isReferenceBuilt, platformNames, referenceFolder } from './reference'
import { spread, type Spread } from './spread'
import { bytes, milliseconds, printTable, ratio } from './table'

const mini = ['weapp', 'alipay'] as const

const launches = 9
/** performance.md R6. */
const mostOfHelloWorld = 1.3

interface Start {
  readonly platform: (typeof mini)[number]
  readonly ours: Spread
  readonly hello: Spread
  readonly firstBytes: number
}

/** Both builds by turns, each in a new process every time. */
function measureStarts(): readonly Start[] {
  const launch = freshProcess<Launched>('child-launch')
  return mini.map((platform) => {
    console.log(`  ... ${platformNames[platform]}: ${launches} starts each of ours and of hello world`)
    const hello: Launched[] = []
    const ours: Launched[] = []
    for (let round = 0; round < launches; round++) {
      hello.push(launch([platform, referenceFolder(platform, 'utf8')]))
      ours.push(launch([platform, ourFolder(platform)]))
    }
    const cpu = (launched: readonly Launched[]) => spread(launched.map((one) => one.cpu))
    return { platform, hello: cpu(hello), ours: cpu(ours), firstBytes: Math.max(...ours.map((one) => one.bytes)) }
  })
}

/** From app.js to the first setData of home, in a bare realm of V8: logic and serialisation, no view. */
export function measureLaunch(): readonly Figure[] {
  if (!mini.every((platform) => isReferenceBuilt(platform, 'utf8'))) throw new Error('hello world has never been built here; run once without --no-build')
  const starts = measureStarts()
  printTable([`app.js to first setData, CPU, ${launches} processes each`, 'ours least', 'middle', 'hello least', 'middle', 'ratio of least', 'of middle'],
    starts.map(({ platform, ours, hello }) => [platformNames[platform], ...[ours.least, ours.middle, hello.least, hello.middle].map(milliseconds),
      ratio(ours.least / hello.least), ratio(ours.middle / hello.middle)]))
  return starts.flatMap(({ platform, ours, hello, firstBytes }) => [
    figure(`${platformNames[platform]} start-up CPU / hello world`, ours.least / hello.least, ratio, mostOfHelloWorld),
    figure(`${platformNames[platform]} first setData of home`, firstBytes, bytes, budget.setDataBytes.home),
  ])
}

import budget from '../../config/size-budget.json'
import type { Launched } from './child-launch'
import { figure, type Figure } from './figure'
import { freshProcess, type FreshProcess } from './fresh-process'
import { ourFolder } from './our-build'
import { isReferenceBuilt, platformNames, referenceFolder } from './reference'
import { spread, type Spread } from './spread'
import { bytes, milliseconds, printTable, ratio } from './table'

const mini = ['weapp', 'alipay'] as const

const launches = 9
/** performance.md R6. */
const mostOfHelloWorld = 1.3

type Platform = (typeof mini)[number]

interface Start {
  readonly platform: Platform
  readonly ours: Spread
  /** Undefined when hello world has never been built here. */
  readonly hello: Spread | undefined
  readonly firstBytes: number
}

/** Both builds by turns, each in a new process every time. */
function measureStart(platform: Platform, launch: FreshProcess<Launched>): Start {
  const isCompared = isReferenceBuilt(platform, 'utf8')
  console.log(`  ... ${platformNames[platform]}: ${launches} starts of ours${isCompared ? ' and of hello world' : '; hello world has never been built here: run once without --no-build'}`)
  const [hello, ours]: [Launched[], Launched[]] = [[], []]
  for (let round = 0; round < launches; round++) {
    if (isCompared) hello.push(launch([platform, referenceFolder(platform, 'utf8')]))
    ours.push(launch([platform, ourFolder(platform)]))
  }
  const cpu = (launched: readonly Launched[]) => spread(launched.map((one) => one.cpu))
  return { platform, ours: cpu(ours), hello: isCompared ? cpu(hello) : undefined, firstBytes: Math.max(...ours.map((one) => one.bytes)) }
}

const shown = ({ platform, ours, hello }: Start): readonly string[] => [
  platformNames[platform], milliseconds(ours.least), milliseconds(ours.middle),
  ...(hello ? [milliseconds(hello.least), milliseconds(hello.middle), ratio(ours.least / hello.least), ratio(ours.middle / hello.middle)] : []),
]

/** From app.js to the first setData of home, in a bare realm of V8: logic and serialisation, no view. */
export function measureLaunch(): readonly Figure[] {
  const launch = freshProcess<Launched>('child-launch')
  const starts = mini.map((platform) => measureStart(platform, launch))
  printTable([`app.js to first setData, CPU, ${launches} processes each`, 'ours least', 'middle', 'hello least', 'middle', 'ratio of least', 'of middle'], starts.map(shown))
  return starts.flatMap(({ platform, ours, hello, firstBytes }) => [
    ...(hello ? [figure(`${platformNames[platform]} start-up CPU / hello world`, ours.least / hello.least, ratio, mostOfHelloWorld)] : []),
    figure(`${platformNames[platform]} first setData of home`, firstBytes, bytes, budget.setDataBytes.home),
  ])
}

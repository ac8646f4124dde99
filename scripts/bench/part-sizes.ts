import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import budget from '../../config/size-budget.json'
import { buildFolder, type BuildFolder } from '../check-dist/build-folder'
import { packageBytes } from '../check-dist/sizes'
import { figure, type Figure } from './figure'
import { isStale, ourFolder } from './our-build'
import { isReferenceBuilt, platformNames, platforms, referenceFolder, type Platform, type Variant } from './reference'
import { count, printTable, ratio } from './table'

interface Size {
  readonly raw: number
  readonly gzip: number
}

type Count = (build: BuildFolder) => number

/** Measured once, for those who do not build it: performance.md 1.1, Taro's defaults. */
const recorded: Readonly<Record<Platform, Size>> = {
  weapp: { raw: budget.baselines.weapp, gzip: 78_052 },
  alipay: { raw: budget.baselines.alipay, gzip: 75_778 },
  h5: { raw: budget.baselines.h5, gzip: 95_178 },
}

/** The targets of performance.md 6 that config/size-budget.json has not. */
const mostGzipOfHome = 1.15
const mostOfOnePackage = 700_000

/** The web entry is what index.html refers to, nothing loaded later. */
const webEntry: Count = (build) =>
  [...build.read('index.html').replace(/<link rel="prefetch"[^>]*>/g, '').matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].reduce((sum, [, file = '']) => sum + build.bytes(file), 0)

const packageOf = (name: string): Count => (build) => packageBytes(build).get(name) ?? 0
const home: Count = (build) => (build.platform === 'h5' ? webEntry(build) : packageOf('')(build))
const firstQuestion: Count = (build) => home(build) + packageOf(budget.firstQuestionPackage)(build)

const gzipped = (build: BuildFolder): BuildFolder => ({ ...build, bytes: (file) => gzipSync(readFileSync(join(build.root, file)), { level: 9 }).length })
const sizeOf = (build: BuildFolder, size: Count): Size => ({ raw: size(build), gzip: size(gzipped(build)) })

function reference(platform: Platform, variant: Variant): Size | undefined {
  if (isReferenceBuilt(platform, variant)) return sizeOf(buildFolder(platform, referenceFolder(platform, variant)), home)
  return variant === 'default' ? recorded[platform] : undefined
}

interface Compared {
  readonly name: string
  readonly ours: Size
  /** Hello world as Taro builds it by default, and with its text written as ours is; the latter counts where it is there. */
  readonly byDefault: Size | undefined
  readonly counts: Size
}

function compare(platform: Platform, what: string, size: Count): Compared {
  const byDefault = reference(platform, 'default')
  const counts = reference(platform, 'utf8') ?? byDefault ?? recorded[platform]
  return { name: `${platformNames[platform]}: ${what}`, ours: sizeOf(buildFolder(platform, ourFolder(platform)), size), byDefault, counts }
}

const rawRatio = ({ ours, counts }: Compared): number => ours.raw / counts.raw
const gzipRatio = ({ ours, counts }: Compared): number => ours.gzip / counts.gzip

const shownComparison = (one: Compared): readonly string[] => [
  one.name, count(one.ours.raw), one.byDefault ? count(one.byDefault.raw) : '', count(one.counts.raw), ratio(rawRatio(one)),
  count(one.ours.gzip), count(one.counts.gzip), ratio(gzipRatio(one)),
]

const packagesOf = (platform: Platform): readonly (readonly [name: string, size: Size])[] => {
  const build = buildFolder(platform, ourFolder(platform))
  return [...packageBytes(build).keys()].map((name) => [name, sizeOf(build, packageOf(name))])
}

/** Bytes of our builds against Taro's hello world; deterministic, no clock involved. */
export function measureSizes(): readonly Figure[] {
  const stale = platforms.filter(isStale)
  if (stale.length > 0) console.log(`  NOTE: sources are newer than dist/${stale.join(', dist/')}: npm run build`)
  const compared = {
    weapp: compare('weapp', 'home', home), weappFirst: compare('weapp', 'first question', firstQuestion),
    alipay: compare('alipay', 'home', home), alipayFirst: compare('alipay', 'first question', firstQuestion),
    h5: compare('h5', 'entry', home),
  }
  printTable(['bytes to show', 'ours', 'hello default', 'hello utf8', 'ratio', 'gzip ours', 'gzip hello', 'ratio'], Object.values(compared).map(shownComparison))
  const packages = platforms.map((platform) => ({ platform, list: packagesOf(platform) }))
  console.log('')
  printTable(['package', 'raw', 'gzip'], packages.flatMap(({ platform, list }) =>
    list.map(([name, { raw, gzip }]) => [`${platformNames[platform]}: ${name || (platform === 'h5' ? 'all files' : 'main')}`, count(raw), count(gzip)])))
  const mini = packages.filter(({ platform }) => platform !== 'h5')
  return [
    figure('WeChat home, raw / hello world', rawRatio(compared.weapp), ratio, budget.homeRatio.weapp),
    figure('WeChat home, gzip / hello world', gzipRatio(compared.weapp), ratio, mostGzipOfHome),
    figure('WeChat first question, raw / hello world', rawRatio(compared.weappFirst), ratio, budget.firstQuestionRatio.weapp),
    figure('Alipay home, raw / hello world', rawRatio(compared.alipay), ratio, budget.homeRatio.alipay),
    figure('Alipay first question, raw / hello world', rawRatio(compared.alipayFirst), ratio, budget.firstQuestionRatio.alipay),
    figure('web entry, raw / hello world', rawRatio(compared.h5), ratio, budget.webEntryRatio),
    figure('largest sub-package', Math.max(0, ...mini.flatMap(({ list }) => list.filter(([name]) => name).map(([, { raw }]) => raw))), count, mostOfOnePackage),
    figure('all packages of a build', Math.max(...mini.map(({ list }) => list.reduce((sum, [, { raw }]) => sum + raw, 0))), count, budget.totalBytes),
  ]
}

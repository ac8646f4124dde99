import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Launch } from '../driver'
import type { EngineKind } from './engine'
import { exparser } from './exparser-view'
import { glassEaselEngine } from './glass-easel-view'
import { launchCompiled, type CompiledDriver, type CompiledOptions } from './launch'

/** The folder one build wrote. */
export function distOf(platform: 'weapp' | 'alipay'): string {
  const dist = join(process.env['DIST_ROOT'] ?? join(process.cwd(), 'dist'), platform)
  if (!existsSync(join(dist, 'app.json'))) throw new Error(`dist/${platform} is not there: build it before its tests (npm run build)`)
  return dist
}

export interface Target {
  readonly name: string
  readonly platform: 'weapp' | 'alipay'
  readonly engine: EngineKind
  readonly launch: (options?: Partial<CompiledOptions>) => Promise<CompiledDriver>
}

const target = (platform: 'weapp' | 'alipay', engine: EngineKind): Target => ({
  name: `${platform}/${engine.name}`,
  platform,
  engine,
  launch: (options) => launchCompiled({ dist: options?.dist ?? distOf(platform), platform, engine, ...options }),
})

export const weapp = target('weapp', exparser)
/** A second opinion on WeChat's build. */
export const weappAgain = target('weapp', glassEaselEngine)
/** The only engine there is for Alipay. */
export const alipay = target('alipay', glassEaselEngine)

/** Every engine a build can be run in. */
export const targets: readonly Target[] = [weapp, weappAgain, alipay]

/** For the journeys' runner. */
export const launchOf = ({ launch }: Target): Launch => launch

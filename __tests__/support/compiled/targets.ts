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

/** Every engine a build can be run in: WeChat's own, a second opinion on it, and the only one there is for Alipay. */
export const targets: readonly Target[] = [target('weapp', exparser), target('weapp', glassEaselEngine), target('alipay', glassEaselEngine)]

/** For the journeys' runner. */
export const launchOf = ({ launch }: Target): Launch => launch

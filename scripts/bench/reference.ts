import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from './repository'

export const platforms = ['weapp', 'alipay', 'h5'] as const
export type Platform = (typeof platforms)[number]
export const platformNames: Readonly<Record<Platform, string>> = { weapp: 'WeChat', alipay: 'Alipay', h5: 'web' }

/** As Taro builds by default, and with Chinese text written as it is instead of escaped, which is how ours is built. */
export type Variant = 'default' | 'utf8'

/** For the web Taro does not escape text: the two would be the same. */
export const referenceBuilds: readonly (readonly [Platform, Variant])[] = [['weapp', 'default'], ['weapp', 'utf8'], ['alipay', 'default'], ['alipay', 'utf8'], ['h5', 'default']]

/** The last builds of the reference are kept here, for --no-build. */
const kept = join(repository, 'node_modules/.cache/bench-hello-world')

export const referenceFolder = (platform: Platform, variant: Variant): string => join(kept, `${platform}-${variant}`)
export const isReferenceBuilt = (platform: Platform, variant: Variant): boolean => existsSync(referenceFolder(platform, variant))

/** Builds Taro's hello world in a folder of its own, with our node_modules, and keeps what came out. */
export function buildReference(platform: Platform, variant: Variant): void {
  const folder = mkdtempSync(join(tmpdir(), 'hello-world-'))
  try {
    cpSync(join(__dirname, 'hello-world'), folder, { recursive: true })
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction')
    const env = { ...process.env, NODE_ENV: 'production', HELLO_WORLD_TEXT: variant }
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', platform], { cwd: folder, env, encoding: 'utf8' })
    const dist = join(folder, 'dist')
    // Taro exits with 0 after a failed compilation.
    if (status !== 0 || !existsSync(join(dist, platform === 'h5' ? 'index.html' : 'app.js'))) {
      throw new Error(`the ${platform} build of hello world failed:\n${(stdout + stderr).slice(-3000)}`)
    }
    rmSync(referenceFolder(platform, variant), { recursive: true, force: true })
    cpSync(dist, referenceFolder(platform, variant), { recursive: true })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

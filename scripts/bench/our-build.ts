import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Platform } from './reference'
import { repository } from './repository'

const root = process.env['DIST_ROOT'] ?? join(repository, 'dist')

const mainFile = (platform: Platform): string => (platform === 'h5' ? 'index.html' : 'app.json')

/** The folder our own build of a platform wrote; throws, saying how to make it, when it is not there. */
export function ourFolder(platform: Platform): string {
  const folder = join(root, platform)
  if (!existsSync(join(folder, mainFile(platform)))) throw new Error(`dist/${platform} is not there. Build it first: npm run build`)
  return folder
}

/** Whether any source is newer than the build: then the build is not what the sources say. */
export function isStale(platform: Platform): boolean {
  const built = statSync(join(ourFolder(platform), mainFile(platform))).mtimeMs
  const sources = ['src', 'config'].map((folder) => join(repository, folder)).flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  return sources.some((file) => /\.(tsx?|js|css|html)$/.test(file) && statSync(file).mtimeMs > built)
}

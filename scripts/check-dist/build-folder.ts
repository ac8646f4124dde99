import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type Platform = 'weapp' | 'alipay' | 'h5'
export type MiniPlatform = Exclude<Platform, 'h5'>

/** What one build wrote. Paths are relative, with slashes. */
export interface BuildFolder {
  readonly platform: Platform
  readonly root: string
  readonly files: readonly string[]
  read(file: string): string
  bytes(file: string): number
}

/** Files the platforms do not put into the package, or that only their tools read. */
const notShipped = /(\.LICENSE\.txt|(^|\/)project\.config\.json|(^|\/)mini\.project\.json|\.browserslistrc)$/

export function buildFolder(platform: Platform, root: string): BuildFolder {
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.split('\\').join('/'))
  const files = all.filter((file) => statSync(join(root, file)).isFile() && !notShipped.test(file)).sort()
  return { platform, root, files, read: (file) => readFileSync(join(root, file), 'utf8'), bytes: (file) => statSync(join(root, file)).size }
}

export interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

export const appJson = (build: BuildFolder): AppJson => JSON.parse(build.read('app.json')) as AppJson

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** Every page the app declares: `pages/home/index`. */
export function routes(): readonly string[] {
  const file = resolve(__dirname, '..', '..', '..', 'src', 'app.config.ts')
  if (!existsSync(file)) throw new Error('src/app.config.ts is missing')
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { default: config }: { default: AppConfig } = require(file)
  return [...config.pages, ...(config.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
}

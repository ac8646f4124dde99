import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(__dirname, '../../../src/content')

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return entry.name.endsWith('.ts') ? [path] : []
  })

/** Everything every file under src/content exports, named by its path there: `faults/password#password`. */
export const contentModules = (): readonly { readonly at: string; readonly value: unknown }[] =>
  filesUnder(root).flatMap((path) => {
    const exported = jest.requireActual<Record<string, unknown>>(path)
    const file = relative(root, path).replace(/\.ts$/, '')
    return Object.keys(exported).map((name) => ({ at: `${file}#${name}`, value: exported[name] }))
  })

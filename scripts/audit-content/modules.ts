import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Finding } from '@/domain/knowledge/finding'

/** One file of content and all it exports. */
export interface ContentModule {
  /** Its path under the folder of content, without `.ts`. */
  readonly file: string
  /** The files of content it takes values from, by the same names. */
  readonly imports: readonly string[]
  readonly exports: Readonly<Record<string, unknown>>
}

export interface Loaded {
  /** A file stands after all it imports, so that what it only passes on is met first where it is written. */
  readonly modules: readonly ContentModule[]
  readonly broken: readonly Finding[]
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return entry.name.endsWith('.ts') ? [path] : []
  })

const IMPORT = /^(?:import|export)\s(?!type\s)[^'"]*from '(\.[^']+)'/gm

const importedBy = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(([, specifier = '']) => {
    const target = resolve(dirname(path), specifier)
    return existsSync(`${target}.ts`) ? `${target}.ts` : join(target, 'index.ts')
  })

const inOrderOfImport = (paths: readonly string[], imports: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const ordered = new Set<string>()
  const entered = new Set<string>()
  const visit = (path: string): void => {
    if (entered.has(path)) return
    entered.add(path)
    for (const imported of imports.get(path) ?? []) visit(imported)
    ordered.add(path)
  }
  paths.forEach(visit)
  return [...ordered].filter((path) => imports.has(path))
}

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n').filter(Boolean)[0] ?? 'no reason given'

/** Loads every file of content under a folder. One that throws is a finding; those that fail for the same reason because they import it are none. */
export const loadContent = (root: string): Loaded => {
  const paths = filesUnder(root)
  const imports = new Map(paths.map((path) => [path, importedBy(path)]))
  const named = (path: string): string => relative(root, path).replace(/\\/g, '/').replace(/\.ts$/, '')
  const modules: ContentModule[] = []
  const broken: Finding[] = []
  const failed = new Set<string>()
  for (const path of inOrderOfImport(paths, imports)) {
    const needs = imports.get(path) ?? []
    try {
      const exported: Readonly<Record<string, unknown>> = require(path)
      modules.push({ file: named(path), imports: needs.map(named), exports: exported })
    } catch (error) {
      if (!needs.some((imported) => failed.has(imported))) broken.push({ at: `${named(path)}#(the whole file)`, reason: `throws when it is loaded: ${firstLine(error)}` })
      failed.add(path)
    }
  }
  return { modules, broken }
}

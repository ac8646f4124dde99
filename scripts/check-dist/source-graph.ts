import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']

/** Every source file a file imports, itself included; platform variants count as their plain name. Packages do not. */
export function reachableSources(file: string, src: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, type, from = ''] of readFileSync(file, 'utf8').matchAll(/import\s+(type\s)?[^'"]*['"]([^'"]+)['"]/g)) {
    const target = type ? undefined : locate(from, file, src)
    if (target) reachableSources(target, src, seen)
  }
  return seen
}

function locate(from: string, importer: string, src: string): string | undefined {
  const path = from.startsWith('@/') ? join(src, from.slice(2)) : from.startsWith('.') ? resolve(dirname(importer), from) : undefined
  return path === undefined ? undefined : endings.map((ending) => path + ending).find((candidate) => existsSync(candidate) && statSync(candidate).isFile() && /\.tsx?$/.test(candidate))
}

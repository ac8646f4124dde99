import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface BrokenCopy {
  readonly dist: string
  remove(): void
}

/** A copy of a build with one file rewritten (or deleted, when `rewrite` returns null). Refuses a rewrite that changes nothing. */
export function brokenCopy(dist: string, file: string, rewrite: (source: string) => string | null): BrokenCopy {
  const copy = mkdtempSync(join(tmpdir(), 'broken-build-'))
  cpSync(dist, copy, { recursive: true })
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  const broken = rewrite(source)
  if (broken === source) throw new Error(`${file} has nothing to break`)
  if (broken === null) rmSync(path)
  else writeFileSync(path, broken)
  return { dist: copy, remove: () => rmSync(copy, { recursive: true, force: true }) }
}

/** The script of a build that contains this text; bundlers move code from file to file. */
export function scriptWith(dist: string, text: string): string {
  const found = readdirSync(dist, { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith('.js') && readFileSync(join(dist, file), 'utf8').includes(text))
  if (!found) throw new Error(`no script contains ${text}`)
  return found
}

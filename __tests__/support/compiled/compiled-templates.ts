import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { wxmlFromAxml, wxsFromSjs } from './axml'

export interface CompiledTemplates {
  /** Generators by path without extension. */
  readonly groups: Readonly<Record<string, unknown>>
  /** What the compiler complained about; the compiler itself tolerates it, so it must be asserted. */
  readonly warnings: readonly string[]
}

/** Version 1.1.0 takes `bindtap=` without a colon for an attribute: the page renders and every tap is dead. */
const withColons = (wxml: string): string => wxml.replace(/(\s)(capture-bind|bind|catch|mut-bind)([a-z]\w*)=/g, '$1$2:$3=')

const compiled = new Map<string, CompiledTemplates>()

/** All templates and template scripts of a build, compiled by glass-easel's own compiler; once for each folder. */
export function compiledTemplates(dist: string): CompiledTemplates {
  const known = compiled.get(dist)
  if (known) return known
  const group = new TmplGroup()
  const warnings: string[] = []
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    const [, path = '', extension = ''] = /^(.*)\.(\w+)$/.exec(file) ?? []
    const source = () => readFileSync(join(dist, file), 'utf8')
    if (extension === 'wxml') warnings.push(...(group.addTmpl(path, withColons(source())) as unknown[]).map((w) => `${file}: ${describe(w)}`))
    if (extension === 'axml') warnings.push(...(group.addTmpl(path, wxmlFromAxml(source())) as unknown[]).map((w) => `${file}: ${describe(w)}`))
    if (extension === 'wxs') group.addScript(path, source())
    if (extension === 'sjs') group.addScript(path, wxsFromSjs(source()))
  }
  const groups = (new Function(`return ${group.getTmplGenObjectGroups()}`) as () => Record<string, unknown>)()
  group.free()
  const result = { groups, warnings }
  compiled.set(dist, result)
  return result
}

function describe(warning: unknown): string {
  const { message, startLine, startColumn } = warning as { message?: string; startLine?: number; startColumn?: number }
  return `${startLine}:${startColumn} ${message ?? JSON.stringify(warning)}`
}

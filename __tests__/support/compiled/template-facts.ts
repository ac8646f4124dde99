import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What base.wxml or base.axml says about the nodes with one short name (`nn`). */
export interface TemplateFacts {
  readonly tag: string
  readonly hears: (event: string) => boolean
  /** The short name an attribute travels under, e.g. `placeholder` → `p14`. */
  readonly alias: (attribute: string) => string | undefined
  /** `<choice-list>` and its like: short names of texts shown by the template itself, and of the list it repeats. */
  readonly ownTexts: readonly string[]
  readonly ownList: string | undefined
}

/** The level-0 templates by short name. Levels differ only in nesting. */
export function templateFacts(dist: string): ReadonlyMap<string, TemplateFacts> {
  const file = ['base.wxml', 'base.axml'].map((name) => join(dist, name)).find(existsSync)
  if (!file) throw new Error('no base template')
  const source = readFileSync(file, 'utf8')
  const found = [...source.matchAll(/<template name="tmpl_0_(\w+)">([\s\S]*?)<\/template>/g)]
  const bodies = new Map(found.map(([, name = '', body = '']) => [name, body]))
  // A field has two templates, one of them with focus; the one of its name only chooses.
  const own = (name: string, body: string) => (body.includes('xs.c(') ? bodies.get(`${name}_blur`) ?? body : body)
  return new Map([...bodies].map(([name, body]) => [name, facts(own(name, body))]))
}

function facts(body: string): TemplateFacts {
  const bound = new Set([...body.matchAll(/\s(?:bind|on)([A-Za-z]+)="eh"/g)].map(([, event = '']) => event.toLowerCase()))
  return {
    tag: /^\s*<([\w-]+)/.exec(body)?.[1] ?? 'block',
    hears: (event) => bound.has(event.toLowerCase()),
    alias: (attribute) => new RegExp(`\\s${attribute}="\\{\\{(?:xs\\.\\w\\()?i\\.(\\w+)`).exec(body)?.[1],
    ownTexts: [...body.matchAll(/>\{\{i\.(\w+)\}\}</g)].map(([, name = '']) => name).filter((name) => name !== 'v'),
    ownList: /\s(?:wx|a):for="\{\{i\.(?!cn\b)(\w+)\}\}"/.exec(body)?.[1],
  }
}

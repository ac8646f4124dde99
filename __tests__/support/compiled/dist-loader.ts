import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** What a page or component file handed to `Page()` or `Component()`, what app.js handed to `App()`. */
export type Definition = Record<string, unknown>

/** Turns source text into a function with these parameters. The node:vm host compiles in a context of its own. */
export type Compile = (source: string, parameters: readonly string[], file: string) => (...args: unknown[]) => unknown

export const compileHere: Compile = (source, parameters, file) =>
  new Function(...parameters, `${source}\n//# sourceURL=${file}`) as (...args: unknown[]) => unknown

export interface DistLoader {
  /** Runs a file once and returns what it registered; later calls return the same (webpack evaluates a chunk only once). */
  register(path: string): Definition | undefined
  readonly app: () => Definition
  readonly files: () => readonly string[]
}

/**
 * CommonJS over a folder of compiled files. The files run unmodified, inside a function, as the platforms run them.
 * Page() and Component() are called from shared chunks, so they answer to the file being registered, not to the caller's.
 */
export function distLoader(dist: string, globals: Readonly<Record<string, unknown>>, compile: Compile = compileHere): DistLoader {
  const cache = new Map<string, { exports: unknown }>()
  const registered = new Map<string, Definition | undefined>()
  let app: Definition | undefined
  let current: string | undefined
  const define = (definition: Definition) => {
    if (current !== undefined) registered.set(current, definition)
  }
  const scope: Readonly<Record<string, unknown>> = {
    ...globals,
    App: (definition: Definition) => { app = definition },
    Page: define,
    Component: define,
    Behavior: (definition: Definition) => definition,
    getApp: () => app,
  }
  const names = Object.keys(scope)
  const run = (file: string): unknown => {
    const known = cache.get(file)
    if (known) return known.exports
    const module: { exports: unknown } = { exports: {} }
    cache.set(file, module)
    const require = (to: string) => run(resolveFile(resolve(dirname(file), to)))
    const body = compile(readFileSync(file, 'utf8'), ['require', 'module', 'exports', ...names], file)
    body.call(undefined, require, module, module.exports, ...names.map((name) => scope[name]))
    return module.exports
  }
  return {
    register(path) {
      if (!registered.has(path)) {
        const outer = current
        current = path
        registered.set(path, undefined)
        run(resolveFile(join(dist, path)))
        current = outer
      }
      return registered.get(path)
    },
    app() {
      if (!app) throw new Error('app.js did not call App()')
      return app
    },
    files: () => [...cache.keys()],
  }
}

function resolveFile(path: string): string {
  const found = [path, `${path}.js`].find((candidate) => candidate.endsWith('.js') && existsSync(candidate))
  if (!found) throw new Error(`module '${path}.js' is not defined`)
  return found
}

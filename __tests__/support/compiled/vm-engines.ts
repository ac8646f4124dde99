import vm from 'node:vm'
import { dataEngine } from './data-view'
import type { Compile } from './dist-loader'
import type { EngineKind } from './engine'
import { promiseOnTimers } from './promise-on-timers'

const compileIn = (context: vm.Context): Compile => (source, parameters, file) =>
  vm.runInContext(`(function (${parameters.join(',')}) {${source}\n})`, context, { filename: file }) as ReturnType<Compile>

/** A fresh realm with everything today's V8 has: for counting and timing. */
export const freshVm: EngineKind = dataEngine('vm', () => compileIn(vm.createContext({})))

/** What an engine of 2017 with the platforms' restrictions has not (platform.md §9.3, reliability.md c.13). */
const absentGlobals = ['BigInt', 'BigInt64Array', 'BigUint64Array', 'Proxy', 'Intl', 'WeakRef', 'FinalizationRegistry', 'Atomics', 'SharedArrayBuffer', 'WebAssembly', 'globalThis', 'queueMicrotask', 'AggregateError', 'Iterator']
const absentMethods: Readonly<Record<string, readonly string[]>> = {
  Object: ['fromEntries', 'hasOwn', 'groupBy'],
  Promise: ['allSettled', 'any', 'withResolvers', 'try'],
  'Array.prototype': ['at', 'flat', 'flatMap', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  'String.prototype': ['at', 'replaceAll', 'matchAll', 'trimStart', 'trimEnd', 'padStart', 'padEnd', 'isWellFormed', 'toWellFormed'],
  Map: ['groupBy'],
}

/**
 * The oldest engine we promise to run in: none of the above, no code from strings (the platforms allow only
 * `Function('return this')`, and here not even that), and, as on iOS 15 and below, a Promise that resolves by timers.
 */
export const oldEngine: EngineKind = dataEngine('old vm', () => {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
  const run = (source: string): unknown => vm.runInContext(source, context)
  run(Object.entries(absentMethods).map(([owner, names]) => names.map((name) => `delete ${owner}.${name}`).join(';')).join(';'))
  run(absentGlobals.filter((name) => name !== 'globalThis').map((name) => `delete globalThis.${name}`).join(';'))
  run('delete globalThis.globalThis')
  const compile = compileIn(context)
  return (source, parameters, file) => {
    const inner = compile(source, [...parameters, 'Promise'], file)
    return (...args) => inner(...args, promiseFor(context, args[parameters.indexOf('setTimeout')]))
  }
})

const promises = new WeakMap<vm.Context, unknown>()

/** One Promise for all files of a launch, on that launch's timers. */
function promiseFor(context: vm.Context, setTimeout: unknown): unknown {
  const known = promises.get(context)
  if (known) return known
  const made = (vm.runInContext(`(${promiseOnTimers})`, context) as (setTimeout: unknown) => unknown)(setTimeout)
  promises.set(context, made)
  return made
}

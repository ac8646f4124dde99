import { parse } from 'acorn'
import { full } from 'acorn-walk'
import type { Node } from 'acorn'
import budget from '../../config/size-budget.json'
import type { BuildFolder } from './build-folder'
import { failures, type Line } from './line'

/** Names that old engines lack; only `typeof name` may mention them (platform.md §9.3). */
const absentNames = new Set(['BigInt', 'Intl', 'Proxy', 'TextEncoder', 'TextDecoder', 'structuredClone', 'WeakRef', 'AbortController'])

/** Methods that Babel does not bring along. */
const absentMethods = new Set(['at', 'replaceAll', 'matchAll', 'flat', 'flatMap', 'fromEntries', 'hasOwn', 'allSettled', 'any', 'padStart', 'padEnd', 'findLast', 'localeCompare', 'toLocaleString'])

/** What the web page's own libraries use; the file is the router's. Each needs a browser of 2020. */
const knownOnWeb = new Map([['.replaceAll()', 'query-string, of @tarojs/router']])

type Found = Node & { name?: string; operator?: string; object?: Found; property?: Found; callee?: Found; argument?: Found; computed?: boolean; arguments?: readonly Found[]; regex?: { pattern: string }; value?: unknown }

const newerPattern = /\(\?<|\\[pP]\{/

/** What in this file an old engine stops at, each with a little of its surroundings. */
export function newerThanEngines(source: string): readonly { readonly what: string; readonly where: string }[] {
  const found: { what: string; where: string }[] = []
  const note = (what: string, { start, end }: Node): unknown => found.push({ what, where: source.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, ' ') })
  const rules: Readonly<Record<string, (node: Found) => unknown>> = {
    Identifier: (node) => absentNames.has(node.name ?? '') && note(node.name ?? '', node),
    BinaryExpression: (node) => node.operator === '**' && note('**', node),
    MemberExpression: (node) => node.object?.name === 'console' && note('console', node),
    Literal: (node) => newerPattern.test(node.regex?.pattern ?? '') && note(`/${node.regex?.pattern}/`, node),
    CallExpression: call,
    NewExpression: call,
  }
  function call(node: Found): void {
    const { callee, arguments: given = [] } = node
    const [first] = given
    if (callee?.name === 'eval') note('eval', node)
    if (callee?.name === 'Function' && first?.value !== 'return this') note('new Function', node)
    if (callee?.name === 'RegExp' && newerPattern.test(String(first?.value))) note(`RegExp(${String(first?.value)})`, node)
    if (callee?.type === 'MemberExpression' && !callee.computed && absentMethods.has(callee.property?.name ?? '')) note(`.${callee.property?.name}()`, node.callee ?? node)
  }
  const tree = parse(source, { ecmaVersion: 'latest', allowReturnOutsideFunction: true })
  full(tree, (node) => rules[node.type]?.(node as Found))
  if (/^\/\/# sourceMappingURL=/m.test(source)) found.push({ what: 'sourceMappingURL', where: 'end of the file' })
  // A file that asks whether the name exists does what one should do.
  return found.filter(({ what }) => !(absentNames.has(what) && new RegExp(`typeof ${what}\\b`).test(source)))
}

/** The message of the first thing that is newer than this level of ECMAScript (5, 2015…), or nothing. */
export function levelProblem(source: string, level: number): string | undefined {
  try {
    parse(source, { ecmaVersion: level as 5, allowReturnOutsideFunction: true })
    return undefined
  } catch (error) {
    const { message, pos } = error as { message: string; pos: number }
    return `${message}: …${source.slice(Math.max(0, pos - 40), pos + 40).replace(/\s+/g, ' ')}…`
  }
}

/** The service worker, which no engine without service workers reads. */
const SERVICE_WORKER = 'sw.js'

export function language(build: BuildFolder): readonly Line[] {
  const scripts = build.files.filter((file) => file.endsWith('.js') && file !== SERVICE_WORKER)
  const level = budget.languageLevel[build.platform]
  const above = scripts.flatMap((file) => {
    const problem = levelProblem(build.read(file), level)
    return problem ? [`${file}: ${problem}`] : []
  })
  const known = (what: string) => build.platform === 'h5' && knownOnWeb.has(what)
  const newer = scripts.flatMap((file) => newerThanEngines(build.read(file)).filter(({ what }) => !known(what)).map(({ what, where }) => `${file}: ${what} in …${where}…`))
  return [
    ...failures(`language of ECMAScript ${level}`, build.platform, above, `${scripts.length} files`),
    ...failures('nothing old engines lack', build.platform, newer, `${scripts.length} files`),
  ]
}

import type { Compile, Definition } from './dist-loader'
import type { Engine, EngineKind, EngineParts } from './engine'
import { countedSetData, guardedFunctions } from './guarded'
import type { MountedPage } from './page-stack'
import { templateFacts, type TemplateFacts } from './template-facts'
import type { ViewNode } from './view-node'

/** A node as Taro sends it: `nn` short name, `cn` children, `v` text, `cl` class, `st` style, and attributes by alias. */
type Sent = { readonly nn?: string; readonly cn?: readonly Sent[]; readonly sid?: string; readonly v?: string } & Readonly<Record<string, unknown>>

/**
 * No view at all: the page is what its data says it is. For counting bytes and for running the bundle in an engine of
 * one's own making. It cannot see a broken template; exparser and glass-easel do.
 */
export const dataEngine = (name: string, compile: () => Compile): EngineKind => ({ name, create, compile })

function create({ dist, report, log, later }: EngineParts): Engine {
  const templates = templateFacts(dist)
  const mount = (path: string, definition: Definition): MountedPage => {
    const data = JSON.parse(JSON.stringify(definition['data'] ?? {})) as Record<string, unknown>
    const apply = (changes: Record<string, unknown>) => { for (const [to, value] of Object.entries(changes)) assign(data, to, value) }
    const instance: Record<string, unknown> = { ...guardedFunctions(definition, report), data, route: path }
    instance['setData'] = countedSetData(apply, path, log, later)
    const root = () => view((data['root'] ?? {}) as Sent, [], templates, instance)
    return { instance, root, unmount: () => undefined }
  }
  return { mount, close: () => undefined }
}

/** `root.cn.[0].cl`, the paths Taro writes. */
function assign(data: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.').filter(Boolean)
  const last = steps.pop() ?? ''
  const holder = steps.reduce<Record<string, unknown>>((at, step) => (at[step] ??= {}) as Record<string, unknown>, data)
  holder[last] = value
}

interface Bound {
  readonly sid: string
  readonly hears: (event: string) => boolean
  readonly dataset: Readonly<Record<string, unknown>>
}

const plainBlock: TemplateFacts = { tag: 'block', hears: () => false, alias: () => undefined, ownTexts: [], ownList: undefined }

function view(node: Sent, above: readonly Bound[], templates: ReadonlyMap<string, TemplateFacts>, page: Record<string, unknown>): ViewNode {
  const facts = templates.get(node.nn ?? '') ?? plainBlock
  const own = (extra: Readonly<Record<string, unknown>> = {}): Bound => ({ sid: node.sid ?? '', hears: facts.hears, dataset: { sid: node.sid, ...extra } })
  const path = [...above, own()]
  const names: Readonly<Record<string, string>> = { class: 'cl', style: 'st' }
  return {
    tag: node.v === undefined ? facts.tag : '#text',
    value: node.v ?? '',
    get children() {
      const texts = facts.ownTexts.map((name) => ownText(node[name], path, page))
      const rows = ((facts.ownList && node[facts.ownList]) || []) as readonly (readonly string[])[]
      return [...texts, ...rows.map((row, i) => ownRow(row, [...above, own({ i })], page)), ...(node.cn ?? []).map((child) => view(child, path, templates, page))]
    },
    attribute: (name) => asText(node[names[name] ?? facts.alias(name) ?? '']),
    hears: (event) => facts.hears(event) && !facts.ownList,
    fire: (type, detail, bubbles) => fire(page, bubbles ? path : path.slice(-1), type, detail),
  }
}

const asText = (value: unknown): string | undefined => (value === undefined || value === null ? undefined : String(value))

function leaf(tag: string, value: string, children: readonly ViewNode[], path: readonly Bound[], page: Record<string, unknown>, hears: boolean): ViewNode {
  return { tag, value, children, attribute: () => undefined, hears: (event) => hears && event === 'tap', fire: (type, detail) => fire(page, path, type, detail) }
}

const ownText = (value: unknown, path: readonly Bound[], page: Record<string, unknown>): ViewNode =>
  leaf('view', '', value ? [leaf('#text', String(value), [], path, page, false)] : [], path, page, false)

const ownRow = (row: readonly string[], path: readonly Bound[], page: Record<string, unknown>): ViewNode =>
  leaf('view', '', row.map((text) => ownText(text, path, page)), path, page, true)

/** Both platforms call the bound handler of the target and of every ancestor; Taro waits for the outermost call. */
function fire(page: Record<string, unknown>, path: readonly Bound[], type: string, detail: Readonly<Record<string, unknown>>): void {
  const handler = page['eh'] as (this: unknown, event: unknown) => void
  const target = path[path.length - 1]
  for (const bound of [...path].reverse()) {
    if (!bound.hears(type)) continue
    const spot = (at: Bound | undefined) => ({ id: at?.sid, dataset: { ...at?.dataset } })
    handler.call(page, { type, timeStamp: 0, detail: { ...detail }, target: spot(target), currentTarget: spot(bound), touches: [], changedTouches: [] })
  }
}

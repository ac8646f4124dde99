import { join } from 'node:path'
import type { Definition } from './dist-loader'
import type { MountedPage } from './page-stack'
import type { ViewNode } from './view-node'
import { countedSetData, guardedFunctions } from './guarded'
import type { Engine, EngineKind, EngineParts } from './engine'

/** The parts of exparser's nodes that are read here; `_vt` is the virtual tree node the official compiler produced. */
interface ExparserNode {
  readonly childNodes?: readonly ExparserNode[]
  readonly textContent?: string
  readonly shadowRoot?: ExparserNode | null
  readonly _vt?: {
    readonly tagName?: string
    readonly componentId?: string
    readonly attrs?: readonly { readonly name: string; readonly value: unknown }[]
    readonly event?: Readonly<Record<string, { readonly name: string; readonly handler: string }>>
  }
}

/** Every name miniprogram-simulate puts on the test's global object. */
interface Simulate {
  load(path: string, tag: string, options: { rootPath: string; compiler: 'official' }): string
  render(id: string): { attach(parent: Element): void; detach(): void; instance: Record<string, unknown>; _exparserNode: ExparserNode }
}

/**
 * WeChat's own exparser and wcc, in jsdom, on the compiled folder (miniprogram-simulate 1.6.2). Only pages need glue:
 * it knows components, so a page is registered as one.
 */
export const exparser: EngineKind = { name: 'exparser', create }

function create({ dist, loader, report, log, later }: EngineParts): Engine {
  const simulate = require('miniprogram-simulate') as Simulate
  const internals = require('miniprogram-simulate/src/utils') as { runJs: (path: string) => void }
  const core = require('miniprogram-exparser') as {
    addGlobalErrorListener(listener: (error: unknown) => false): void
    removeGlobalErrorListener(listener: (error: unknown) => false): void
    Event: { create(type: string, detail: unknown, options: unknown): unknown; dispatchEvent(node: ExparserNode, event: unknown): void }
  }
  const Component = (globalThis as unknown as { Component: (definition: Definition) => void }).Component
  let page = ''
  const runJs = internals.runJs
  const listen = (error: unknown): false => {
    report(error)
    return false
  }
  core.addGlobalErrorListener(listen)
  // The compiled templates warn on the console of the process.
  const { warn } = console
  console.warn = (...args: unknown[]) => { report(args.map(String).join(' ')) }
  // Registering the same component again needs its definition again, but its chunk runs only once; and a definition is
  // changed by being registered, so each registration gets a copy. Without this <comp> is silently empty on a second page.
  internals.runJs = (file) => {
    const path = file.slice(dist.length + 1)
    const definition = loader.register(path)
    if (!definition) throw new Error(`${path}.js registered nothing`)
    Component(path === page ? asComponent(definition) : { ...definition, options: { ...definition['options'] as object } })
  }
  const asComponent = (definition: Definition): Definition => ({
    data: JSON.parse(JSON.stringify(definition['data'] ?? {})),
    methods: guardedFunctions(definition, report),
    created(this: Record<string, unknown>) {
      const apply = this['setData'] as (data: Record<string, unknown>) => void
      this['route'] = page
      this['setData'] = countedSetData(apply.bind(this), page, log, later)
    },
  })
  const node = (from: ExparserNode): ViewNode => {
    const { tagName = '', componentId, attrs = [], event = {} } = from._vt ?? {}
    const isText = !from.childNodes
    // A built-in component is an empty shell around a slot: its light children are what is shown.
    const inside = componentId !== tagName && from.shadowRoot ? [from.shadowRoot] : from.childNodes ?? []
    return {
      tag: isText ? '#text' : /^(wx-)?(view|text|input|textarea|button|image|scroll-view)/.test(tagName) ? tagName.replace(/^wx-/, '') : 'block',
      value: isText ? from.textContent ?? '' : '',
      get children() { return inside.map(node) },
      attribute: (name) => text(attrs.find((attr) => attr.name === name || attr.name === camel(name))?.value),
      hears: (type) => Object.values(event).some(({ name }) => name === type),
      fire: (type, detail, bubbles) => core.Event.dispatchEvent(from, core.Event.create(type, detail,
        { bubbles, capturePhase: bubbles, composed: bubbles, extraFields: { touches: [], changedTouches: [] } })),
    }
  }
  const mount = (path: string): MountedPage => {
    page = path
    const component = simulate.render(simulate.load(join(dist, path), 'page', { rootPath: dist, compiler: 'official' }))
    component.attach(document.body)
    const root = () => node(component._exparserNode.shadowRoot ?? {})
    return { instance: component.instance, root, unmount: () => component.detach() }
  }
  const close = () => {
    internals.runJs = runJs
    console.warn = warn
    core.removeGlobalErrorListener(listen)
  }
  return { mount, close }
}

/** wcc writes aria-label as ariaLabel. */
const camel = (name: string): string => name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())

const text = (value: unknown): string | undefined => (value === undefined || value === null ? undefined : String(value))

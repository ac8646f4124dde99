import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { compiledTemplates } from './compiled-templates'
import type { Engine, EngineKind, EngineParts } from './engine'
import { countedSetData, guardedFunctions } from './guarded'
import type { MountedPage } from './page-stack'
import type { Definition } from './dist-loader'
import type { ViewNode } from './view-node'

/**
 * Tencent's glass-easel on the compiled folder, without a DOM: only its own tree is looked at. For WeChat a second opinion
 * beside exparser; for Alipay the only engine there is, after axml.ts.
 */
export const glassEaselEngine: EngineKind = { name: 'glass-easel', create }

function create({ dist, platform, loader, report, log, later }: EngineParts): Engine {
  const { groups, warnings } = compiledTemplates(dist)
  for (const warning of warnings) report(new Error(`template warning: ${warning}`))
  const globalOptions = glassEasel.globalOptions
  globalOptions.throwGlobalError = false
  const listen = (error: unknown): false => {
    if (!harmless.has(String(error))) report(error)
    return false
  }
  glassEasel.addGlobalErrorListener(listen)
  glassEasel.addGlobalWarningListener(listen)
  const env = new MiniProgramEnv()
  const space = env.createCodeSpace('', true)
  for (const [path, template] of Object.entries(groups)) space.addCompiledTemplate(path, { groupList: groups, content: template } as never)
  const backend = env.associateBackend(new glassEasel.EmptyBackendContext())
  const defined = new Set<string>()

  const define = (path: string, definition: Definition, asPage: boolean) => {
    if (defined.has(path)) return
    defined.add(path)
    const components = configOf(dist, path).usingComponents ?? {}
    const absolute = Object.entries(components).map(([tag, to]) => [tag, posix.resolve('/', posix.dirname(path), to)] as const)
    for (const [, to] of absolute) {
      const used = loader.register(to.slice(1))
      if (!used) throw new Error(`${to} registered no component`)
      define(to.slice(1), used, false)
    }
    space.addComponentStaticConfig(path, { ...configOf(dist, path), usingComponents: Object.fromEntries(absolute) } as never)
    space.componentEnv(path, ({ Page, Component }) => {
      if (asPage) Page({ ...guardedFunctions(definition, report), data: structuredCopy(definition['data'] ?? {}) } as never)
      else if (platform === 'alipay') throw new Error('native components on Alipay are not translated')
      else Component(definition as never)
    })
  }

  const mount = (path: string, definition: Definition): MountedPage => {
    define(path, definition, true)
    const root = backend.createRoot('page', space, `/${path}`)
    const component = root.getComponent()
    const instance = root.get() as unknown as Record<string, unknown>
    const apply = instance['setData'] as (data: Record<string, unknown>) => void
    instance['route'] = path
    instance['setData'] = countedSetData(apply.bind(instance), path, log, later)
    glassEasel.Element.pretendAttached(component)
    return { instance, root: () => view(component), unmount: () => root.release() }
  }
  const close = () => {
    glassEasel.removeGlobalErrorListener(listen)
    glassEasel.removeGlobalWarningListener(listen)
  }
  return { mount, close }
}

/**
 * Warnings without consequence. Taro's <comp> is created an instant before it is given its node, and the node's template
 * then loops over children that are not there yet. And <choice-list> has `wx:key="index"`, which WeChat takes as it is meant.
 */
const harmless = new Set(['The for-list data is neither Array nor Object, got type "undefined".', 'Some keys are not unique while list updates: "".'])

type GeNode = { readonly childNodes?: readonly GeNode[]; readonly textContent?: string; readonly is?: string; readonly shadowRoot?: GeNode }
type GeElement = GeNode & {
  readonly class?: string
  readonly style?: string
  readonly _$eventTarget?: { readonly listeners: Readonly<Record<string, unknown>> }
  getAttribute?(name: string): unknown
}

const nativeTags = /^(view|text|input|textarea|button|image|scroll-view)$/

function view(node: unknown): ViewNode {
  const element = node as GeElement
  const isText = !element.childNodes
  const tag = isText ? '#text' : nativeTags.test(element.is ?? '') ? element.is ?? '' : 'block'
  return {
    tag,
    value: isText ? element.textContent ?? '' : '',
    get children() { return ((element.shadowRoot ?? element).childNodes ?? []).map(view) },
    attribute(name) {
      const value = name === 'class' || name === 'style' ? element[name] : element.getAttribute?.(name)
      return value === undefined || value === null ? undefined : String(value)
    },
    hears: (type) => element._$eventTarget?.listeners[type] !== undefined,
    fire: (type, detail, bubbles) => glassEasel.triggerEvent(element as never, type, detail,
      { bubbles, composed: bubbles, capturePhase: bubbles, extraFields: { touches: [], changedTouches: [] } }),
  }
}

const configOf = (dist: string, path: string): { usingComponents?: Record<string, string> } => {
  const file = join(dist, `${path}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as { usingComponents?: Record<string, string> } : {}
}

const structuredCopy = (data: unknown): unknown => JSON.parse(JSON.stringify(data))

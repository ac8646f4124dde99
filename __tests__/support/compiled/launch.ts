import type { ApiCall, Driver, Entry, Shared } from '../driver'
import type { Device, Options } from './device'
import { pagesOf } from './dist-config'
import { distLoader } from './dist-loader'
import type { EngineKind } from './engine'
import { arrivals, type Arrival } from './entry-options'
import { guestGlobals } from './guest-globals'
import { guestTimers } from './guest-timers'
import { guardedFunctions, type SetDataCall } from './guarded'
import { myApi } from './my-api'
import { pageStack } from './page-stack'
import { field, tapTarget, tappable, tidy, visibleText, type ViewNode } from './view-node'
import { wxApi } from './wx-api'

export interface CompiledOptions {
  /** Absolute path of the folder the build wrote. */
  readonly dist: string
  readonly platform: 'weapp' | 'alipay'
  readonly engine: EngineKind
  readonly entry?: Entry
  readonly stored?: Readonly<Record<string, string>>
  /** How long `until` looks before it gives up, ms. The driver settles after each step, so a right page is right at once. */
  readonly patience?: number
}

/** A driver that also shows what only a compiled build has. */
export interface CompiledDriver extends Driver {
  /** One entry for each setData since launch, in order. */
  readonly setDataLog: readonly SetDataCall[]
  /** Sets what an API answers from now on: fields of success, or `{ fail: message }`. Names as in wx. */
  answer(api: string, result: Options | { readonly fail: string }): void
  /** The current page as its engine drew it. */
  root(): ViewNode
  /** What can be tapped on the current page, by what it reads, in reading order. */
  tappable(): Promise<readonly string[]>
  /** Which cards the page's menu offers: those whose handler the compiled page really has. */
  offers(): Promise<{ readonly chat: boolean; readonly timeline: boolean }>
  /** App.onShow with exactly these options, whatever an entry would make of it. */
  showAppWith(options: Options): Promise<void>
}

/** Starts a compiled build cold, as the platform does: app.js, App.onLaunch, App.onShow, the first page. */
export async function launchCompiled({ dist, platform, engine: kind, entry = { via: 'icon' }, stored = {}, patience = 3000 }: CompiledOptions): Promise<CompiledDriver> {
  const problems: string[] = []
  const report = (error: unknown) => { problems.push(describe(error)) }
  const timers = guestTimers(report)
  const later = (run: () => void) => { timers.setTimeout(run) }
  const log: SetDataCall[] = []
  const known = pagesOf(dist)
  const first = known[0] ?? ''
  const device: Device = {
    storage: new Map(Object.entries(stored)), calls: [], fault: 'none', answers: new Map(), launchOptions: {}, enterOptions: {},
    navigate: (api, options) => stack.navigate(api, options), later,
  }
  const api = platform === 'alipay' ? myApi(device) : wxApi(device)
  const loader = distLoader(dist, { ...guestGlobals(platform, api, timers, report), getCurrentPages: () => stack.instances() }, kind.compile?.())
  const engine = kind.create({ dist, platform, loader, report, log, later })
  const stack = pageStack({ known, register: loader.register, mount: engine.mount, decodeQuery: platform === 'alipay', later })

  const arrival = arrivals[platform](entry, first, false)
  device.launchOptions = device.enterOptions = arrival.options
  loader.register('app')
  const app = loader.app()
  const shown = app['onError']
  app['onError'] = (error: unknown) => (report(error), typeof shown === 'function' ? shown.call(app, error) : undefined)
  const appCall = (lifecycle: string, options?: Options) => guardedFunctions(app, report)[lifecycle]?.call(app, options)
  appCall('onLaunch', arrival.options)
  appCall('onShow', arrival.options)
  stack.reLaunch(arrival.page?.path ?? first, arrival.page?.query ?? {})

  const root = () => stack.current().page.root()
  const settle = () => timers.settle()
  const text = () => tidy(visibleText(root()))
  const typed = new Map<string, string>()
  const comeBack = async ({ options, page }: Arrival) => {
    stack.call('onHide')
    appCall('onHide')
    await settle()
    device.enterOptions = options
    appCall('onShow', options)
    if (page) stack.reLaunch(page.path, page.query)
    else stack.call('onShow')
    await settle()
  }
  const navigate = async (move: string, options: Options) => {
    const refused = stack.navigate(move, options)
    if (refused) throw new Error(`${move}: ${refused}`)
    await settle()
  }
  await settle()

  return {
    name: `${platform}/${kind.name}`,
    platform,
    setDataLog: log,
    storage: {
      entries: async () => Object.fromEntries([...device.storage].map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)])),
      put: async (key, value) => { device.storage.set(key, value) },
      fail: async (fault) => { device.fault = fault },
    },
    answer: (call, result) => { device.answers.set(call, result) },
    showApp: (again) => comeBack(arrivals[platform](again, first, true)),
    showAppWith: (options) => comeBack({ options }),
    open: (path) => navigate('reLaunch', { url: `/${path}` }),
    currentPath: async () => stack.current().path,
    text: async () => text(),
    async tap(wanted) {
      tapTarget(root(), wanted).fire('tap', { x: 0, y: 0 }, true)
      await settle()
    },
    async type(called, value) {
      const input = field(root(), called)
      if (!input.hears('input')) throw new Error(`the field 「${called}」 does not listen to typing`)
      typed.set(called, value)
      input.fire('input', { value, cursor: value.length }, false)
      await settle()
    },
    async submit(called) {
      const input = field(root(), called)
      input.fire('confirm', { value: input.attribute('value') ?? typed.get(called) ?? '' }, false)
      await settle()
    },
    back: () => navigate('navigateBack', {}),
    share: async () => stack.call('onShareAppMessage', { from: 'menu' }) as Shared | undefined,
    shareTimeline: async () => stack.call('onShareTimeline') as Shared | undefined,
    root,
    tappable: async () => tappable(root()),
    offers: async () => ({ chat: stack.has('onShareAppMessage'), timeline: stack.has('onShareTimeline') }),
    calls: async () => device.calls as readonly ApiCall[],
    async until(holds, what) {
      for (const start = Date.now(); !holds(text()); await new Promise((next) => setTimeout(next, 5))) {
        if (Date.now() - start > patience) throw new Error(`never: ${what}. The page reads:\n${text()}\n${problems.join('\n')}`)
      }
    },
    settle,
    problems: async () => problems,
    async close() {
      stack.closeAll()
      await settle()
      timers.stop()
      engine.close()
    },
  }
}

function describe(error: unknown): string {
  if (error instanceof Error || (typeof error === 'object' && error !== null && 'stack' in error)) return String((error as Error).stack)
  return typeof error === 'string' ? error : JSON.stringify(error)
}

import { TODAY } from '../day'
import type { ApiCall, Driver, Entry, Shared } from '../driver'
import type { Options } from './device'
import type { EngineKind } from './engine'
import type { SetDataCall } from './guarded'
import { startApp, type RunningApp } from './running-app'
import { field, tapTarget, tappable, tidy, visibleText, type ViewNode } from './view-node'

export interface CompiledOptions {
  /** Absolute path of the folder the build wrote. */
  readonly dist: string
  readonly platform: 'weapp' | 'alipay'
  readonly engine: EngineKind
  readonly entry?: Entry
  readonly stored?: Readonly<Record<string, string>>
  /** YYYY-MM-DD; the clock begins at ten in the morning. */
  readonly day?: string
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

/** Starts a compiled build cold and waits until it has come to rest. */
export async function launchCompiled({ dist, platform, engine, entry = { via: 'icon' }, stored = {}, day = TODAY, patience = 3000 }: CompiledOptions): Promise<CompiledDriver> {
  const app = startApp(dist, platform, engine, { entry, stored, day })
  await app.timers.settle()
  return driverOf(app, platform, `${platform}/${engine.name}`, patience)
}

function driverOf(app: RunningApp, platform: 'weapp' | 'alipay', name: string, patience: number): CompiledDriver {
  const { device, stack, problems } = app
  const settle = () => app.timers.settle()
  const root = () => stack.current().page.root()
  const text = () => tidy(visibleText(root()))
  const navigate = async (move: string, options: Options) => {
    const refused = stack.navigate(move, options)
    if (refused) throw new Error(`${move}: ${refused}`)
    await settle()
  }
  return {
    name,
    platform,
    setDataLog: app.log,
    ...fieldsOf(root, settle),
    storage: {
      entries: async () => Object.fromEntries([...device.storage].map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)])),
      put: async (key, value) => { device.storage.set(key, value) },
      fail: async (fault) => { device.fault = fault },
    },
    answer: (call, result) => { device.answers.set(call, result) },
    showApp: (entry) => app.comeBack(app.again(entry)),
    showAppWith: (options) => app.comeBack({ options }),
    open: (path) => navigate('reLaunch', { url: `/${path}` }),
    currentPath: async () => stack.current().path,
    text: async () => text(),
    async tap(wanted) {
      tapTarget(root(), wanted).fire('tap', { x: 0, y: 0 }, true)
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
    close: () => app.close(),
  }
}

/** Typing: built-in fields are empty shells in these engines, so what a keyboard would send is sent to the node. */
function fieldsOf(root: () => ViewNode, settle: () => Promise<void>): Pick<Driver, 'type' | 'submit'> {
  const typed = new Map<string, string>()
  return {
    async type(called, value) {
      const input = field(root(), called)
      if (!input.hears('input')) throw new Error(`the field 「${called}」 does not listen to typing`)
      typed.set(called, value)
      input.fire('input', { value, cursor: value.length }, false)
      await settle()
    },
    async submit(called) {
      const input = field(root(), called)
      if (!input.hears('confirm')) throw new Error(`the field 「${called}」 does not listen to the enter key`)
      input.fire('confirm', { value: input.attribute('value') ?? typed.get(called) ?? '' }, false)
      await settle()
    },
  }
}

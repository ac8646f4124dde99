import { dateOn } from '../day'
import type { Entry } from '../driver'
import type { Device, Options } from './device'
import { pagesOf } from './dist-config'
import { distLoader, type Definition } from './dist-loader'
import type { EngineKind } from './engine'
import { arrivals, type Arrival } from './entry-options'
import { guestGlobals } from './guest-globals'
import { guestTimers, type GuestTimers } from './guest-timers'
import { guardedFunctions, type SetDataCall } from './guarded'
import { myApi } from './my-api'
import { pageStack, type PageStack } from './page-stack'
import { wxApi } from './wx-api'

/** A compiled build that has been started, before anybody looks at it. */
export interface RunningApp {
  readonly device: Device
  readonly stack: PageStack
  readonly timers: GuestTimers
  readonly problems: readonly string[]
  readonly log: readonly SetDataCall[]
  /** What an entry would bring to the running app. */
  again(entry: Entry): Arrival
  /** Into the background and back: onHide of page and app, onShow of the app, then of the page or of the one it leads to. */
  comeBack(arrival: Arrival): Promise<void>
  close(): Promise<void>
}

/** What a cold start finds. */
export interface Start {
  readonly entry: Entry
  readonly stored: Readonly<Record<string, string>>
  readonly day: string
}

/** Cold start in the platforms' order: app.js, App.onLaunch, App.onShow, the first page. */
export function startApp(dist: string, platform: 'weapp' | 'alipay', kind: EngineKind, { entry, stored, day }: Start): RunningApp {
  const problems: string[] = []
  const report = (error: unknown) => { problems.push(describe(error)) }
  const timers = guestTimers(report)
  const later = (run: () => void) => { timers.setTimeout(run) }
  const log: SetDataCall[] = []
  const known = pagesOf(dist)
  const first = known[0] ?? ''
  const isAlone = platform === 'weapp' && entry.via === 'moment'
  const device: Device = {
    storage: new Map(Object.entries(stored)), calls: [], fault: isAlone ? 'all' : 'none', answers: new Map(), launchOptions: {}, enterOptions: {},
    navigate: (api, options) => (isAlone ? 'not allowed in single page mode' : stack.navigate(api, options)), later,
  }
  const api = platform === 'alipay' ? myApi(device) : wxApi(device)
  const loader = distLoader(dist, { ...guestGlobals(platform, api, timers, report), Date: dateOn(day), getCurrentPages: () => stack.instances() }, kind.compile?.())
  const engine = kind.create({ dist, platform, loader, report, log, later })
  const stack = pageStack({ known, register: loader.register, mount: engine.mount, decodeQuery: platform === 'alipay', later })
  const arrival = arrivals[platform](entry, first, false)
  device.launchOptions = device.enterOptions = arrival.options
  loader.register('app')
  const call = appCalls(loader.app(), report)
  call('onLaunch', arrival.options)
  call('onShow', arrival.options)
  stack.reLaunch(arrival.page?.path ?? first, arrival.page?.query ?? {})
  return {
    device, stack, timers, problems, log,
    again: (next) => arrivals[platform](next, first, true),
    async comeBack({ options, page }) {
      stack.call('onHide')
      call('onHide')
      await timers.settle()
      device.enterOptions = options
      call('onShow', options)
      if (page) stack.reLaunch(page.path, page.query)
      else stack.call('onShow')
      await timers.settle()
    },
    async close() {
      stack.closeAll()
      await timers.settle()
      timers.stop()
      engine.close()
    },
  }
}

/** Calls App's functions. Taro hands to onError what a component throws, and shows nothing instead of it. */
function appCalls(app: Definition, report: (error: unknown) => void) {
  const onError = app['onError']
  app['onError'] = (error: unknown) => {
    report(error)
    if (typeof onError === 'function') onError.call(app, error)
  }
  return (name: string, options?: Options): unknown => guardedFunctions(app, report)[name]?.call(app, options)
}

function describe(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'stack' in error) return String(error.stack)
  return typeof error === 'string' ? error : JSON.stringify(error)
}

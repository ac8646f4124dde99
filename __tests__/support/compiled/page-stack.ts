import type { Definition } from './dist-loader'
import type { Options } from './device'
import type { ViewNode } from './view-node'

/** A page an engine has on screen. */
export interface MountedPage {
  /** `this` of the page's functions. */
  readonly instance: Readonly<Record<string, unknown>>
  readonly root: () => ViewNode
  unmount(): void
}

/** Puts the page of a path on screen; the definition is what its file handed to Page(). */
export type Mount = (path: string, definition: Definition) => MountedPage

interface Open {
  readonly path: string
  readonly page: MountedPage
}

export interface PageStack {
  current(): Open
  instances(): readonly Readonly<Record<string, unknown>>[]
  /** Performs a navigation API; returns the platform's message when it is refused. */
  navigate(api: string, options: Options): string | undefined
  reLaunch(path: string, query: Options): void
  /** Calls a function of the current page, if it has it. */
  call(name: string, ...args: unknown[]): unknown
  has(name: string): boolean
  closeAll(): void
}

/** WeChat's limit; one more navigateTo fails. Alipay's is 10 as well. */
const deepest = 10

/** The pages one on another, with the order of lifecycles both platforms document. */
export function pageStack(options: {
  readonly known: readonly string[]
  readonly register: (path: string) => Definition | undefined
  readonly mount: Mount
  readonly decodeQuery: boolean
  readonly later: (run: () => void) => void
}): PageStack {
  const open: Open[] = []
  const top = (): Open => {
    const last = open[open.length - 1]
    if (!last) throw new Error('no page is open')
    return last
  }
  const call = ({ page }: Open, name: string, ...args: unknown[]): unknown => {
    const run = page.instance[name]
    return typeof run === 'function' ? run.apply(page.instance, args) : undefined
  }
  const push = (path: string, query: Options) => {
    const definition = options.register(path)
    if (!definition) throw new Error(`${path}.js did not call Page()`)
    const opened = { path, page: options.mount(path, definition) }
    open.push(opened)
    call(opened, 'onLoad', query)
    call(opened, 'onShow')
    options.later(() => open.includes(opened) && call(opened, 'onReady'))
  }
  const pop = (count: number) => {
    for (const closed of open.splice(open.length - count).reverse()) {
      call(closed, 'onUnload')
      closed.page.unmount()
    }
  }
  const target = (url: string) => parseUrl(url, open.length > 0 ? top().path : '', options.decodeQuery)
  const moves: Record<string, (path: string, query: Options) => void> = {
    navigateTo: (path, query) => (call(top(), 'onHide'), push(path, query)),
    redirectTo: (path, query) => (pop(1), push(path, query)),
    reLaunch: (path, query) => (pop(open.length), push(path, query)),
  }
  return {
    current: top,
    instances: () => open.map(({ page }) => page.instance),
    navigate(api, { url, delta }) {
      if (api === 'navigateBack') {
        if (open.length === 1) return 'cannot navigate back at first page.'
        pop(Math.min(Number(delta ?? 1), open.length - 1))
        call(top(), 'onShow')
        return undefined
      }
      const { path, query } = target(String(url))
      const move = moves[api]
      if (!move) return 'no tab bar'
      if (!options.known.includes(path)) return `page "${path}" is not found`
      if (api === 'navigateTo' && open.length >= deepest) return 'webview count limit exceed'
      move(path, query)
      return undefined
    },
    reLaunch: (path, query) => moves['reLaunch']?.(path, query),
    call: (name, ...args) => call(top(), name, ...args),
    has: (name) => typeof top().page.instance[name] === 'function',
    closeAll: () => pop(open.length),
  }
}

/** Alipay decodes query values before the page sees them, WeChat does not (platform.md §1.4). */
export function parseUrl(url: string, from: string, decode: boolean): { readonly path: string; readonly query: Record<string, string> } {
  const [address = '', search = ''] = url.split(/\?(.*)/s)
  const path = address.startsWith('/') || from === '' ? address.replace(/^\//, '') : new URL(address, `http://x/${from}`).pathname.slice(1)
  const value = (text: string) => (decode ? decodeURIComponent(text) : text)
  const pairs = search.split('&').filter(Boolean).map((pair) => pair.split(/=(.*)/s))
  return { path, query: Object.fromEntries(pairs.map(([key = '', text = '']) => [value(key), value(text)])) }
}

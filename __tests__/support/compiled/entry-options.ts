import type { Entry } from '../driver'
import type { Options } from './device'
import { parseUrl } from './page-stack'

export interface Arrival {
  /** What App.onLaunch and App.onShow get. */
  readonly options: Options
  /** The page opened and what its onLoad gets; on a hot start undefined when the page stack stays as it is. */
  readonly page?: { readonly path: string; readonly query: Readonly<Record<string, string>> }
}

/** How an entry reaches a WeChat mini-program (platform.md §1.1, §1.2, §1.6): everything is in the page's query. */
function onWeChat(entry: Entry, first: string, hot: boolean): Arrival {
  const at = (path: string, query: Record<string, string>, scene: number): Arrival =>
    ({ options: { path, query, scene, referrerInfo: {}, apiCategory: 'default' }, page: { path, query } })
  switch (entry.via) {
    case 'icon': {
      const { options, page } = at(first, {}, 1001)
      // A running app that is opened from the list stays where it was.
      return hot || !page ? { options } : { options, page }
    }
    case 'qr': return at(first, { q: encodeURIComponent(entry.address), scancode_time: '1763712000' }, 1011)
    case 'scene': return at(first, { scene: encodeURIComponent(entry.scene) }, 1047)
    case 'card': {
      const { path, query } = parseUrl(entry.path, '', false)
      return at(path, query, 1008)
    }
    case 'moment': {
      const { path, query } = parseUrl(entry.path, '', false)
      return { options: { path, query, scene: 1154, referrerInfo: {}, apiCategory: 'browseOnly' }, page: { path, query } }
    }
    case 'unlock': return { options: {} }
  }
}

/**
 * How an entry reaches an Alipay mini-program (platform.md §1.3, §1.4): codes arrive in App's query only, decoded once less
 * than one expects; `scene` is a string; a hot start by code fires App.onShow and leaves the page as it is.
 */
function onAlipay(entry: Entry, first: string, hot: boolean): Arrival {
  const at = (scene: string, appQuery: Record<string, string> | undefined, path = first, query: Record<string, string> = {}): Arrival => {
    const options = { path, scene, ...(appQuery ? { query: appQuery } : {}) }
    return hot && path === first ? { options } : { options, page: { path, query } }
  }
  switch (entry.via) {
    case 'icon': return at('0000', undefined)
    case 'qr': return at('1011', { qrCode: encodeURIComponent(entry.address) })
    case 'scene': return at('1011', { scene: entry.scene })
    case 'moment':
    case 'card': {
      const { path, query } = parseUrl(entry.path, '', true)
      return { options: { path, scene: '1007', query }, page: { path, query } }
    }
    case 'unlock': return { options: {} }
  }
}

export const arrivals = { weapp: onWeChat, alipay: onAlipay } as const

import type { GuestTimers } from './guest-timers'

/**
 * Names a mini-program does not have, hidden from the bundle although the test process has them. `Intl` is missing on
 * Android WeChat, the rest on old systems or everywhere (platform.md §9.3). What is hidden reads as undefined.
 */
const missing = [
  'window', 'document', 'self', 'global', 'globalThis', 'process', 'Buffer', 'location', 'history', 'localStorage', 'sessionStorage', 'fetch',
  'XMLHttpRequest', 'MessageChannel', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance',
  'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'crypto', 'structuredClone', 'Blob', 'FormData', 'AbortController', 'Event',
  'CustomEvent', 'Element', 'Node', 'HTMLElement', 'MutationObserver', 'Intl', 'BigInt', 'jest', 'expect',
] as const

/** What the functions around the bundle's files get, besides App, Page and the like. */
export function guestGlobals(platform: 'weapp' | 'alipay', api: Record<string, unknown>, timers: GuestTimers, report: (error: unknown) => void): Record<string, unknown> {
  const silent = () => undefined
  const loud = (...args: unknown[]) => report(args.length === 1 ? args[0] : args.map(String).join(' '))
  const { setTimeout, clearTimeout, setInterval, clearInterval } = timers
  return {
    ...Object.fromEntries(missing.map((name) => [name, undefined])),
    setTimeout, clearTimeout, setInterval, clearInterval,
    console: { log: silent, info: silent, debug: silent, warn: loud, error: loud },
    // Taro's bundle reads navigator.userAgent while loading; Alipay has a plain object, WeChat none.
    navigator: platform === 'alipay' ? { userAgent: 'AlipayClient/10.5.0 MiniProgram' } : undefined,
    [platform === 'alipay' ? 'my' : 'wx']: api,
  }
}

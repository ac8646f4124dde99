import type { RawLaunch } from '@/domain/entry/entry'
import { LAUNCHES } from './entry-launches'
import type { Random } from './entry-random'

const HOST = 'https://q.example.cn'
const KEYS = ['c', 'r', 'q', 'qrCode', 'scene', 'from', 'scancode_time', '$taroTimestamp', '__proto__', 'constructor', 'toString', 'C', ''] as const

/** What the grammar is made of, and what has broken parsers before. */
const TOKENS = [
  'w1-', 'r1-', 'a1-', 'p1-', 'f1-', 'h1-', 'b1-', 'direct', 'child', 'w2-', 'r9-', 'p2-', 'submitted', '330100', '0', '-', '_', 'zyyy', '?', '&', '=', '#', '/', '/s/', '://', '?c=', '&c=', '&r=', '&from=', 'chat', 'poster',
  'javascript:', '//evil.example', '\\', '"', '<', '..', '__proto__', 'null', 'undefined', 'NaN', '[object Object]',
  '%', '%2', '%2D', '%252D', '%25', '%00', '%E4', '%E5%8C%BB', '%ED%A0%80', '\u0000', '\n', '\u202e', '\u200b', '\ud800', '\udc00', '\ufeff', '医', '３', '+', ' ',
] as const

const CODES = ['w1-330100-zyyy-3', 'w1-0-a', 'w1-442000-abcdefghij12-a1b2c3', 'r1-01BAAA8_KGfsZSy', 'r1-abcd', 'r1--_-_', 'h1-01BAAA8_KGfsZSy', 'b1-AB_-09z', 'a1-card-sealed', 'p1-pending_pickup-330100', 'p1-submitted-0', 'f1-direct-child', 'f1-face-in-law', 'w2-0-a', 'r9-x', 'p3-x', ''] as const

const encode = (text: string): string => {
  try {
    return encodeURIComponent(text)
  } catch {
    return text
  }
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const address = (random: Random): string => {
  const code = random.pick(CODES)
  const path = random.pick(['', '/', `/s/${code}`, `/s/${code}/`])
  const query = random.pick(['', `?c=${code}`, `?from=chat&c=${code}`, `?r=${code}`, `?x=1&c=${code}&from=web`])
  return HOST + path + query + random.pick(['', '', `#/pages/knowledge/result?c=${code}`, '#/pages/home/index', `#/s/${code}`])
}

const honest = (random: Random): string => {
  const text = random.once(2) ? random.pick(CODES) : address(random)
  return random.once(3) ? encode(text) : text
}

const EDITS: readonly [Edit, ...Edit[]] = [
  (text, random) => cut(text, random.below(text.length + 1), 1 + random.below(4), ''),
  (text, random) => cut(text, random.below(text.length + 1), 0, random.pick(TOKENS)),
  (text, random) => cut(text, random.below(text.length + 1), 1, random.pick(TOKENS)),
  (text, random) => cut(text, random.below(text.length + 1), 1, String.fromCharCode(random.below(random.once(2) ? 128 : 65536))),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)) + text,
  (text, random) => text + random.pick(['&', '#', '?', '/']) + honest(random),
  (text) => encode(text),
  (text) => encode(encode(text)),
  (text) => decode(text),
  (text) => text.toUpperCase(),
  (text) => text.replace('1-', '2-'),
  (text, random) => text.padEnd(505 + random.below(12), random.pick(TOKENS) || 'a'),
  (text, random) => (random.once(20) ? text.repeat(1 + random.below(400)) : text),
]

type Edit = (text: string, random: Random) => string

function cut(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length)
}

/** An honest text with up to six edits. */
export const mutatedText = (random: Random, start: string): string => {
  let text = start
  for (let edits = random.below(7); edits > 0; edits--) text = random.pick(EDITS)(text, random).slice(0, 4000)
  return text
}

const trap = (): never => {
  throw new Error('trap')
}

const strange = (random: Random): unknown =>
  random.pick<() => unknown>([
    () => null,
    () => undefined,
    () => random.below(100000),
    () => -0.5,
    () => NaN,
    () => true,
    () => 10n,
    () => Symbol('c'),
    () => trap,
    () => [],
    () => [honest(random)],
    () => ({ c: honest(random) }),
    () => new String(honest(random)),
    () => new Date(0),
    () => /x/,
    () => Object.create(null),
    () => ({ toString: trap, valueOf: trap }),
    () => new Proxy({}, { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap }),
    () => new Proxy([], {}),
  ])()

const value = (random: Random): unknown => (random.once(12) ? strange(random) : mutatedText(random, honest(random)))

// Defined, not assigned: __proto__ must become a key like any other.
const put = (query: object, key: string, held: unknown): object =>
  Object.defineProperty(query, key, { value: held, configurable: true, enumerable: true, writable: true })

const mutatedQuery = (random: Random, start: unknown): unknown => {
  if (random.once(25)) return strange(random)
  const query: Record<string, unknown> = random.once(10) ? Object.create(null) : {}
  if (typeof start === 'object' && start !== null) Object.assign(query, start)
  for (let changes = random.below(4); changes > 0; changes--) {
    const key = random.pick(KEYS)
    const held: unknown = Object.getOwnPropertyDescriptor(query, key)?.value
    if (random.once(8)) delete query[key]
    else if (random.once(40)) Object.defineProperty(query, key, { get: trap, configurable: true, enumerable: true })
    else put(query, key, typeof held === 'string' ? mutatedText(random, held) : value(random))
  }
  return query
}

/** A recorded launch or a made-up one, changed in structure and text; now and then not a launch at all. */
export const mutatedLaunch = (random: Random): RawLaunch => {
  if (random.once(200)) return strange(random) as RawLaunch
  const start: RawLaunch = LAUNCHES[random.below(LAUNCHES.length)]?.launch ?? {}
  const query = random.once(3) ? mutatedQuery(random, {}) : mutatedQuery(random, start.query)
  const given = random.once(2) ? start.address : random.once(15) ? strange(random) : mutatedText(random, address(random))
  return { ...start, query, address: given }
}

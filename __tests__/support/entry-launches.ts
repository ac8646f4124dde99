import type { Entry, RawLaunch } from '@/domain/entry/entry'

/** One launch as a platform hands it over, with what it must lead to. */
export interface LaunchCase {
  readonly name: string
  readonly launch: RawLaunch & Readonly<Record<string, unknown>>
  readonly leads: Entry
}

const POSTER = 'https://q.example.cn/s/w1-330100-zyyy-3'
const ENCODED_POSTER = 'https%3A%2F%2Fq.example.cn%2Fs%2Fw1-330100-zyyy-3'

const window3: Entry = { kind: 'window', city: '330100', site: 'zyyy', window: '3', from: null }
const shared: Entry = { kind: 'shared', code: '01BAAA8_KGfsZSy', from: 'chat' }

/**
 * The launch options of every entrance, in the shape the platforms' documents and typings give them (platform.md §1).
 * None was taken from a phone yet.
 */
export const LAUNCHES: readonly LaunchCase[] = [
  {
    name: 'WeChat, poster scanned, cold start: q encoded once beside scancode_time',
    launch: {
      path: 'pages/home/index',
      query: { q: ENCODED_POSTER, scancode_time: '1790000000' },
      scene: 1011,
      shareTicket: undefined,
      referrerInfo: {},
      apiCategory: 'default',
    },
    leads: window3,
  },
  {
    name: 'WeChat, poster pressed long, the page parameters: q already decoded, with what Taro adds',
    launch: { query: { q: POSTER, scancode_time: '1790000000', $taroTimestamp: 1790000000123 } },
    leads: window3,
  },
  {
    name: 'WeChat, poster with a channel of its own in the address',
    launch: { query: { q: encodeURIComponent(POSTER + '?from=poster'), scancode_time: '1790000000' }, scene: '1013' },
    leads: { ...window3, from: 'poster' },
  },
  {
    name: 'WeChat, 小程序码: scene in the query, and the number of the entrance beside it',
    launch: { path: 'pages/home/index', query: { scene: 'w1-330100-zyyy-3' }, scene: 1047, referrerInfo: {} },
    leads: window3,
  },
  {
    name: 'WeChat, 小程序码 read by an iPhone: the scene still encoded',
    launch: { query: { scene: 'w1%2D330100%2Dzyyy%2D3' }, scene: 1049 },
    leads: window3,
  },
  {
    name: 'WeChat, card in the family group: page parameters',
    launch: { path: 'pages/knowledge/result', query: { c: 'r1-01BAAA8_KGfsZSy', from: 'chat', $taroTimestamp: 1790000000123 }, scene: 1008, chatType: 3 },
    leads: shared,
  },
  {
    name: 'WeChat, 朋友圈 in a single page',
    launch: { path: 'pages/knowledge/result', query: { c: 'r1-01BAAA8_KGfsZSy', from: 'chat' }, scene: 1154, apiCategory: 'browseOnly' },
    leads: shared,
  },
  {
    name: 'WeChat, an unfinished diagnosis family is asked to look at',
    launch: { path: 'pages/diagnosis/index', query: { c: 'h1-01BAAA8_KGfsZSy', from: 'chat', $taroTimestamp: 1790000000123 }, scene: 1007 },
    leads: { kind: 'asked', code: '01BAAA8_KGfsZSy', from: 'chat' },
  },
  {
    name: 'WeChat, what the check of a bill came to, sent to the family group',
    launch: { path: 'pages/payment/checked', query: { c: 'b1-01BAAA8', from: 'chat' }, scene: 1008 },
    leads: { kind: 'checked', code: '01BAAA8', from: 'chat' },
  },
  {
    name: 'WeChat, how far a new card is, sent to the family group',
    launch: { path: 'pages/card-replacement/index', query: { c: 'p1-pending_pickup-330100', from: 'chat', $taroTimestamp: 1790000000123 }, scene: 1007 },
    leads: { kind: 'progress', stage: 'pending_pickup', place: '330100', from: 'chat' },
  },
  {
    name: 'WeChat, what to prepare for a relative, sent to the family group',
    launch: { path: 'pages/family-binding/preparation', query: { c: 'f1-newborn-child', from: 'chat', $taroTimestamp: 1790000000123 }, scene: 1007 },
    leads: { kind: 'preparation', preparation: 'newborn', relation: 'child', from: 'chat' },
  },
  { name: 'WeChat, started from the list', launch: { path: 'pages/home/index', query: {}, scene: 1001, referrerInfo: {} }, leads: { kind: 'none' } },
  {
    name: 'Alipay, poster scanned, onLaunch: qrCode encoded, scene as text, no referrerInfo',
    launch: { path: 'pages/home/index', query: { qrCode: ENCODED_POSTER }, scene: '1011', referrerInfo: undefined },
    leads: window3,
  },
  {
    name: 'Alipay, poster scanned while running, onShow: qrCode already decoded, scene as a number',
    launch: { path: 'pages/home/index', query: { qrCode: POSTER }, scene: 1011 },
    leads: window3,
  },
  {
    name: 'Alipay, screen unlocked, onShow: no query at all',
    launch: { path: 'pages/diagnosis/index', query: undefined, scene: '0000' },
    leads: { kind: 'none' },
  },
  { name: 'Alipay, screen unlocked, onShow without anything', launch: {}, leads: { kind: 'none' } },
  {
    name: 'Alipay, scheme with page parameters',
    launch: { query: { c: 'w1-0-zyyy', from: 'web' } },
    leads: { kind: 'window', city: null, site: 'zyyy', window: null, from: 'web' },
  },
  {
    name: 'Alipay, 医疗健康 channel: a link with nothing but its name',
    launch: { path: 'pages/home/index', query: { from: 'alipay-health' }, scene: '1000' },
    leads: { kind: 'home', note: null, from: 'alipay-health' },
  },
  {
    name: 'Alipay, a scene number among the query parameters',
    launch: { query: { scene: '0000' }, scene: '0000' },
    leads: { kind: 'none' },
  },
  { name: 'the same as a number', launch: { query: { scene: 1200 } }, leads: { kind: 'none' } },
  { name: 'web, poster opened by any camera: the code in the path', launch: { query: {}, address: POSTER }, leads: window3 },
  {
    name: 'web, poster path, after the router has added its page',
    launch: { query: {}, address: 'https://q.example.cn/s/w1-330100-zyyy-3#/pages/home/index' },
    leads: window3,
  },
  {
    name: 'web, link to a shared position: the hash of the router',
    launch: { query: {}, address: 'https://q.example.cn/#/pages/knowledge/result?c=r1-01BAAA8_KGfsZSy&from=chat' },
    leads: shared,
  },
  {
    name: 'web, opened inside WeChat, which adds parameters of its own',
    launch: { query: {}, address: 'https://q.example.cn/?c=r1-01BAAA8_KGfsZSy&from=singlemessage&isappinstalled=0' },
    leads: { kind: 'shared', code: '01BAAA8_KGfsZSy', from: null },
  },
  {
    name: 'web, the same parameters from the router and in the address',
    launch: { query: { c: 'r1-01BAAA8_KGfsZSy', from: 'chat' }, address: 'https://q.example.cn/#/pages/knowledge/result?c=r1-01BAAA8_KGfsZSy&from=chat' },
    leads: shared,
  },
  { name: 'web, typed by hand', launch: { query: {}, address: 'https://q.example.cn/' }, leads: { kind: 'none' } },
]

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { useShareCard as onWeChat } from '@/platform/share'
import { useShareCard as onAlipay } from '@/platform/share.alipay'
import { coverOf } from '@/platform/share-cover'

type Handler = () => Readonly<Record<string, unknown>>
const mockHandlers: { chat?: Handler; moments?: Handler } = {}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {},
  useShareAppMessage: (handler: Handler) => (mockHandlers.chat = handler),
  useShareTimeline: (handler: Handler) => (mockHandlers.moments = handler),
}))

beforeEach(() => {
  delete mockHandlers.chat
  delete mockHandlers.moments
})

const query = 'c=p1-producing-330100&from=chat'
const card = (path: string) => () => ({ title: '换卡进度：制卡中', path, query })

test.each([
  ['/pages/knowledge/result?c=r1-abc&from=chat', '', '/pages/knowledge/share-cover.png'],
  ['pages/knowledge/article?c=a1-card-sealed', '-square', '/pages/knowledge/share-cover-square.png'],
  [`/pages/card-replacement/progress?${query}`, '', '/pages/card-replacement/share-cover.png'],
  [`pages/card-replacement/progress?${query}`, '-square', '/pages/card-replacement/share-cover-square.png'],
  ['/pages/card-replacement/progress', '-square', '/pages/card-replacement/share-cover-square.png'],
] as const)('a card that leads to %s carries the cover%s of its own package, which is there', (path, kind, cover) => {
  expect(coverOf(path, kind)).toBe(cover)
  expect(existsSync(join(__dirname, '..', '..', 'src', cover))).toBe(true)
})

test('on WeChat a chat gets title, path and the 5:4 cover, 朋友圈 the query alone and the square one', () => {
  onWeChat(card(`/pages/card-replacement/progress?${query}`))
  expect(mockHandlers.chat?.()).toEqual({ title: '换卡进度：制卡中', path: `/pages/card-replacement/progress?${query}`, imageUrl: '/pages/card-replacement/share-cover.png' })
  expect(mockHandlers.moments?.()).toEqual({ title: '换卡进度：制卡中', query, imageUrl: '/pages/card-replacement/share-cover-square.png' })
})

test('on Alipay a chat gets an object with title, path and the square cover, whatever else', () => {
  onAlipay(card(`pages/card-replacement/progress?${query}`))
  expect(mockHandlers.chat?.()).toMatchObject({ title: '换卡进度：制卡中', path: `pages/card-replacement/progress?${query}`, imageUrl: '/pages/card-replacement/share-cover-square.png' })
  expect(mockHandlers.moments).toBeUndefined()
})

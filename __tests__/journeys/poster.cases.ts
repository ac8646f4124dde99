import { home } from '@/content/screens/home'
import { posterOf } from '../../scripts/poster/poster'
import type { Journey } from './journey'

const posterAt = (city: string, site: string, window: string) =>
  posterOf({ entry: { kind: 'window', city, site, window, from: null }, base: 'https://q.example.cn/s/', site: '', window: '', city: '' })

const wuxi = posterAt('320200', 'h0123', '05')
const beijing = posterAt('110000', '12', 'zy')

const scanned = ({ address }: { readonly address: string }) => ({ via: 'qr', address }) as const
const card = (path: string) => ({ hot: { via: 'card', path } }) as const
const see = (text: string) => ({ see: text })

/** Where the app thinks somebody stands: what it tells of a city, and the window in its list of what is stored. */
const standsIn = (told: string, window: string) => [{ at: 'pages/diagnosis/index' }, card('pages/knowledge/article?c=a1-lost-card-rules'), see(told), card('pages/settings/index'), see(`扫码的窗口编号：${window}`)] as const
const standsInWuxi = standsIn('无锡的社保功能，7 天后自动失效', 'h0123 05')
const standsInBeijing = standsIn('北京的旧规定是 10 天', '12 zy')

const field = home.codeField.placeholder
const row = { tap: home.code[0] } as const
const enter = (code: string) => [{ type: [field, code] }, { submit: field }] as const

/** From the paper on the wall, by camera and by hand, into an app that was closed and into one that was open. */
export const journeys: readonly Journey[] = [
  {
    name: 'a poster enters at its own window and city, cold, and another one hot',
    entry: scanned(wuxi),
    steps: [...standsInWuxi, { hot: scanned(beijing) }, ...standsInBeijing],
  },
  {
    name: 'the code under it, typed on the home page, leads where the camera leads; a slip in it is said and leads nowhere',
    entry: { via: 'icon' },
    steps: [
      row,
      ...enter(wuxi.shortCode.replace('H', 'G')),
      see('编号里有输错的'),
      { at: 'pages/home/index' },
      ...enter('无锡五号窗'),
      see('编号里只有数字和字母'),
      ...enter(wuxi.shortCode.toLowerCase().replace(/ /g, '').replace(/0/g, 'O')),
      ...standsInWuxi,
      card('pages/home/index'),
      row,
      ...enter(beijing.shortCode),
      ...standsInBeijing,
    ],
  },
]

import { model } from '@/content/diagnosis/model'
import type { Journey } from './journey'
import { storedFavourites } from './stored'

const icon = { via: 'icon' } as const
const see = (text: string) => ({ see: text })
const library = [{ tap: '搜一搜 · 知识库' }, { tap: '看全部知识' }, { at: 'pages/knowledge/library' }] as const
const article = (id: string) => ({ via: 'card', path: `pages/knowledge/article?c=a1-${id}&from=chat` }) as const

/** The library, what is kept at hand, and what is sent on. */
export const journeys: readonly Journey[] = [
  {
    name: 'an article kept at hand is still there after a restart, until it is taken away again',
    entry: article('three-passwords'),
    steps: [
      { tap: '收藏这一篇' },
      see('取消收藏'),
      { relaunch: icon },
      ...library,
      see('收藏'),
      { notSee: '还没有收藏' },
      { tap: '三个密码，别输混' },
      { at: 'pages/knowledge/article' },
      { tap: '取消收藏' },
      see('收藏这一篇'),
      { back: true },
      { at: 'pages/knowledge/library' },
      see('还没有收藏'),
      { relaunch: icon },
      ...library,
      see('还没有收藏'),
    ],
  },
  {
    name: 'what was read lately is one tap away, and is counted among what is stored',
    entry: article('three-passwords'),
    steps: [see('三个密码，别输混'), { relaunch: article('card-sealed') }, see('新卡还没启用'), { relaunch: icon }, ...library, see('最近看过 新卡还没启用 故障 三个密码，别输混'), { relaunch: icon }, { tap: '字大一点 · 城市 · 设置' }, see('最近看过的 2 篇')],
  },
  {
    name: 'who keeps more than a screen of favourites finds every one of them again',
    entry: icon,
    stored: storedFavourites([...model.causes.slice(0, 21).map(({ id }) => id), 'three-passwords']),
    steps: [...library, { notSee: '三个密码，别输混' }, { tap: '看全部 22 篇收藏' }, see('共 22 条，这是第 1 到 20 条'), { tap: '后 20 条' }, see('三个密码，别输混'), { tap: '回全部内容' }, see('全部内容')],
  },
  {
    name: 'a shelf is read twenty at a time, forwards and back, and left again',
    entry: icon,
    steps: [
      ...library,
      { tap: '故障' },
      see('共 85 条，这是第 1 到 20 条'),
      { notSee: '前 20 条' },
      { tap: '后 20 条' },
      see('这是第 21 到 40 条'),
      { tap: '前 20 条' },
      see('这是第 1 到 20 条'),
      { tap: '回全部内容' },
      { at: 'pages/knowledge/library' },
      see('全部内容'),
      see('电话和窗口'),
    ],
  },
  {
    name: 'an article from the shelf comes back to the shelf',
    entry: icon,
    steps: [...library, { tap: '辟谣' }, { tap: '去医保部门重新充磁就好' }, { at: 'pages/knowledge/article' }, see('辟谣：过时了'), { back: true }, { at: 'pages/knowledge/library' }, see('这是第 1 到 20 条')],
  },
  {
    name: 'an article is shared under its own title, as an id and nothing else',
    entry: icon,
    steps: [{ tap: '搜一搜 · 知识库' }, { type: ['写在这里', '三个密码'] }, see('想弄明白'), { tap: '三个密码，别输混' }, { share: { title: '三个密码，别输混', path: 'pages/knowledge/article?c=a1-three-passwords' } }],
  },
  {
    name: 'who is sent an article reads it at once, with a way on to everything else',
    entry: article('find-order-after-failure'),
    steps: [{ at: 'pages/knowledge/article' }, see('扣了钱没结果怎么办'), see('先别再付第二次'), see('谁来办'), see('来源'), { tap: '回首页' }, { at: 'pages/home/index' }, { notSee: '接着上次的回答' }],
  },
  {
    name: 'numbers nobody could find out are named in one line, with whom to ask',
    entry: article('use-insurance-wallet'),
    steps: [see('没查到准信：医保钱包一天能转几笔；医保钱包一笔最多转多少；医保钱包每天几点不能转。请问'), { notSee: '转几笔，现在没查到准信' }],
  },
  {
    name: 'what to do stands before what it is, for whoever has the trouble',
    entry: article('card-sealed'),
    steps: [see('新卡还没启用 现在做 先用本人的医保码结算')],
  },
  {
    name: 'an article names the others it belongs to, and each opens',
    entry: article('card-sealed'),
    steps: [see('谁来办'), { tap: '12333' }, { call: 'makePhoneCall', with: { phoneNumber: '12333' } }, { relaunch: article('lost-card-rules') }, { tap: '挂失时电子社保卡' }, see('能不能用有两种说法'), { back: true }, see('挂失的规矩')],
  },
]

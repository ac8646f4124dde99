import type { Journey } from './journey'
import { storedPlace } from './stored'

const icon = { via: 'icon' } as const
const settings = { tap: '字大一点 · 城市 · 设置' } as const
const see = (text: string) => ({ see: text })
const lostCard = { via: 'card', path: 'pages/knowledge/article?c=a1-lost-card-rules' } as const

/** Where somebody is insured, and what that changes. */
export const journeys: readonly Journey[] = [
  {
    name: 'a province is chosen as a whole, kept through a restart, changed and given up again',
    entry: icon,
    steps: [
      settings,
      { tap: '选城市' },
      see('先选省份'),
      { tap: '江苏' },
      see('再选城市'),
      see('无锡'),
      { tap: '回省份' },
      see('先选省份'),
      { tap: '江苏' },
      { tap: '只选到江苏' },
      see('城市：江苏'),
      { relaunch: icon },
      settings,
      see('城市：江苏'),
      { tap: '换城市' },
      { tap: '不选' },
      { notSee: '城市：江苏' },
      see('选了城市，才能看到当地的规定和电话'),
    ],
  },
  {
    name: 'a city that is a province of its own is chosen with one tap',
    entry: icon,
    steps: [settings, { tap: '选城市' }, { tap: '上海' }, see('城市：上海'), { notSee: '再选城市' }],
  },
  {
    name: 'without a city an article tells what holds everywhere, and says so',
    entry: lostCard,
    steps: [see('没选城市，下面是全国的说法'), see('几天后可能自动解挂，请尽快办正式挂失'), { notSee: '无锡的社保功能' }],
  },
  {
    name: 'with a city the article tells what holds there, and marks it',
    entry: lostCard,
    stored: storedPlace('320200'),
    steps: [see('无锡的社保功能，7 天后自动失效。（当地的说法）'), { notSee: '没选城市' }],
  },
  {
    name: 'what is only hearsay about a city stands before the national wording, and only the first is called local',
    entry: lostCard,
    stored: storedPlace('110000'),
    steps: [see('北京的旧规定是 10 天'), see('（当地的说法）'), see('几天后可能自动解挂，请尽快办正式挂失'), { notSee: '请尽快办正式挂失。（当地的说法）' }],
  },
  {
    name: 'a place stored earlier that is gone falls back to its province, with a word about it',
    entry: icon,
    stored: storedPlace('371200'),
    steps: [settings, see('原来选的城市现在查不到了，先按山东来说，请再选一次'), { tap: '换城市' }, { tap: '山东' }, { tap: '济南' }, see('城市：山东济南'), { notSee: '现在查不到了' }],
  },
]

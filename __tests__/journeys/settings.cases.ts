import { labelOf } from './answering'
import type { Journey } from './journey'

/** Text size, city, what is kept, and a phone that keeps nothing. */
export const journeys: readonly Journey[] = [
  {
    name: 'the city and the text size are kept through a restart and shown as what is stored',
    entry: { via: 'icon' },
    steps: [{ tap: '字大一点 · 城市 · 设置' }, { tap: '特大' }, { tap: '选城市' }, { tap: '广东' }, { tap: '深圳' }, { see: '字的大小：特大' }, { see: '城市：广东深圳' }, { relaunch: { via: 'icon' } }, { tap: '字大一点 · 城市 · 设置' }, { see: '字的大小：特大' }, { see: '城市：广东深圳' }],
  },
  {
    name: 'clearing asks once, clears everything and says so',
    entry: { via: 'icon' },
    steps: [
      { tap: '卡刷不了，找原因' },
      { tap: labelOf('message', 'system') },
      { back: true },
      { tap: '字大一点 · 城市 · 设置' },
      { see: '找原因的 2 个回答' },
      { tap: '全部清除' },
      { see: '清除后找不回来' },
      { tap: '不清除' },
      { see: '找原因的 2 个回答' },
      { tap: '全部清除' },
      { tap: '确定清除' },
      { see: '已全部清除' },
      { see: '什么都没存' },
      { relaunch: { via: 'icon' } },
      { notSee: '接着上次的回答' },
    ],
  },
  {
    name: 'a full store is said, and the questions go on all the same',
    entry: { via: 'icon' },
    steps: [{ fail: 'write' }, { tap: '卡刷不了，找原因' }, { tap: labelOf('message', 'card-state') }, { see: '卡状态不对' }, { back: true }, { see: '没能存到这部手机上' }],
  },
]

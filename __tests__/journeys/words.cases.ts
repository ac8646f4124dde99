import { questionTexts } from '@/content/diagnosis/question-texts'
import type { Journey } from './journey'

const field = '写在这里'
const search = { tap: '搜一搜 · 知识库' } as const
const ask = (question: string): string => questionTexts[question]?.ask ?? ''

/** The words on the screen, typed or pasted. */
export const journeys: readonly Journey[] = [
  {
    name: 'words that may mean several things open the question that tells them apart',
    entry: { via: 'icon' },
    steps: [search, { type: [field, '卡状态异常'] }, { see: '一题一题问下去' }, { tap: '照这句话找原因' }, { at: 'pages/diagnosis/index' }, { see: '卡状态不对' }, { see: ask('card-state-word') }],
  },
  {
    name: 'the family is asked at the question the words opened, and no word of them goes along',
    entry: { via: 'icon' },
    steps: [
      search, { type: [field, '王小明的卡状态异常'] }, { see: '一题一题问下去' }, { tap: '照这句话找原因' }, { see: ask('card-state-word') }, { see: '请家人帮我看看' }, { share: { title: '帮我看看：医保卡用不了', path: 'c=h1-' } }, { nowhere: '王小明' },
    ],
  },
  {
    name: 'a real terminal message is understood as it stands, half width and all',
    entry: { via: 'icon' },
    steps: [search, { type: [field, 'PIN校验失败，剩余次数 3 次!'] }, { see: '一题一题问下去' }, { tap: '照这句话找原因' }, { tap: '看结果' }, { see: '密码' }, { see: '很像' }],
  },
  {
    name: 'what one says oneself is taken as answers, each of which can be changed',
    entry: { via: 'icon' },
    steps: [search, { type: [field, '刚换的新卡，插进去没反应，别人的卡能刷'] }, { see: '一题一题问下去' }, { tap: '照这句话找原因' }, { at: 'pages/diagnosis/index' }, { see: '读不出卡' }],
  },
  {
    name: 'words nobody can make sense of lose nothing and say how to go on',
    entry: { via: 'icon' },
    steps: [search, { type: [field, '天空为什么是蓝的'] }, { tap: '查' }, { at: 'pages/knowledge/search' }, { see: '没找到，什么都没丢' }, { see: '12393' }, { tap: '一题一题地选' }, { see: ask('scene') }],
  },
  {
    name: 'the words can be typed from the first question too, and lead back to it',
    entry: { via: 'icon' },
    steps: [{ tap: '卡刷不了，找原因' }, { tap: '打字或粘贴那句话' }, { type: [field, '余额不足'] }, { see: '一题一题问下去' }, { tap: '照这句话找原因' }, { at: 'pages/diagnosis/index' }, { see: '余额不足' }, { back: true }, { at: 'pages/home/index' }],
  },
]

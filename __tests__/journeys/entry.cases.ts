import { questionTexts } from '@/content/diagnosis/question-texts'
import { labelOf } from './answering'
import type { Journey } from './journey'

const poster = { via: 'qr', address: 'https://q.example.cn/s/w1-440300-h0123-05' } as const
const entryQuestion = questionTexts['scene']?.ask ?? ''
const firstQuestion = questionTexts['message']?.ask ?? ''
const card = { tap: labelOf('scene', 'card') } as const

/** All the ways in, good and bad. */
export const journeys: readonly Journey[] = [
  { name: 'the platform’s own code leads to the questions as well', only: ['weapp', 'alipay'], entry: { via: 'scene', scene: 'w1-440300-h0123-05' }, steps: [{ at: 'pages/diagnosis/index' }, { see: entryQuestion }] },
  {
    name: 'a code that cannot be read ends on the home page with a quiet word',
    entry: { via: 'qr', address: 'https://q.example.cn/s/%E0%A4%A' },
    steps: [{ at: 'pages/home/index' }, { see: '这个码没认出来，不影响使用' }, { tap: '卡刷不了，找原因' }, { see: firstQuestion }],
  },
  { name: 'a code of a newer release says that an update is needed', entry: { via: 'qr', address: 'https://q.example.cn/s/w9-1-2-3' }, steps: [{ see: '这个码是新版的' }] },
  {
    name: 'a window scanned while questions are open keeps every answer',
    entry: { via: 'icon' },
    steps: [{ tap: '卡刷不了，找原因' }, { tap: labelOf('message', 'card-state') }, { hot: poster }, { at: 'pages/diagnosis/index' }, { see: '卡状态不对' }, { see: questionTexts['card-state-word']?.ask ?? '' }],
  },
  {
    name: 'the same code scanned again leads to the questions again, with the answers given so far',
    entry: poster,
    steps: [card, { tap: labelOf('message', 'card-state') }, { hot: poster }, { at: 'pages/diagnosis/index' }, { see: '卡状态不对' }, { see: questionTexts['card-state-word']?.ask ?? '' }],
  },
  {
    name: 'unlocking the phone changes nothing on the screen',
    entry: poster,
    steps: [card, { tap: labelOf('message', 'card-state') }, { hot: { via: 'unlock' } }, { at: 'pages/diagnosis/index' }, { see: '卡状态不对' }],
  },
  {
    name: 'a hostile parameter neither shows nor leads anywhere',
    entry: { via: 'card', path: 'pages/home/index?c=javascript%3Aalert(1)&url=https%3A%2F%2Fevil.example' },
    steps: [{ at: 'pages/home/index' }, { notSee: 'evil' }, { notSee: 'javascript' }, { see: '这个码没认出来' }],
  },
]

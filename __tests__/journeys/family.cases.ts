import { model } from '@/content/diagnosis/model'
import { questionTexts } from '@/content/diagnosis/question-texts'
import { encodeAnswers } from '@/domain/share/answer-code'
import { layoutOf } from '@/domain/share/layout'
import { labelOf } from './answering'
import type { Journey } from './journey'

const sent = (answers: Readonly<Record<string, string>>) => ({ via: 'card', path: `pages/knowledge/result?c=r1-${encodeAnswers(layoutOf(model), answers)}&from=chat` }) as const
const doubtful = questionTexts['other-card']?.ask ?? ''

/** A result sent into the family chat. */
export const journeys: readonly Journey[] = [
  {
    name: 'a result is shared as a code, under a title that tells nothing about the person',
    entry: { via: 'icon' },
    steps: [{ tap: '卡刷不了，找原因' }, { tap: labelOf('message', 'card-state') }, { tap: '直接看结果' }, { share: { title: '医保卡刷不了，现在可以这样办', path: 'pages/knowledge/result?c=r1-' } }],
  },
  {
    name: 'who receives a result sees the same one, and which answers were not clear',
    entry: sent({ message: 'card-state', 'card-state-word': 'sealed', 'other-card': 'unsure' }),
    steps: [{ at: 'pages/knowledge/result' }, { see: '这是家人发来的结果' }, { see: '新卡还没启用' }, { see: '这几题还不清楚' }, { see: doubtful }],
  },
  {
    name: 'the receiver can fill in what the parent could not answer, and the own record stays as it was',
    entry: { via: 'icon' },
    steps: [
      { tap: '卡刷不了，找原因' },
      { tap: labelOf('message', 'balance') },
      { relaunch: sent({ message: 'unreadable', 'other-card': 'unsure' }) },
      { tap: doubtful },
      { at: 'pages/diagnosis/index' },
      { see: '改这一题' },
      { tap: labelOf('other-card', 'fails') },
      { at: 'pages/knowledge/result' },
      { notSee: '这几题还不清楚' },
      { relaunch: { via: 'icon' } },
      { tap: '接着上次的回答' },
      { see: '余额不足' },
      { notSee: '读不出卡' },
    ],
  },
  {
    name: 'a link cut short says so, and home is one tap away',
    entry: { via: 'card', path: 'pages/knowledge/result?c=r1-A1zzzz' },
    steps: [{ see: '这个链接不完整' }, { see: '现在就做' }, { tap: '回首页' }, { at: 'pages/home/index' }],
  },
]

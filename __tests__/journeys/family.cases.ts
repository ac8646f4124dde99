import { model } from '@/content/diagnosis/model'
import { questionTexts } from '@/content/diagnosis/question-texts'
import { encodeAnswers } from '@/domain/share/answer-code'
import { layoutOf } from '@/domain/share/layout'
import { answering, labelOf } from './answering'
import type { Journey } from './journey'

const sent = (answers: Readonly<Record<string, string>>) => ({ via: 'card', path: `pages/knowledge/result?c=r1-${encodeAnswers(layoutOf(model), answers)}&from=chat` }) as const
const code = (answers: Readonly<Record<string, string>>): string => encodeAnswers(layoutOf(model), answers)
const asked = (answers: Readonly<Record<string, string>>) => ({ via: 'card', path: `pages/diagnosis/index?c=h1-${code(answers)}&from=chat` }) as const
/** What the parent answered, and what the child found out. */
const parents = { scene: 'card', message: 'unreadable', 'other-card': 'unsure' }
const found = { 'unreadable-word': 'device', 'other-card': 'fails', 'other-window': 'fixed' }
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
  {
    name: 'who does not know further asks the family: the answers go as a code, under a title that tells nothing about the person',
    entry: { via: 'icon' },
    steps: [
      { tap: '卡刷不了，找原因' }, { tap: labelOf('message', 'unreadable') }, { see: '请家人帮我看看' },
      { share: { title: '帮我看看：医保卡用不了', path: `pages/diagnosis/index?c=h1-${code({ scene: 'card', message: 'unreadable' })}&from=chat` } },
    ],
  },
  {
    name: 'a grown-up child far away is asked first what the parent could not answer, finishes and sends the result back; the parent opens it, and the own answers of both stay',
    entry: { via: 'icon' },
    steps: [
      { tap: '卡刷不了，找原因' }, { tap: labelOf('message', 'balance') }, { relaunch: asked(parents) },
      { at: 'pages/diagnosis/index' }, { see: '家人请您帮忙看看：已答 2 题' }, { see: '不会改动您自己的记录' }, { see: '家人没答上来，您知道吗' }, { see: doubtful }, { see: '读不出卡' }, { notSee: '余额' }, { notSee: '请家人帮我看看' },
      { tap: labelOf('other-card', 'fails') }, { notSee: '家人没答上来' }, ...answering(found, { ...parents, 'other-card': 'fails' }),
      { at: 'pages/knowledge/result' }, { see: '这是帮家人看的' }, { see: '发回给家人' }, { see: '换一个窗口或机器' }, { share: { title: '帮您看过了，现在可以这样办', path: 'pages/knowledge/result?c=r1-' } },
      { relaunch: { via: 'icon' } }, { tap: '接着上次的回答' }, { see: '余额不足' }, { notSee: '读不出卡' },
      { relaunch: sent({ ...parents, ...found }) }, { see: '这是家人发来的结果' }, { see: '换一个窗口或机器' }, { notSee: '这几题还不清楚' }, { tap: '给窗口看' }, { see: '机器读不出我的卡' },
    ],
  },
  {
    name: 'the same by its printed address: the question is asked that the parent stands at',
    entry: { via: 'qr', address: `https://q.example.cn/s/h1-${code({ scene: 'card', message: 'unreadable' })}` },
    steps: [{ at: 'pages/diagnosis/index' }, { see: '已答 2 题' }, ...answering(found, { scene: 'card', message: 'unreadable' }).slice(0, 2), { notSee: '家人没答上来' }],
  },
  {
    name: 'an unfinished one that was cut short, or comes from a later version, says so, and the own questions are there',
    entry: { via: 'card', path: 'pages/diagnosis/index?c=h1-A1zzzz' },
    steps: [{ see: '链接读不出来' }, { see: questionTexts['scene']?.ask ?? '' }, { relaunch: { via: 'card', path: 'pages/diagnosis/index?c=h2-abcd' } }, { see: '请更新后再打开' }],
  },
  {
    name: 'from 朋友圈 WeChat shows a result alone: everything is told from the link, and nothing stands there that cannot work',
    entry: { via: 'moment', path: `pages/knowledge/result?c=r1-${code({ ...parents, 'card-look': 'unsure' })}&from=chat` },
    only: ['weapp'],
    steps: [{ see: '这是家人发来的结果' }, { see: '现在就做' }, { see: '支持：机器读不出我的卡' }, { see: '前往小程序' }, ...['回首页', '给窗口看', '发给家人看', '细看这一篇', '这几题还不清楚', '再答几题'].map((notSee) => ({ notSee })), { tap: '这几步怎么做' }, { at: 'pages/knowledge/result' }],
  },
  ...[
    ['pages/card-replacement/progress?c=p1-producing-110000&from=chat', '制卡中'],
    ['pages/family-binding/preparation?c=f1-both-child&from=chat', '双方户口本'],
    ['pages/knowledge/article?c=a1-card-sealed&from=chat', '新卡还没启用'],
  ].map(([path = '', tells = '']): Journey => ({
    name: `the same for ${path}`,
    entry: { via: 'moment', path },
    only: ['weapp'],
    steps: [{ see: tells }, { see: '前往小程序' }, { notSee: '回首页' }, { notSee: '转给别的家人' }, { notSee: '给窗口看' }],
  })),
]

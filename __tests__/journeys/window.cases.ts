import { questionTexts } from '@/content/diagnosis/question-texts'
import { answering, labelOf } from './answering'
import type { Journey } from './journey'

const poster = { via: 'qr', address: 'https://q.example.cn/s/w1-440300-h0123-05' } as const
const begin = { tap: '卡刷不了，找原因' } as const
const entryQuestion = questionTexts['scene']?.ask ?? ''
const firstQuestion = questionTexts['message']?.ask ?? ''
const card = { tap: labelOf('scene', 'card') } as const
const see = (text: string) => ({ see: text })

/** Standing at the window: from the code on the wall to what to do. */
export const journeys: readonly Journey[] = [
  {
    name: 'the code at the window leads straight to the first question, with what can be done already standing there',
    entry: poster,
    steps: [{ at: 'pages/diagnosis/index' }, see('先试：亮本人的医保码'), see(entryQuestion), see('说不清'), see('直接看结果'), card, see(firstQuestion), see('没看清')],
  },
  {
    name: 'help stands on the first screen before anything is asked',
    entry: { via: 'icon' },
    steps: [{ at: 'pages/home/index' }, see('急诊、危重：先救治、先挂号'), see('现在就能做'), see('亮出本人的医保码'), see('能用身份证结吗'), see('非官方工具')],
  },
  {
    name: 'who opens it for the first time reads what it is and what becomes of what is said here, without a tap; whoever has used it does not',
    entry: { via: 'icon' },
    steps: [see('非官方工具，教您卡用不了怎么办'), see('只存这部手机，不索要密码、验证码、证件号'), begin, see('非官方工具。只存这部手机'), { tap: labelOf('message', 'unreadable') }, { relaunch: { via: 'icon' } }, see('接着上次的回答'), { notSee: '教您卡用不了怎么办' }, see('政策以参保地医保部门为准')],
  },
  {
    name: 'a new card that is still sealed is told apart, with steps, reasons and whom to call',
    entry: poster,
    steps: [
      ...answering({ scene: 'card', message: 'card-state', 'card-state-word': 'sealed', 'recent-card': 'new-card', lately: 'card-event', enabled: 'bank-only' }),
      { at: 'pages/knowledge/result' },
      see('现在就做'),
      see('亮出本人的医保码'),
      see('很像'),
      see('新卡还没启用'),
      see('为什么这样说'),
      see('说卡是封存、未启用'),
      see('来源'),
      { tap: '拨打 12333' },
      { call: 'makePhoneCall', with: { phoneNumber: '12333' } },
    ],
  },
  {
    name: 'a dead reader is not blamed on the card: others fail there too, and nobody is told to replace anything now',
    entry: poster,
    steps: [...answering({ scene: 'card', message: 'unreadable', 'unreadable-word': 'device', 'other-card': 'fails', 'other-window': 'fixed' }), { at: 'pages/knowledge/result' }, see('换一个窗口或机器'), see('读卡')],
  },
  {
    name: 'somebody who knows nothing gets the ladder and the two hotlines after four questions at most, and no invented cause',
    entry: poster,
    steps: [...answering({}), { at: 'pages/knowledge/result' }, see('现在就做'), see('亮出本人的医保码'), see('现在还看不出是哪一种'), see('12393'), see('12333')],
  },
  {
    name: 'the result can be asked for before any answer',
    entry: { via: 'icon' },
    steps: [begin, { tap: '直接看结果' }, { at: 'pages/knowledge/result' }, see('亮出本人的医保码'), see('现在还看不出是哪一种')],
  },
  {
    name: 'one answer is changed and the others stay',
    entry: poster,
    steps: [
      card,
      { tap: labelOf('message', 'pin-wrong') },
      { tap: labelOf('pin-word', 'tries-left') },
      { tap: '直接看结果' },
      { back: true },
      { tap: labelOf('message', 'pin-wrong') },
      see('改这一题'),
      { tap: labelOf('message', 'unreadable') },
      { at: 'pages/diagnosis/index' },
      see(labelOf('message', 'unreadable')),
      see(labelOf('pin-word', 'tries-left')),
    ],
  },
  {
    name: 'starting over is taken back with one tap',
    entry: poster,
    steps: [card, { tap: labelOf('message', 'card-state') }, { tap: '从头再来' }, see(entryQuestion), { tap: '撤销，找回刚才的回答' }, see('卡状态不对'), see(questionTexts['card-state-word']?.ask ?? '')],
  },
  {
    name: 'one question back forgets the last answer only',
    entry: poster,
    steps: [card, { tap: labelOf('message', 'card-state') }, { tap: labelOf('card-state-word', 'temp-loss') }, { back: true }, { tap: '接着上次的回答' }, see('卡状态不对'), see('临时挂失'), { tap: '上一题' }, see(questionTexts['card-state-word']?.ask ?? ''), see('卡状态不对')],
  },
  {
    name: 'put away in the middle and killed, the questions go on where they were',
    entry: { via: 'icon' },
    steps: [begin, { tap: labelOf('message', 'remote') }, { relaunch: { via: 'icon' } }, { tap: '接着上次的回答' }, see('异地或定点'), see(questionTexts['remote-word']?.ask ?? '')],
  },
  {
    name: 'what the clerk is shown names the trouble and three things to ask, keeps the screen awake, and can be put away',
    entry: poster,
    steps: [card, { tap: labelOf('message', 'unreadable') }, { tap: '直接看结果' }, { tap: '给窗口看' }, { at: 'pages/knowledge/clerk' }, see('我的医保卡用不了'), see('机器读不出我的卡'), see('请帮我看三件事'), see('凭证类型 01'), { call: 'setKeepScreenOn', with: { keepScreenOn: true } }, { tap: '收起来' }, { at: 'pages/knowledge/result' }, { call: 'setKeepScreenOn', with: { keepScreenOn: false } }],
  },
  {
    name: 'a clerk’s card that is opened again without what it was made of leads to the page that makes it',
    entry: { via: 'card', path: 'pages/knowledge/clerk?of=bill' },
    steps: [{ at: 'pages/payment/bill' }, see('对账单')],
  },
  {
    name: 'how to do each step and what to keep when paying oneself are one tap away',
    entry: poster,
    steps: [{ tap: '直接看结果' }, { tap: '这几步怎么做' }, see('动态码勿截图'), { tap: '要先自己付钱？先看这里' }, see('先问清能不能报，再垫付'), see('票据')],
  },
]

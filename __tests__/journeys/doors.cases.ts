import { answering, labelOf } from './answering'
import type { Journey } from './journey'

const icon = { via: 'icon' } as const
const see = (text: string) => ({ see: text })
const result = { at: 'pages/knowledge/result' } as const

/** The door for phones, and on to the questions. */
const phone = [{ tap: '手机付不了、账不对' }, { at: 'pages/payment/list' }, { tap: '别的情况，找原因' }] as const

/** The doors of the home page besides the one for a card that fails. */
export const journeys: readonly Journey[] = [
  {
    name: 'through the door for families: who has used up all places learns that, with the number of them',
    entry: icon,
    steps: [
      { tap: '家人绑定、用家人的钱' },
      { at: 'pages/family-binding/list' },
      { tap: '已经绑了，用不了' },
      { at: 'pages/diagnosis/index' },
      see(labelOf('scene', 'family')),
      ...answering({ 'family-aim': 'bind', 'family-step': 'refused', 'family-refused': 'mine', 'family-where': 'not-yet' }, { scene: 'family' }),
      result,
      see('现在就做'),
      see('很像'),
      see('5 个'),
      see('12393'),
      { tap: '绑定前先查一遍' },
      { at: 'pages/family-binding/list' },
    ],
  },
  {
    name: 'through the door for families: somebody else’s card is never the way',
    entry: icon,
    steps: [
      { tap: '家人绑定、用家人的钱' },
      { tap: '自己看病，卡是家人的' },
      see('卡和码只能本人用'),
      see('谁看病，就亮谁本人的卡或医保码'),
      { tap: '人在窗口，现在怎么办' },
      { at: 'pages/diagnosis/index' },
      see('先试：停，只用本人的'),
      { tap: '直接看结果' },
      result,
      see('本人的'),
      { back: true },
      { back: true },
      { tap: '想用家里人的医保钱' },
      { at: 'pages/knowledge/article' },
      see('办省内家庭共济'),
    ],
  },
  {
    name: 'through the door for phones: who paid and has no result is told first not to pay again, beside the questions and on the result',
    entry: icon,
    steps: [
      ...phone,
      { tap: labelOf('phone-step', 'no-result') },
      see('先试：别再付第二次'),
      ...answering({ 'order-page': 'half' }, { scene: 'phone', 'phone-step': 'no-result' }),
      result,
      see('现在就做 先别再付'),
      see('扣了钱，医保没成'),
      see('拿订单号请窗口查这一单'),
    ],
  },
  {
    name: 'who types that money is gone and nothing came is told not to pay again',
    entry: icon,
    steps: [{ tap: '搜一搜 · 知识库' }, { type: ['写在这里', '付了没结果'] }, see('扣了钱没结果怎么办'), { tap: '照这句话找原因' }, { at: 'pages/diagnosis/index' }, see('先试：别再付第二次'), { tap: '直接看结果' }, see('现在就做 先别再付')],
  },
  {
    name: 'through the door for phones: an amount that looks wrong leads to the bill, and blames nobody',
    entry: icon,
    steps: [...phone, ...answering({ 'phone-step': 'amount', 'bill-line': 'self-share', 'year-total': 'first' }, { scene: 'phone' }), result, see('起付线'), { notSee: '医院错' }],
  },
  {
    name: 'another door begins anew, and what was answered before can be taken back',
    entry: icon,
    steps: [{ tap: '卡刷不了，找原因' }, { tap: labelOf('message', 'balance') }, { back: true }, ...phone, { notSee: '余额不足 ' }, see(labelOf('scene', 'phone'))],
  },
]

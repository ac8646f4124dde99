import { questionTexts } from '@/content/diagnosis/question-texts'
import type { Journey } from './journey'

const field = '写在这里'
const search = { tap: '搜一搜 · 知识库' } as const
const icon = { via: 'icon' } as const
const type = (words: string) => ({ type: [field, words] as const })
const see = (text: string) => ({ see: text })
const onward = { tap: '照这句话找原因' } as const

/** Looking something up. */
export const journeys: readonly Journey[] = [
  {
    name: 'results stand there while one types, and one of them opens',
    entry: icon,
    steps: [search, see('余额不足'), type('三个密码'), see('想弄明白'), see('社保密码输错了'), { tap: '三个密码，别输混' }, { at: 'pages/knowledge/article' }, see('规定'), see('核对于'), { back: true }, { at: 'pages/knowledge/search' }, see('想弄明白')],
  },
  {
    name: 'an example that is tapped is searched for, and stands in the field',
    entry: icon,
    steps: [search, { tap: '密码锁了' }, see('社保密码锁住了'), { notSee: '扣了钱没结果' }, { submit: field }, see('社保密码锁住了')],
  },
  {
    name: 'twenty results are not shown at once, and none is out of reach',
    entry: icon,
    steps: [search, type('社保密码'), see('社保密码输错了'), { notSee: '设置密码后仍无法激活' }, { tap: '再看' }, see('设置密码后仍无法激活'), { notSee: '再看' }, type('挂失'), see('卡丢了，怎么挂失'), { notSee: '设置密码后仍无法激活' }],
  },
  {
    name: 'a number among the results is called with one tap',
    entry: icon,
    steps: [search, type('12393'), see('打电话问'), { tap: '医保热线 12393' }, { call: 'makePhoneCall', with: { phoneNumber: '12393' } }, { at: 'pages/knowledge/search' }],
  },
  {
    name: 'who has heard of recharging the magnet is put right first, and again beside the questions and on the result',
    entry: icon,
    steps: [
      search,
      type('听说去充磁就能用'),
      see('芯片没有磁可充'),
      see('听来的说法'),
      onward,
      { at: 'pages/diagnosis/index' },
      see('芯片没有磁可充'),
      { tap: '直接看结果' },
      { at: 'pages/knowledge/result' },
      see('芯片没有磁可充'),
    ],
  },
  {
    name: 'a myth that is looked up is labelled as one, and says what to do instead',
    entry: icon,
    steps: [search, type('去充磁'), see('听来的说法'), { tap: '去医保部门重新充磁就好' }, { at: 'pages/knowledge/article' }, see('辟谣：过时了'), see('芯片没有磁可充'), see('现在做')],
  },
  {
    name: 'a message among the results leads into the questions, which know it',
    entry: icon,
    steps: [search, type('暂停参保'), see('常见的是'), { tap: '暂停参保' }, { at: 'pages/diagnosis/index' }, see('参保有问题'), { notSee: questionTexts['message']?.ask ?? '' }],
  },
  { name: 'the first letters of the sounds are enough', entry: icon, steps: [search, type('mmsl'), see('社保密码锁住了')] },
  {
    name: 'where nothing fits there is somebody to call, and an emptied field begins anew',
    entry: icon,
    steps: [search, type('天空为什么是蓝的'), see('没找到，什么都没丢'), { tap: '人社热线 12333' }, { call: 'makePhoneCall', with: { phoneNumber: '12333' } }, type(''), see('余额不足'), { notSee: '没找到' }],
  },
  {
    name: 'an article that is gone leads to those most like it',
    entry: { via: 'card', path: 'pages/knowledge/article?c=a1-pay-bill-on-line&from=chat' },
    steps: [{ at: 'pages/knowledge/search' }, see('这一篇没有找到'), { tap: '手机上付医院的账' }, { at: 'pages/knowledge/article' }, see('手机上付医院的账')],
  },
  {
    name: 'an article’s link that was cut short leads to search and the hotlines, and shows nothing of itself',
    entry: { via: 'card', path: 'pages/knowledge/article?c=a1-%3Cb%3Eevil' },
    steps: [{ at: 'pages/knowledge/search' }, see('这个链接不完整'), see('医保热线 12393'), { notSee: 'evil' }, type('密码锁了'), see('社保密码锁住了')],
  },
]

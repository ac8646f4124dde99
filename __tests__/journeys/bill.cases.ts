import { FINDING_RADICES, statesOf } from '@/domain/bill/findings'
import { encodeStates } from '@/domain/share/state-code'
import type { Journey, Step } from './journey'

const see = (text: string): Step => ({ see: text })
const notSee = (text: string): Step => ({ notSee: text })
const tap = (text: string): Step => ({ tap: text })
const checked = encodeStates(FINDING_RADICES, statesOf({
  checks: [{ identity: 'I1', holds: false }, { identity: 'I2', holds: true }],
  ask: ['which-figure'],
  outcomes: [{ outcome: 'out-of-catalogue', sure: 'certain' }],
}))
const page = (path: string) => ({ via: 'card', path }) as const
const bill = page('pages/payment/bill')
/** One figure in its field, which the label is the heading of. */
const figure = (label: string, typed: string): readonly Step[] => [see(label), { type: ['照票上写，如 540.00', typed] }, tap('填好，下一栏')]
const absent = (label: string): readonly Step[] => [see(label), tap('票上没有这一栏')]

/** domain.md §5.4: the third of its examples, and what people do with a bill. */
export const journeys: readonly Journey[] = [
  {
    name: 'a bill whose cash is 200 too much: which sums do not hold, by how much, what to ask, and the one digit that would mend it',
    entry: bill,
    steps: [
      see('金额只存在这部手机上'), tap('一栏一栏填'),
      ...figure('金额合计', '1000'), ...figure('医保统筹基金支付', '¥540.00'), ...figure('其他支付', '0'), ...figure('个人账户支付', '２００'), ...figure('个人现金支付', '460元'), ...figure('个人自付', '360'), ...figure('个人自费', '100.00'),
      see('谁付的：差 200.00 元'), see('个人出的：差 200.00 元'), see('花在什么上：对上了'), see('这几个数对不上，请拿票据问收费处'), see('请帮我看看：个人账户付的这一笔，记在哪一栏里？'), notSee('医院多收'), notSee('算错'),
      tap('个人现金支付 460.00，会不会是 260.00？'), see('谁付的：对上了'), see('个人出的：对上了'), see('医保统筹基金支付 540.00 元，占 54%'),
      { relaunch: bill }, see('个人现金支付 260.00 元'), tap('清空，换一张票'), notSee('260.00'), tap('找回刚才清掉的'), see('个人现金支付 260.00 元'),
    ],
  },
  {
    name: 'a bill of 深圳 with three figures: the sum holds although nothing else is printed; pasted lines are taken apart',
    entry: bill,
    steps: [
      { type: ['粘贴票据', '金额合计：182.68 医保统筹基金支付:85.09 个人账户支付 82.59 个人现金支付 15.00'] }, tap('认一认'),
      see('认出 4 栏'), see('谁付的：对上了'), see('医保统筹基金支付 85.09 元，占 47%'), notSee('差 '),
    ],
  },
  {
    name: 'what follows from the others is offered and never filled in by itself',
    entry: bill,
    steps: [
      tap('一栏一栏填'), ...figure('金额合计', '4500'), ...figure('医保统筹基金支付', '3600'), ...figure('其他支付', '0'), ...absent('个人账户支付'), ...absent('个人现金支付'), ...figure('个人自付', '600'), ...absent('个人自费'),
      see('个人自费 算出来是 300.00，点一下填上'), tap('个人自费 算出来是 300.00'), see('个人自费 300.00 元'), see('花在什么上：对上了'), see('有目录外的药或项目，这部分全由个人出'),
    ],
  },
  {
    name: 'E15: a bill paid as if there were no insurance: that nothing was settled is said as a possibility, and its article says what to do',
    entry: bill,
    steps: [
      { type: ['粘贴票据', '金额合计：86.50 医保统筹基金支付：0.00 其他支付：0.00 个人账户支付：0.00 个人现金支付：86.50'] }, tap('认一认'),
      see('认出 5 栏'), see('谁付的：对上了'), see('统筹付的是零，一般要看看这单是不是没走医保。'), notSee('医院多收'),
      tap('统筹付的是零，一般要看看这单是不是没走医保。'), see('整单按自费结了'),
    ],
  },
  {
    // 360 of the insured catalogue: 100 paid first, and 260 for the deductible, the ratio and the cap, 28 and 72 of a hundred.
    name: 'what stands in 个人自付: what is paid first, and what the deductible, the ratio and the cap leave; together and each as words',
    entry: bill,
    steps: [
      { type: ['粘贴票据', '金额合计1000 统筹支付540 个人自付360 个人自费100 先行自付100'] }, tap('认一认'),
      see('个人自付里面'), see('先行自付 100.00 元，占 28%'), see('起付线、按比例、封顶，一共 260.00 元，占 72%'), see('有的药和项目一般要先自付一截，自付就多一些。'),
    ],
  },
  {
    name: 'what is no amount is refused in a sentence, and what was typed before stays',
    entry: bill,
    steps: [
      tap('一栏一栏填'), ...figure('金额合计', '1,234.50'),
      ...figure('医保统筹基金支付', '12.345'), see('小数点后最多两位'), ...figure('医保统筹基金支付', '-5'), see('这是负数'), ...figure('医保统筹基金支付', '1234567890'), see('这个数太大了'), ...figure('医保统筹基金支付', '不知道'), see('没看到数字'),
      ...figure('医保统筹基金支付', '医保统筹基金支付:540.00'), tap('先看结果'), see('金额合计 1,234.50 元'), see('医保统筹基金支付 540.00 元'),
    ],
  },
  {
    name: 'for the clerk: large, three things to ask, amounts only if one lets them be seen; as text for the family the same',
    entry: bill,
    steps: [
      { type: ['粘贴票据', '金额合计1000 统筹支付540 其他支付0 个人账户支付200 个人现金支付470'] }, tap('认一认'), see('谁付的：差 210.00 元'),
      tap('给窗口看'), { at: 'pages/knowledge/clerk' }, see('请帮我看看这张票'), see('请帮我看三件事'), notSee('470'), notSee('210'), tap('把金额也给他看'), see('个人现金支付 470.00 元'), tap('不给看金额'), notSee('470'), tap('收起来'),
      { share: { title: '医保的票对了一遍', path: 'pages/payment/checked?c=b1-' } }, see('发给家人看，不带金额'),
      tap('复制成文字，发给家人'), see('已复制'),
    ],
  },
  {
    name: 'what a check came to, as family sent it: which sums hold, what to ask, what it points to, and no amount',
    entry: page(`pages/payment/checked?c=b1-${checked}&from=chat`),
    steps: [
      see('这是家人发来的对账结果，没有金额'), see('谁付的：加起来不一样'), see('个人出的：对上了'), see('差的是哪一笔'), see('有目录外的药或项目'), notSee(' 元'), { share: { path: `c=b1-${checked}` } },
      tap('我也对一张票'), { at: 'pages/payment/bill' },
    ],
  },
  {
    name: 'the same from 朋友圈, alone: all of it without a tap, and no way on that cannot work',
    entry: { via: 'moment', path: `pages/payment/checked?c=b1-${checked}&from=chat` },
    only: ['weapp'],
    steps: [see('谁付的：加起来不一样'), see('差的是哪一笔'), see('有目录外的药或项目'), see('前往小程序'), notSee('回首页'), notSee('转给别的家人')],
  },
  {
    name: 'a check that cannot be read says so, and one’s own is one tap away',
    entry: page('pages/payment/checked?c=b1-AAAAAAA&from=chat'),
    steps: [see('这个链接里的结果读不出来'), tap('我也对一张票'), { at: 'pages/payment/bill' }],
  },
  {
    name: 'an estimate from the person’s own numbers, what each of them takes away, and that it is none of ours',
    entry: page('pages/payment/estimate'),
    // 10,000 − 1,000 − 500 = 8,500; less 1,300 is 7,200, of which 70 % are 5,040; 3,960 are left inside the catalogue.
    steps: [
      see('总费用'), { type: ['写金额，如 1300', '10000'] }, tap('下一个'), see('全自费的'), { type: ['写金额，如 1300', '1000'] }, tap('下一个'), see('超限价的'), tap('没有，算 0'), see('先行自付的'), { type: ['写金额，如 1300', '500'] }, tap('下一个'),
      see('起付线还剩'), { type: ['写金额，如 1300', '1300'] }, tap('下一个'), see('第 1 段报百分之几？'), { type: ['写百分之几，如 70', '70%'] }, tap('下一个'), tap('不分段，都按一个比例'), see('额度还剩'), tap('不知道，先不算封顶'),
      see('大约能报 5,040.00 元'), see('个人自付 3,960.00 元'), see('起付线以内的：少报 1,300.00 元'), see('比例没报到的：少报 2,160.00 元'), see('以结算单为准'),
    ],
  },
]

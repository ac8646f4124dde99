import type { IsoDate } from '@/domain/shared/iso-date'
import type { Journey, Step } from './journey'
import { storedPayments } from './stored'

const icon = { via: 'icon' } as const
const see = (text: string): Step => ({ see: text })
const notSee = (text: string): Step => ({ notSee: text })
const tap = (text: string): Step => ({ tap: text })
const at = (page: string): Step => ({ at: `pages/payment/${page}` })
const day = (text: string) => text as IsoDate

const hub = [tap('手机付不了、账不对'), at('list')]
const failed = [...hub, tap('付不了、报错了'), at('failed')]
const say = (words: string): readonly Step[] => [{ type: ['错误的字或号码', words] }, tap('查')]
const stuck = [...hub, see('先别再付第二次'), tap('扣了钱，没结果'), at('stuck'), see('不要再付')]
/** The whole, one's own share, the insurance's. */
const states = (whole: string, own: string, insurance: string): readonly Step[] => [see('整单现在是什么？'), tap(whole), see('自费那半呢？'), tap(own), see('医保那半呢？'), tap(insurance)]

/** An order number and an amount as people hold them in their hands: asked for nowhere, and so kept nowhere. */
const CANARY = '4200002026112001'

/** 2026-11-21 is the day, a Saturday. Expected words are those of domain.md §5. */
export const journeys: readonly Journey[] = [
  {
    name: 'E07: an authorisation that has run out, by its number: back, authorise anew, within minutes',
    entry: icon,
    steps: [
      ...failed, see('手机上怎么说？'), ...say('268547120'), see('授权失败、过期'), see('几分钟内付完'), see('重新授权，一口气付完'), see('没扣的，去窗口结'), notSee('先别再付'),
      tap('为什么会这样'), see('5 到 10 分钟'), tap('换一句'), ...say('PAY_AUTH_NO 校验失败'), see('授权失败、过期'), tap('细看这一篇'), { at: 'pages/knowledge/article' }, { back: true }, at('failed'), see('授权失败、过期'),
    ],
  },
  {
    name: 'E08: the check of the insurance fails: stop first, then once more after a while, then the window; and from there to a payment whose money is gone',
    entry: icon,
    steps: [
      ...failed, ...say('医保局结算校验失败'), see('先别再付'), see('先看扣款短信'), see('没扣款的，一般稍等再试一次'), see('已经扣款的，别再付，请收费处先查单'), see('找谁：医院收费窗口'), see('订单号和付款截图'),
      tap('钱扣了，或不知道扣没扣'), at('stuck'), see('不要再付'), see('整单现在是什么？'),
    ],
  },
  {
    name: 'E09: an order exists already: look whether it is paid, never pay it twice',
    entry: icon,
    steps: [...failed, ...say('订单已存在'), see('先别再付'), see('先查清，别重复缴'), see('看“我的订单”里这笔付了没有'), tap('还不对，找原因'), { at: 'pages/diagnosis/index' }, tap('看结果'), { at: 'pages/knowledge/result' }, see('订单已存在')],
  },
  {
    name: 'D19: no relation found: bind the relative first, then pay; the family is one tap away',
    entry: icon,
    steps: [
      ...failed, ...say('亲属关系不存在，请传入有效亲属关系后重试'), see('先到国家医保服务平台APP绑家人'), see('家人自己的卡或码'), notSee('先别再付'), tap('去家人绑定'), { at: 'pages/family-binding/list' }, see('您想办哪件事？'),
    ],
  },
  {
    name: 'E14: money is gone, without a word typed: what the three states tell, what to ask, when it comes back, what to keep',
    entry: icon,
    steps: [
      ...stuck, ...states('没成功', '扣了钱', '没成功'), see('扣了钱，医保没成'), see('钱扣了一半，没付好'), see('拿订单号找收费处查单'), see('医保返回的原因是什么'), see('自费那半退款'), see('1 到 3 个工作日'),
      see('票据的：代码、号码、校验码'), tap('给窗口看'), { at: 'pages/knowledge/clerk' }, see('请帮我查一笔手机付款'), see('扣了钱，医保没成'), see('mix_pay_status'), see('med_ins_fail_reason'), see('没了结的旧单'), tap('收起来'), at('stuck'),
      tap('整单没成功'), see('整单现在是什么？'), tap('付款中'), see('扣了钱，医保没成'), tap('医保没成功'), tap('付款中'), see('还在付款中'), see('别关掉重付'), see('不要再付'),
    ],
  },
  {
    name: 'only the whole counts: paid as a whole is paid, and both parts without it are not',
    entry: icon,
    steps: [
      ...stuck, ...states('看不到', '扣了钱', '成功'), see('两半都成，等整单'), see('不要再付'), notSee('不用再付'), tap('整单看不到'), tap('成功'), see('付好了，不用再付'), notSee('不要再付'),
    ],
  },
  {
    name: 'a payment in between is kept, asked about, found again after days with the day to ask again, and closed when the money is back',
    entry: icon,
    steps: [
      ...stuck, ...states('没成功', '扣了钱', '没成功'), tap('记下这一笔'), see('哪一天付的？'), tap('昨天'), see('上午还是下午？'), tap('上午'),
      at('stuck'), see('11月20日 周五上午付的，已经 1 天'), see('还没问过收费处'), tap('○ 订单号'), see('✓ 订单号'),
      tap('问过了，记下怎么说的'), see('收费处怎么说？'), tap('说会退钱'), see('哪一天问的？'), tap('今天'), see('11月21日 周六问过：说会退钱'), see('11月25日 周三还没有结果，就再去问一次'),
      { relaunch: icon, day: '2026-11-24' }, ...hub, see('扣了钱，医保没成'), see('说会退钱 · 等到11月25日 周三'), tap('11月20日 周五上午付的'), at('stuck'), see('已经 4 天'), see('不要再付'), see('✓ 订单号'),
      { relaunch: icon, day: '2026-11-26' }, ...hub, see('该去问了'), tap('11月20日 周五上午付的'), see('已经 6 天'), see('等到11月25日 周三了还没有结果，今天就再去问一次'),
      tap('钱退回来了，了结这一笔'), see('退回来了'), notSee('不要再付'), { back: true }, at('list'), see('退回来了'),
      { relaunch: icon, day: '2026-12-30' }, ...hub, see('退回来了'), tap('11月20日 周五上午付的'), tap('删掉这一笔'), at('list'), see('刚删掉的 11月20日'), tap('撤销删除'), see('11月20日 周五上午付的：退回来了'),
      { nowhere: CANARY },
    ],
  },
  {
    name: 'what was paid after all is closed as paid; one put right too early is opened again',
    entry: { via: 'card', path: 'pages/payment/stuck?id=p1' },
    stored: storedPayments([{ asked: [{ told: 'wait', on: day('2026-11-20') }] }]),
    steps: [
      see('11月20日 周五上午付的，已经 1 天'), see('11月23日 周一还没有结果'), tap('问过了，记下怎么说的'), tap('说付成了'), tap('今天'), see('请窗口打出票据'), notSee('再去问一次'),
      tap('查到付成了，了结这一笔'), see('付成了'), notSee('不要再付'), tap('还没了结，改回来'), see('不要再付'), see('扣了钱，医保没成'),
    ],
  },
  {
    name: 'whether one can pay on the phone: what is missing and who mends it, for oneself',
    entry: icon,
    steps: [
      ...hub, tap('先看能不能付'), at('ready'), see('给谁付？'), tap('给自己付'), tap('就在这个城市'), see('医保现在正常吗？'), tap('正常'), see('医保码能打开吗？'), tap('打不开'), tap('没有'), tap('在，金额也有'), tap('都对'), tap('允许了'), tap('是'),
      see('现在还付不了'), see('差 2 样：医保码还没激活（自己就能办）、没有“医保支付”（要医院办）'), see('先别在手机上自费付掉'), tap('急着结，去窗口'), see('拿卡或医保码去窗口，一般照样能结'),
      see('先搜“医保码”'), tap('微信'), see('“我”“服务”“医疗健康”'), see('2026 年 4 月的路径'), tap('老教程哪里不对'), see('金额由医院传上来'),
      tap('码打不开'), tap('能打开'), see('差 1 样'), tap('没有医保支付'), tap('有'), see('可以在手机上付'), see('打开医院的小程序，点门诊缴费'), notSee('先搜“医保码”'),
    ],
  },
  {
    name: 'for a relative insured elsewhere: the family account, 备案 and the counter; what is not known is asked for',
    entry: icon,
    steps: [
      ...hub, tap('先看能不能付'), tap('给家人付'), tap('在外地'), tap('正常'), tap('能打开'), see('亲情账户绑了他吗？'), tap('还没绑'), see('异地备案办了吗？'), tap('不清楚'), tap('直接看结果'),
      see('现在还付不了'), see('家人还没绑好（自己就能办）'), see('家人自己的码，不是拿您的给家人用'), see('查查备案办了没有'), tap('外地医保多半去窗口'), see('人工窗口办关联'), tap('回答：异地备案办了吗？'), see('异地备案办了吗？'), tap('办了'), notSee('查查备案办了没有'), tap('接着回答没答的'), see('有“医保支付”这一项吗？'),
    ],
  },
  {
    name: 'activating the code is one tap from the hub, and needs no card number',
    entry: icon,
    steps: [...hub, tap('医保码怎么激活'), at('ready'), see('先搜名字，再照路径找'), tap('支付宝'), see('照提示实名、刷脸'), tap('刷脸过不去，到窗口'), see('线下激活'), notSee('给谁付？'), tap('看看还差什么'), see('给谁付？')],
  },
  {
    name: 'words nobody knows have a next step, and a number of a person is not taken',
    entry: icon,
    steps: [...failed, ...say('13800138000'), see('像是手机号'), ...say('今天天气不错'), see('先别再付'), see('这句话没查到'), see('拿给收费窗口看'), tap('换一句'), see('手机上怎么说？'), tap('点了没反应'), see('升级微信，用手机打开')],
  },
  {
    name: 'what could not be kept is told, and goes on in memory',
    entry: { via: 'card', path: 'pages/payment/stuck?id=p1' },
    stored: storedPayments([{}]),
    steps: [see('扣了钱，医保没成'), { fail: 'write' }, tap('○ 截图'), see('没能存到这部手机上'), see('✓ 截图')],
  },
]

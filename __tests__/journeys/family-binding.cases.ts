import type { IsoDate } from '@/domain/shared/iso-date'
import type { Journey, Step } from './journey'
import { storedFamily } from './stored'

const icon = { via: 'icon' } as const
const see = (text: string): Step => ({ see: text })
const notSee = (text: string): Step => ({ notSee: text })
const tap = (text: string): Step => ({ tap: text })
const at = (page: string): Step => ({ at: `pages/family-binding/${page}` })
const door = tap('家人绑定、用家人的钱')
const born = (day: string) => day as IsoDate

/** One's own account, asked about once, before the first relative. */
const mine = (bound: string): readonly Step[] => [at('ask-account'), see('您的医保码能打开吗？'), tap('能打开'), see('已经绑了几位家人？'), tap(bound), at('ask-member')]
const who = (relation: string, name: string): readonly Step[] => [see('要绑的是您的谁？'), tap(relation), see('怎么称呼？'), tap(name), see('哪天出生的？')]
const typed = (birth: string): readonly Step[] => [{ type: ['如 1958年3月5日', birth] }, tap('填好了')]

/** The canary of reliability.md c.9, and what it must never be told apart by: its place, its sequence, the whole of it. */
const CANARY = '11010519491231002X'

/** Born on 25 November 2010: sixteen on that day of 2026, seventeen on that of 2027. */
const eldest = (day: string, ...steps: readonly Step[]): Journey => ({
  name: `a child born on 2010-11-25, on ${day}`,
  entry: { via: 'card', path: 'pages/family-binding/member?id=f2' },
  stored: storedFamily([{ nickname: '老大', relation: 'child', born: born('2010-11-25') }]),
  day,
  steps,
})
const around = [see('能绑，准备刷脸，也带材料'), see('请他本人在场'), see('正好在岁数线上'), see('一说交材料就行，一说要本人刷脸'), see('2027年11月25日起，一般要本人刷脸'), see('出生医学证明'), see('本人身份证')]

/** 2026-11-21 is the day, unless one is given. Expected words are those of domain.md §4. */
export const journeys: readonly Journey[] = [
  {
    name: 'a newborn without a number: the birth certificate and the mother’s face, and the day it changes',
    entry: icon,
    steps: [
      door, at('list'), see('您想办哪件事？'), tap('替家人打开他的医保码'), see('先加一位家人'), tap('添加一位家人'),
      ...mine('0 位'), ...who('子女', '宝宝'), ...typed('2026年10月1日'),
      see('孩子有身份证号了吗？'), tap('还没有'), see('他现在有医保吗？'), tap('有，正常参保'), see('已经有人绑过他吗？'), tap('没有'),
      at('member'), see('能绑，用出生证，刷妈妈的脸'), see('要刷妈妈的脸，妈妈得在场'), see('妈妈的身份证'), notSee('承诺书'),
      // The day before the sixteenth birthday, which is 1 October 2042.
      see('2042年9月30日起'),
      { share: { title: '绑子女的医保，要准备这些', path: 'pages/family-binding/preparation?c=f1-newborn-child' } },
      tap('○ 出生医学证明'), see('✓ 出生医学证明'), { relaunch: icon }, door, see('宝宝：能绑，用出生证，刷妈妈的脸'), tap('宝宝：能绑'), see('✓ 出生医学证明'),
    ],
  },
  eldest('2026-11-23', see('15 岁'), see('能绑，交材料，不刷脸'), see('2026年11月24日起，材料要备，本人也要准备刷脸'), notSee('岁数线')),
  eldest('2026-11-24', see('15 岁'), ...around),
  eldest('2026-11-25', see('16 岁'), ...around),
  eldest('2026-11-26', see('16 岁'), ...around),
  eldest('2027-11-25', see('17 岁'), see('能绑，要本人刷脸'), notSee('岁数线')),
  {
    name: 'parents far away: no face can be checked, so the counter, whom to ask, and what to bring',
    entry: icon,
    stored: storedFamily([]),
    steps: [
      door, tap('添加一位家人'), ...who('父母', '妈妈'),
      tap('不打字，点着选'), see('哪个年代出生？'), tap('1950 年代'), tap('1958 年'), tap('3 月'), tap('5 日'),
      see('他现在有医保吗？'), tap('有，正常参保'), tap('没有'), see('能到您手机前刷脸吗？'), tap('刷不了'),
      at('member'), see('1958年3月5日 · 68 岁'), see('能绑，到窗口线下绑'), see('2024 年 6 月'), see('先打 12393 问'), see('您和家人各自的身份证'), notSee('12333'),
      tap('绑好了，记一下'), see('已绑在我的手机上'), see('绑好了，还要激活'), tap('还没绑好，改回来'), see('能绑，到窗口线下绑'),
    ],
  },
  {
    name: 'a sixth relative: a warning with a way out, and no wall; another account makes room, and the plan says who binds whom',
    entry: icon,
    stored: storedFamily([{ born: born('1958-03-05') }, { nickname: '爸爸', born: born('1956-01-02') }], { accounts: [{ bound: 4 }] }),
    steps: [
      door, see('妈妈：绑到我的手机上'), see('爸爸：账户绑满了'), see('5 个（一说 6 个）'), see('也可以先直接绑，看页面让不让'),
      tap('爸爸：能绑'), at('member'), see('能绑，要本人刷脸'), see('账户绑满了'), see('先直接绑一次，页面让绑就能绑'), { back: true },
      tap('再加一个家人的账户'), see('是谁的账户？'), tap('老伴'), see('老伴的医保码能打开吗？'), tap('能打开'), tap('2 位'), at('list'), see('还能绑 3 位'),
      see('妈妈：绑到老伴的手机上'), see('爸爸：绑到老伴的手机上'), notSee('账户绑满了'),
      tap('老伴 医保码能打开'), tap('删掉这个账户'), at('list'), see('爸爸：账户绑满了'), tap('撤销删除这个账户'), see('爸爸：绑到老伴的手机上'),
    ],
  },
  {
    name: 'a relative two have bound already: not this month, what works today, and an answer that was wrong can be changed',
    entry: icon,
    stored: storedFamily([]),
    steps: [
      door, tap('添加一位家人'), ...who('爷爷奶奶', '奶奶'), ...typed('１９３４．５．６'), tap('有，正常参保'), tap('两个人，或更多'), tap('能，人在身边'),
      at('member'), see('现在绑不了，别人已经绑满了'), see('最多被 2 个账户绑上'), see('请已经绑了他的亲人，打开他自己的码'), see('下个月再绑'), notSee('要带的'),
      tap('改一改回答'), at('ask-member'), tap('两个人绑过'), tap('一个人绑了'), tap('改好了'), at('member'), see('能绑，要本人刷脸'), see('再绑一次就满了'),
    ],
  },
  {
    name: 'somebody with a resident’s insurance who wants to share money: no account to share from, and who can; with an employee’s it works within the province',
    entry: icon,
    steps: [
      door, tap('用我的医保钱帮家人付'), tap('添加一位家人'), at('ask-account'), see('出钱的人是哪种医保？'), tap('居民医保'),
      ...who('父母', '爸爸'), ...typed('1956-01-02'), tap('有，正常参保'), see('您和他在一个省参保吗？'), tap('同一个省'),
      at('member'), see('现在用不了您的钱，出钱的没个人账户'), see('换一位有职工医保个人账户的近亲属来出钱'), see('差的钱用现金或手机付'), notSee('不能报'),
      tap('看过了，改哪种医保'), at('ask-account'), tap('职工医保'), at('member'), see('能用您的钱'), tap('码还是用他自己的'), see('报销比例和资格，也还是他自己的'),
      tap('顺便查：能不能替他亮码'), see('还差一点才知道'), see('能用您的钱'),
    ],
  },
  {
    name: 'an ID number gives the day of birth and stands nowhere: not in storage, calls, what is shared, addresses',
    entry: icon,
    stored: storedFamily([]),
    steps: [
      door, tap('添加一位家人'), ...who('父母', '妈妈'), ...typed('13800138000'), see('像是手机号'), ...typed('110105194912310021'), see('号码里有抄错的'), ...typed(CANARY),
      see('1949年12月31日出生'), { nowhere: CANARY }, { nowhere: '110105' }, tap('有，正常参保'), tap('没有'), tap('能，人在身边'), at('member'), see('1949年12月31日 · 76 岁'),
      { nowhere: CANARY }, { nowhere: '110105' }, { nowhere: '1231002' }, { share: { path: 'c=f1-face-parent' } },
      { relaunch: icon }, door, see('妈妈：能绑'), { nowhere: CANARY }, tap('妈妈：能绑'), tap('绑不上、亮不出，找原因'), { at: 'pages/diagnosis/index' }, { nowhere: CANARY }, { nowhere: '110105' },
    ],
  },
  {
    name: 'what cannot be a day of birth is refused in a sentence, and nothing typed before is lost',
    entry: icon,
    stored: storedFamily([]),
    steps: [
      door, tap('添加一位家人'), ...who('子女', '儿子'),
      ...typed('2026-11-22'), see('这一天还没到'), ...typed('2023-02-29'), see('日历上没有这一天'), ...typed('1890-01-01'), see('130 岁'), ...typed('58年3月5日'), see('年份要写四位数'),
      ...typed('110105491231002'), see('15 位的老号码'), ...typed('E12345678'), see('护照、通行证'), ...typed('农历八月初二'), see('这里要公历'), ...typed('不记得'), see('照这样写'),
      tap('现在不知道'), see('出生日期还不知道'), tap('有，正常参保'), tap('没有'), tap('能，人在身边'), at('member'), see('还差一点才知道，还差出生日期'), tap('知道了，填出生日期'), ...typed('20100101'), at('member'), see('能绑，准备刷脸，也带材料'),
    ],
  },
  {
    name: 'from a relative into the questions and back: what was found is put down with one tap',
    entry: { via: 'card', path: 'pages/family-binding/member?id=f2' },
    stored: storedFamily([{ nickname: '老大', relation: 'child', born: born('2015-01-01') }]),
    steps: [
      tap('绑不上、亮不出，找原因'), { at: 'pages/diagnosis/index' }, tap('说绑不了'), tap('他被别人绑满了'), { at: 'pages/knowledge/result' }, see('家人已被别人绑了'),
      tap('回到这位家人'), at('member'), see('按刚才查出的原因，可以记下'), tap('他已经被两个账户绑了'), see('现在绑不了，别人已经绑满了'), notSee('按刚才查出的原因'),
    ],
  },
  {
    name: 'what family was sent: relation and papers, no name and no date; the own family stays as it was',
    entry: { via: 'card', path: 'pages/family-binding/preparation?c=f1-both-child&from=chat' },
    stored: storedFamily([{ born: born('1958-03-05') }]),
    steps: [
      at('preparation'), see('这是家人发来的准备清单'), see('绑子女的医保，要准备'), see('本人在场，材料备着'), see('双方户口本'), see('先搜“亲情账户”'), notSee('妈妈'), notSee('1958'),
      { share: { path: 'c=f1-both-child' } },
      tap('给窗口看'), { at: 'pages/knowledge/clerk' }, see('请帮我绑家人的医保码'), see('是我的子女'), see('亲情账户能在这里线下绑定吗'), notSee('妈妈'), tap('收起来'), tap('我也查一位家人'), at('list'), see('妈妈：能绑'),
    ],
  },
  {
    name: 'a list that cannot be read says so, and one’s own is one tap away',
    entry: { via: 'card', path: 'pages/family-binding/preparation?c=f1-abcd-abcd&from=chat' },
    steps: [at('preparation'), see('这个链接里的清单读不出来'), tap('我也查一位家人'), at('list'), see('您想办哪件事？')],
  },
  {
    name: 'who is no relative is told so at once; who was deleted comes back for thirty days; settings show and clear all of it',
    entry: icon,
    stored: storedFamily([{ born: born('1958-03-05') }]),
    steps: [
      door, tap('添加一位家人'), tap('不是亲戚'), tap('保姆'), at('member'), see('现在绑不了，不是家里人'), see('请他自己的家里人来绑'), tap('删掉这位家人'), at('list'), see('刚删掉的 保姆'), tap('撤销删除'), see('保姆：现在绑不了'),
      { back: true }, tap('字大一点 · 城市 · 设置'), see('要绑的家人 2 位：妈妈（1958年3月5日）、保姆'), see('绑家人的账户 1 个：我'), tap('全部清除'), tap('确定清除'), see('已全部清除'), notSee('妈妈'),
      { relaunch: icon }, door, see('您想办哪件事？'),
    ],
  },
  {
    name: 'a phone whose clock is years behind says so and decides nothing',
    entry: { via: 'card', path: 'pages/family-binding/member?id=f2' },
    stored: storedFamily([{ nickname: '老大', relation: 'child', born: born('2010-11-25') }]),
    day: '2020-01-01',
    steps: [see('这部手机的日期是 2020年1月1日，不对'), see('还差一点才知道'), notSee('能绑，')],
  },
  {
    name: 'what could not be kept is told, and goes on in memory',
    entry: icon,
    stored: storedFamily([{ born: born('1958-03-05') }]),
    steps: [door, { fail: 'write' }, tap('妈妈：能绑'), tap('○ 本人身份证'), see('没能存到这部手机上'), see('✓ 本人身份证')],
  },
]

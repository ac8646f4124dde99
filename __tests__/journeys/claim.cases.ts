import type { Step as ClaimStep } from '@/domain/claim/states'
import { NOTHING_TOLD, type LogEntry } from '@/domain/claim/tracked-claim'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { Journey, Step } from './journey'
import { storedClaims } from './stored'

const list = { via: 'card', path: 'pages/payment/claims' } as const
const one = { via: 'card', path: 'pages/payment/claim?id=r1' } as const
const see = (text: string): Step => ({ see: text })
const notSee = (text: string): Step => ({ notSee: text })
const tap = (text: string): Step => ({ tap: text })
const at = (page: string): Step => ({ at: `pages/payment/${page}` })

const day = (text: string) => text as IsoDate
const put = (state: ClaimStep, on: string): LogEntry => ({ kind: 'event', state, on: day(on) })
const PAID = put('paid', '2026-11-10')
const HANDED_IN = [PAID, put('handed_in', '2026-11-12')]
const tellBy = (phase: keyof typeof NOTHING_TOLD, on: string) => ({ told: { ...NOTHING_TOLD, [phase]: day(on) } })

/** Never a promise, wherever one is (domain.md §0.2). */
const noPromise = [notSee('可以报销'), notSee('保证'), notSee('全额'), notSee('放心')] as const

/** 2026-11-21 is a Saturday. Expected words are those of domain.md §1.0.3. */
export const journeys: readonly Journey[] = [
  {
    name: 'an emergency without the card: some place lists it, whom to ask in which words, and then the bill is followed until the money is there',
    entry: list,
    steps: [
      at('claims'), see('您是哪种情况？'), see('先问清能不能报，再垫付'), tap('急诊，没带卡'),
      see('有的地方列明可以，先问'), see('平顶山新华区 2024 年列出的有这一条'), see('急诊先救治'), see('我这种情况能手工报销吗？最晚什么时候交？'), see('参保地医保经办窗口'), see('最好在付钱以前问'), ...noPromise,
      tap('拨打 12393'), { call: 'makePhoneCall', with: { phoneNumber: '12393' } },
      tap('钱已经付了，记下这笔'), see('在参保的地方看的吗？'), notSee('看的是哪一种？'), tap('就在参保地'), see('这是谁的单子？'), tap('妈妈'), see('哪天付的钱？'), tap('昨天'),
      at('claim'), see('妈妈的垫付'), see('急诊，没带卡 · 急诊 · 在参保地'), see('先问清最晚几号交'), see('急诊的诊断证明'), notSee('备案记录'), ...noPromise,
      tap('最晚几号交？'), tap('2026年12月'), tap('12月25日'), see('最晚 12月25日 周五 交，别拖到那天'), tap('○ 盖章的费用明细清单'), see('✓ 盖章的费用明细清单'),
      { relaunch: list }, see('妈妈：已垫付'), see('12月25日 周五 前去交'), tap('妈妈：已垫付'), see('✓ 盖章的费用明细清单'),
      tap('把材料交上去'), see('是哪天的事？'), tap('今天'), see('已记下：材料交了，11月21日 周六'), see('12月21日 周一 还没消息，就去问'), see('是我们建议的日子，不是规定'), see('常见 1 个月左右'), notSee('30 个工作日'), ...noPromise,
      { relaunch: list, day: '2026-12-22' }, see('该去问了'), tap('妈妈：材料交了'), see('日子到了，去问一声'), tap('打谁问，怎么说'), see('交材料的日子：11月21日 周六'), see('现在到哪一步，要我补什么吗？'),
      tap('给窗口看'), { at: 'pages/knowledge/clerk' }, see('请帮我查手工报销'), see('交材料的日子：11月21日 周六'), see('以后我自己在哪里能查到？'), notSee('妈妈'), tap('收起来'), at('claim'),
      tap('更新进度'), tap('核定：能报'), tap('今天'), see('钱还没到，就去问'), tap('更新进度'), tap('钱到账了'), tap('今天'), see('就办完了'), notSee('还没到的'),
    ],
  },
  {
    name: 'an ordinary visit without the card: most likely not, a way without paying first, and still whom to ask',
    entry: list,
    steps: [
      tap('普通门诊，忘带卡'), see('多半不行，也先问一句'), see('普通门诊忘带卡，不少地方报不了。（未核实，请向医保热线 12393 确认）'), see('先亮本人的医保码'), see('看普通门诊，忘了带卡'), ...noPromise,
      tap('普通门诊，忘带卡'), see('您是哪种情况？'), tap('已用医保结过'), see('一般不能再报一次'), notSee('退费重结'), tap('已用医保结过'), tap('不在上面'), see('说不准，要先问'), ...noPromise,
    ],
  },
  {
    name: 'settled as one’s own payment: first of all the hospital is asked about refunding',
    entry: list,
    steps: [tap('能刷却按自费结'), see('先问医院能不能退费改医保重结'), tap('先问医院：能不能退费重结'), { at: 'pages/knowledge/article' }, see('退费，改医保重结')],
  },
  {
    name: 'the last day told is a Sunday: the Friday before counts, on it one goes with what there is, after it one asks at once',
    entry: one,
    stored: storedClaims([tellBy('hand-in', '2026-11-29')]),
    steps: [
      see('离最后一天还有 6 天'), see('11月29日 周日 那天窗口多半不上班，最晚 11月27日 周五 去'), see('补不齐，先问能不能先交'),
      { relaunch: one, day: '2026-11-27' }, see('最后一天到了，今天去'), see('今天就带着手上的材料去'),
      { relaunch: one, day: '2026-11-30' }, see('说好的最后一天过了'), see('票据别扔，马上打 12393 问'), ...noPromise, tap('拨打 12393'), { call: 'makePhoneCall', with: { phoneNumber: '12393' } },
    ],
  },
  {
    name: 'more is asked for: a new last day, the papers again, handed in again; a wrong entry is put right and nothing is overwritten',
    entry: one,
    stored: storedClaims([{ situation: 'elsewhere', care: 'inpatient', away: true, log: HANDED_IN, ...tellBy('hand-in', '2026-12-31') }]),
    steps: [
      see('外地没能直接结 · 住院 · 在外地'), tap('更新进度'), notSee('不报了'), tap('要补材料'), tap('今天'), see('先问清缺什么、哪天补'), notSee('12月31日'), see('出院小结'), see('异地就医备案记录'),
      tap('最晚哪天补？'), tap('2026年11月'), tap('11月30日'), see('最晚 11月30日 周一 补'),
      tap('更新进度'), tap('材料交了'), tap('今天'), notSee('出院小结'),
      tap('看记录、改记录'), see('要补材料'), tap('要补材料'), tap('去掉这一条'), see('改不了，因为“材料交了”'), see('这一步已经记过了'),
      tap('要补材料'), tap('改日期'), tap('昨天'), see('已记下：要补材料，11月20日 周五'),
      tap('看记录、改记录'), see('原来写的是要补材料，2026年11月21日'), tap('撤销最近一次改动'), notSee('原来写的是'), { relaunch: one }, see('要补材料'), see('这一步过了'),
    ],
  },
  {
    name: 'refused: why is asked, the refund at the hospital as well, and it can be handed in once more; what was just put down is taken back',
    entry: one,
    stored: storedClaims([{ log: HANDED_IN }]),
    steps: [
      tap('更新进度'), tap('说不能报'), tap('今天'), see('问清为什么'), see('退费改医保重结'), notSee('还没到的'), tap('打谁问，怎么说'), see('是缺材料，还是不在能报的情形里？'),
      tap('撤销刚才记的'), see('现在在这一步'), notSee('问清为什么'),
      tap('更新进度'), tap('撤回来了'), tap('今天'), see('票据、清单点一遍'), tap('更新进度'), tap('材料交了'), tap('今天'), see('还没消息，就去问'),
    ],
  },
  {
    name: 'all papers are at hand: that is put down with one tap; the case can be changed, and with it the papers',
    entry: one,
    stored: storedClaims([{ situation: 'lost-card', care: 'outpatient', prepared: ['receipt', 'fee-list', 'id-card', 'prescription', 'case-notes', 'bank-account'] }]),
    steps: [
      notSee('材料都备齐了'), tap('○ 挂失或补卡的回执'), tap('材料都备齐了，记一下'), tap('今天'), see('已记下：材料备齐了'),
      tap('改一改情况'), tap('在参保地'), tap('在外地'), tap('看完了，回去'), see('卡丢了、挂失了 · 门诊 · 在外地'), see('○ 异地就医备案记录'),
    ],
  },
  {
    name: 'a nickname that holds a number is refused; nothing of it stands anywhere, and what was answered is not lost',
    entry: list,
    steps: [
      tap('卡丢了、挂失了'), tap('钱已经付了，记下这笔'), tap('住院'), tap('在外地'), tap('自己起个称呼'), { type: ['自己起个称呼', '13800138000'] }, tap('用它'), see('像是手机号'), see('住院'),
      { type: ['自己起个称呼', '大姨'] }, tap('用它'), tap('今天'), at('claim'), see('大姨的垫付'), { nowhere: '13800138000' },
    ],
  },
  {
    name: 'a bill that was deleted comes back as it was for thirty days',
    entry: list,
    stored: storedClaims([{ log: HANDED_IN }, { nickname: '爸爸' }]),
    steps: [
      see('妈妈：材料交了'), see('爸爸：已垫付'), tap('爸爸：已垫付'), at('claim'), tap('删掉这一笔'), at('claims'), see('刚删掉的 爸爸'), tap('撤销删除'), see('爸爸：已垫付'),
      tap('又垫付了一笔'), see('您是哪种情况？'), tap('先不记，回去'), see('妈妈：材料交了'),
    ],
  },
  {
    // Thirty days after the 12th is a Saturday; nobody answers before Monday, 14 December.
    name: 'a reminder names neither a person nor what it is for',
    entry: one,
    only: ['weapp'],
    stored: storedClaims([{ log: HANDED_IN }]),
    steps: [tap('到时候提醒我'), { call: 'addPhoneCalendar', with: { title: '看一下办理进度', startTime: Date.UTC(2026, 11, 14, 1) / 1000 } }],
  },
  {
    name: 'what could not be kept is told, and goes on in memory',
    entry: one,
    stored: storedClaims([{}]),
    steps: [{ fail: 'write' }, tap('○ 本人身份证'), see('没能存到这部手机上'), see('✓ 本人身份证')],
  },
  { name: 'an address of a bill that is not on this phone leads to the list', entry: { via: 'card', path: 'pages/payment/claim?id=r9' }, steps: [at('claims'), see('您是哪种情况？')] },
]

import type { Channel, Stage } from '@/domain/card-replacement/states'
import type { IsoDate } from '@/domain/shared/iso-date'
import { storedCards } from '../journeys/stored'
import type { Driver } from './driver'
import { squash } from './squash'

/** A lost card of 杭州 at one stage: the fewest events that lead there, and what its page must then show, written by hand. */
export interface StageCase {
  readonly stage: Stage
  readonly label: string
  readonly channel: Channel
  /** What came before, by the state and what the timeline calls it. */
  readonly before: readonly (readonly [Stage, string])[]
  readonly ahead: readonly string[]
  /** How long it takes, right after the timeline; empty where nobody but the person is waited for. */
  readonly then: string
  /** What can be used, in this order. */
  readonly meanwhile: readonly string[]
  /** What a failure gives to read out on the phone; null where nothing has failed. */
  readonly say: string | null
}

const FROM_MAKING = ['制卡', '等通知去领', '去领卡', '启用社保功能', '和银行激活是两件事', '第一次刷卡成功']
const FROM_WAITING = ['等通知去领', '去领卡', '启用社保功能', '和银行激活是两件事', '第一次刷卡成功']
const FROM_FETCHING = ['去领卡', '启用社保功能', '和银行激活是两件事', '第一次刷卡成功']
const FROM_ENABLING = ['启用社保功能', '和银行激活是两件事', '第一次刷卡成功']
const FROM_USING = ['第一次刷卡成功']
const NOTHING: readonly string[] = []

const WITHOUT_CARD = ['亮本人的医保码', '问能不能用身份证', '问有没有临时卡', '先问清，再垫付']
/** Where the counter makes the card, or it waits to be fetched, nobody asks for a temporary one. */
const SOON = ['亮本人的医保码', '问能不能用身份证', '先问清，再垫付']
const SEALED = ['亮本人的医保码', '问能不能用身份证', '新卡先启用', '先问清，再垫付']
const ENABLED = ['亮本人的医保码', '用新卡刷', '问能不能用身份证', '先问清，再垫付']
const USABLE = ['用新卡，医保码备用']
const EVERYTHING = [...WITHOUT_CARD, ...SEALED, ...ENABLED, ...USABLE, '银行激活不算启用', '旧卡先用着', '旧卡找到了先问', '电子社保卡看情况']

const APPLIED = ['submitted', '已申请'] as const
const READY = ['pending_pickup', '可以领卡了'] as const
const IN_HAND = ['picked_up', '卡到手了'] as const
const OPEN = ['ss_enabled', '社保功能已启用'] as const

/** domain.md §3.3: 3 to 10 workdays in 杭州, after 20 and after 21 November alike; where it is made at once, by the next day. C04: 1 to 3 until it is known. */
const RANGE = '常见 3 到 10 个工作日，11月25日 周三 到 12月4日 周五'
const AT_ONCE = '当场做卡，一般当天，最晚第二天能拿到。'
const RECOGNISED = '常见 1 到 3 个工作日，11月23日 周一 到 11月25日 周三'
const NOW = ''
const YET_TO_COME = '下面是还没到的。到了，点那一步记下来。'

const row = (stage: Stage, label: string, before: StageCase['before'], ahead: readonly string[], then: string, meanwhile: readonly string[], say: string | null = null, channel: Channel = 'branch'): StageCase =>
  ({ stage, label, channel, before, ahead, then, meanwhile, say })

const AT_BRANCH = '您好，我在社保卡服务网点办的社保卡，'
const NOT_DONE = '没有办成。想请您查一下为什么。'

export const EVERY_STAGE: readonly StageCase[] = [
  row('draft', '申请撤销了', [APPLIED], NOTHING, NOW, WITHOUT_CARD),
  row('submitted', '已申请', [], FROM_MAKING, RANGE, WITHOUT_CARD),
  row('reviewing', '审核中', [APPLIED], FROM_MAKING, RANGE, WITHOUT_CARD),
  row('batched', '已排进批次', [APPLIED], FROM_MAKING, RANGE, WITHOUT_CARD),
  row('bank_opening', '银行开户中', [APPLIED], FROM_MAKING, RANGE, WITHOUT_CARD),
  row('cert_issuing', '办数字证书中', [APPLIED], FROM_MAKING, RANGE, WITHOUT_CARD),
  row('producing', '制卡中', [APPLIED], FROM_WAITING, RANGE, WITHOUT_CARD),
  row('initializing', '写入卡信息中', [APPLIED], FROM_WAITING, RANGE, WITHOUT_CARD),
  row('dispatched', '到网点或已寄出', [APPLIED], FROM_WAITING, RANGE, SOON),
  row('pending_pickup', '可以领卡了', [APPLIED], FROM_FETCHING, NOW, SOON),
  row('instant_issue', '当场制卡中', [APPLIED], FROM_FETCHING, AT_ONCE, SOON, null, 'instant'),
  row('picked_up', '卡到手了', [APPLIED], FROM_ENABLING, NOW, SEALED),
  row('ss_enabled', '社保功能已启用', [APPLIED, IN_HAND], FROM_USING, RECOGNISED, ENABLED),
  row('synced', '医院认得新卡了', [APPLIED, IN_HAND, OPEN], FROM_USING, NOW, ENABLED),
  row('usable', '第一次刷卡成功', [APPLIED, IN_HAND, OPEN], NOTHING, NOW, USABLE),
  row('review_rejected', '申请被退回', [APPLIED], NOTHING, NOW, WITHOUT_CARD, AT_BRANCH + NOT_DONE),
  row('bank_failed', '银行开户没成', [APPLIED], NOTHING, NOW, WITHOUT_CARD, `${AT_BRANCH}银行开户没办成。想请您查一下为什么。`),
  row('factory_failed', '卡没做成', [APPLIED], NOTHING, NOW, WITHOUT_CARD, AT_BRANCH + NOT_DONE),
  row('init_failed', '卡信息没写成', [APPLIED], NOTHING, NOW, WITHOUT_CARD, AT_BRANCH + NOT_DONE),
  row('instant_failed', '当场没做出来', [APPLIED], NOTHING, NOW, WITHOUT_CARD, `您好，我在即时制卡网点办的社保卡，${NOT_DONE}`, 'instant'),
  row('pickup_overdue', '过期没领', [APPLIED, READY], NOTHING, NOW, WITHOUT_CARD, `${AT_BRANCH}过了时间没去领。想请您查一下还能不能领。`),
]

/** A Friday, and the Saturday all tests live in. What is made at once is late on the day after. */
const FRIDAY = ['2026-11-20', '11月20日 周五'] as const
const TODAY = ['2026-11-21', '11月21日 周六'] as const
const dayBefore = ({ channel }: StageCase) => (channel === 'instant' ? TODAY : FRIDAY)
const on = (state: Stage, day: string) => ({ kind: 'event', state, on: day as IsoDate }) as const

export const storedAt = (of: StageCase) => {
  const log = [...of.before.map(([state]) => on(state, dayBefore(of)[0])), on(of.stage, TODAY[0])]
  return storedCards([{ nickname: '妈妈', reason: 'lost', channel: of.channel, place: '330100', log }])
}

export const CARD = { via: 'card', path: 'pages/card-replacement/card?card=c1' } as const
export const sharedAt = ({ stage }: StageCase) => ({ via: 'card', path: `pages/card-replacement/progress?c=p1-${stage}-330100&from=chat` }) as const

const lines = (text: string): readonly string[] => text.split('\n').map(squash).filter(Boolean)
const waiting = '今天看病用什么'
const over = '现在用什么'
const titleOf = ({ stage }: StageCase): string => (stage === 'usable' ? over : waiting)

/** What the text lacks or has too much, in words. */
const missing = (text: string, wanted: readonly string[], unwanted: readonly string[]): readonly string[] => [
  ...wanted.filter((part) => !squash(text).includes(squash(part))).map((part) => `lacks ${part}`),
  ...unwanted.filter((part) => squash(text).includes(squash(part))).map((part) => `has ${part}`),
]

/** Who has a card that works waits for nothing any more. */
const notSaid = ({ stage }: StageCase): readonly string[] => (stage === 'usable' ? [waiting, '等卡'] : [over])

/** What is wrong with the page of the card, in words; it is left with the words for the phone unfolded where something has failed. */
export async function cardFindings(driver: Driver, of: StageCase): Promise<readonly string[]> {
  const { label, channel, before, ahead, then, meanwhile, say } = of
  const text = await driver.text()
  const head = `妈妈的新卡丢了 · ${channel === 'instant' ? '银行网点当场做' : '人社或社区网点'} · 浙江杭州`
  const timeline = [
    ...before.flatMap(([, name]) => [name, `${dayBefore(of)[1]} · 这一步过了`]),
    label, ahead.length > 0 ? `现在在这一步 · ${TODAY[1]}` : TODAY[1],
    ...(ahead.length > 0 ? [YET_TO_COME] : []),
    ...ahead,
    then,
  ].join('')
  const top = [say ? `${head}这次没办成，可以这样问拨打 12333 人社热线` : `${head}现在做`, timeline]
  const found = missing(text, [...top, titleOf(of) + meanwhile[0]], [...notSaid(of), ...(say ? [] : ['这次没办成', '可以这样问'])])
  const shown = lines(text).slice(lines(text).indexOf(squash(titleOf(of)))).filter((line) => EVERYTHING.some((title) => squash(title) === line))
  const order = shown.join() === meanwhile.map(squash).join() ? [] : [`can be used: ${shown.join('、')}`]
  if (!say) return [...found, ...order]
  await driver.tap('电话里怎么说，问清什么')
  return [...found, ...order, ...missing(await driver.text(), [`“${say}”`], [])]
}

/** What is wrong with the page that family is sent. */
export async function sharedFindings(driver: Driver, of: StageCase): Promise<readonly string[]> {
  const [first = ''] = of.meanwhile
  return missing(await driver.text(), [`办到：${of.label}浙江杭州这是什么意思，要做什么`, titleOf(of) + first], [...notSaid(of), '妈妈', '11月21日', '读不出来'])
}

import { model } from '@/content/diagnosis/model'
import { questionTexts } from '@/content/diagnosis/question-texts'
import { cardReplacement } from '@/content/screens/card-replacement'
import { diagnosis } from '@/content/screens/diagnosis'
import { home } from '@/content/screens/home'
import { knowledge } from '@/content/screens/knowledge'
import { result } from '@/content/screens/result'
import { search } from '@/content/screens/search'
import { settings } from '@/content/screens/settings'
import { encodeAnswers } from '@/domain/share/answer-code'
import { layoutOf } from '@/domain/share/layout'
import type { Step } from '../../journeys/journey'
import type { Driver, Entry } from '../driver'
import { squash } from '../squash'
import { BILL_SCREENS } from './bill-screens'
import { CLAIM_SCREENS } from './claim-screens'
import { DATA_SCREENS } from './data-screens'
import { FAMILY_SCREENS } from './family-screens'
import { PAYMENT_SCREENS } from './payment-screens'

/** One picture of the app a person can come to see, and the way there. */
export interface Screen {
  /** Also the name of its picture. */
  readonly name: string
  /** What it shows, for captions. */
  readonly caption: string
  readonly entry: Entry
  /** What the phone has kept from an earlier visit. */
  readonly stored?: Readonly<Record<string, string>>
  readonly steps: readonly ScreenStep[]
  /** The text size, too, is forgotten on the way. */
  readonly forgets?: true
}

export type ScreenStep = Extract<Step, { readonly tap: string } | { readonly type: readonly [string, string] } | { readonly submit: string } | { readonly see: string } | { readonly back: true } | { readonly fail: string }>

const icon: Entry = { via: 'icon' }
const page = (path: string): Entry => ({ via: 'card', path })
/** A result somebody sent, for answers by id. */
const sent = (answers: Readonly<Record<string, string>>): Entry => page(`pages/knowledge/result?c=r1-${encodeAnswers(layoutOf(model), answers)}&from=chat`)
/** An unfinished diagnosis somebody asks about. */
const asked = (answers: Readonly<Record<string, string>>): Entry => page(`pages/diagnosis/index?c=h1-${encodeAnswers(layoutOf(model), answers)}&from=chat`)
const tap = (text: string): ScreenStep => ({ tap: text })
/** The words of an option, as the first question shows it. */
const message = (option: string): string => questionTexts['message']?.options[option]?.[0] ?? option

const begin = tap(home.doors[0][1])
const cardState = tap(message('card-state'))
const words = home.search[0]
const door = (scene: string): ScreenStep => tap(home.doors.find(([of]) => of === scene)?.[1] ?? scene)
const see = (text: string): ScreenStep => ({ see: text })
const type = (text: string): ScreenStep => ({ type: [search.placeholder, text] })
const article = (id: string): Entry => page(`pages/knowledge/article?c=a1-${id}`)
const library = tap(knowledge.library[0])

const cards = tap(home.doors[1][1])
const today = [tap('今天')]
const earlier = (day: string): readonly ScreenStep[] => [tap('更早'), tap('2026年11月'), tap(day)]
/** The questions about a card, from the list: reason, channel, city, whose, when. */
const ask = (reason: string, channel: string, ...city: readonly string[]): readonly ScreenStep[] => [tap('记一张在办的卡'), tap(reason), tap(channel), ...city.map(tap)]
const put = (state: string, day = today): readonly ScreenStep[] => [tap('更新进度'), tap(state), ...day]
const askInBeijing = [cards, ...ask('丢了', '人社或社区网点', '北京')]
const inBeijing = [...askInBeijing, tap('妈妈'), ...today]
/** Applied for on the 2nd of November; ten workdays are usual there. */
const lateInHangzhou = [cards, ...ask('坏了刷不出', '手机上办', '浙江', '杭州'), tap('爸爸'), ...earlier('2日')]
/** Something put down wrong: applied for on the 9th, being made since the 20th. */
const toPutRight = [...askInBeijing, tap('妈妈'), ...earlier('9日'), ...put('制卡中', [tap('昨天')]), tap('看记录、改记录')]
const inHand = [...inBeijing, ...put('卡到手了')]
const update = [...inBeijing, tap('更新进度')]
const tell = (text: string): readonly ScreenStep[] => [...update, { type: [cardReplacement.report.placeholder, text] }, tap(cardReplacement.report.go)]
const naming = [...askInBeijing, tap('自己起个称呼')]
/** One is being waited for, one put away, one deleted. */
const several = [
  ...inBeijing, { back: true } as const,
  ...ask('换三代卡', '单位统一办', '上海'), tap('爸爸'), tap('昨天'), tap('收起这张卡'), { back: true } as const,
  ...ask('第一次办', '人社或社区网点', '北京'), tap('孩子'), ...today, tap('删掉这张卡'),
]

export const SCREENS: readonly Screen[] = [
  { name: 'home', caption: '首页', entry: icon, steps: [] },
  { name: 'home-code-not-read', caption: '首页：码没认出来', entry: page('pages/home/index?c=zz'), steps: [] },
  { name: 'home-under-way', caption: '首页：接着上次的回答', entry: icon, steps: [begin, cardState, { back: true }] },
  { name: 'home-not-kept', caption: '首页：没能存下来', entry: icon, steps: [{ fail: 'write' }, begin, cardState, { back: true }] },
  { name: 'diagnosis', caption: '找原因：第一题', entry: icon, steps: [begin] },
  { name: 'diagnosis-poster', caption: '找原因：扫窗口的码进来', entry: { via: 'qr', address: 'https://q.example.cn/s/w1-310000-ruijin-a2' }, steps: [] },
  { name: 'diagnosis-next', caption: '找原因：下一题', entry: icon, steps: [begin, cardState] },
  { name: 'diagnosis-change', caption: '找原因：改一个回答', entry: icon, steps: [begin, cardState, cardState] },
  { name: 'diagnosis-undo', caption: '找原因：从头再来以后', entry: icon, steps: [begin, cardState, tap(diagnosis.restart)] },
  { name: 'diagnosis-asked', caption: '帮我看看：家人没答上来的先问', entry: asked({ scene: 'card', message: 'unreadable', 'other-card': 'unsure' }), steps: [] },
  { name: 'result-helped', caption: '帮我看看：发回给家人', entry: asked({ scene: 'card', message: 'card-state' }), steps: [tap(diagnosis.see)] },
  { name: 'words', caption: '打字查一句话', entry: icon, steps: [tap(words)] },
  { name: 'search-found', caption: '搜一搜：找到的', entry: icon, steps: [tap(words), type('密码错了'), see('社保密码输错了')] },
  { name: 'search-all', caption: '搜一搜：全部结果', entry: icon, steps: [tap(words), type('医保卡'), see('再看'), tap('再看')] },
  { name: 'search-example', caption: '搜一搜：点了例子', entry: icon, steps: [tap(words), tap('余额不足')] },
  { name: 'search-myth', caption: '搜一搜：听来的说法', entry: icon, steps: [tap(words), type('去充磁'), see('听来的说法')] },
  { name: 'search-nothing', caption: '搜一搜：没找到', entry: icon, steps: [tap(words), type('葡萄'), see(search.nothingNear)] },
  { name: 'search-gone', caption: '搜一搜：链接里的那篇没有了', entry: article('pay-bill-on-line'), steps: [] },
  { name: 'article-fault', caption: '一篇：故障', entry: article('card-sealed'), steps: [] },
  { name: 'article-procedure', caption: '一篇：怎么办，各地不同', entry: article('replace-or-reissue-card'), steps: [] },
  { name: 'article-rule', caption: '一篇：规定，几样比着看', entry: article('three-passwords'), steps: [] },
  { name: 'article-theme', caption: '一篇：专题', entry: article('family-account-and-sharing'), steps: [] },
  { name: 'article-myth', caption: '一篇：辟谣', entry: article('remagnetise-the-card'), steps: [] },
  { name: 'article-hotline', caption: '一篇：电话', entry: article('insurance-hotline'), steps: [] },
  { name: 'article-place', caption: '一篇：当地的说法', entry: page('pages/settings/index'), steps: [tap(settings.chooseCity), tap('江苏'), tap('无锡'), tap('‹ 返回'), tap(words), type('临时挂失几天失效'), see('挂失的规矩'), tap('挂失的规矩')] },
  { name: 'library', caption: '知识库', entry: icon, steps: [tap(words), library] },
  { name: 'library-kept', caption: '知识库：收藏和最近看过', entry: article('card-sealed'), steps: [tap(knowledge.keep[0]), tap(knowledge.library[0])] },
  { name: 'library-shelf', caption: '知识库：一类', entry: icon, steps: [tap(words), library, tap(knowledge.shelves.fault[0])] },
  { name: 'diagnosis-family', caption: '找原因：家人绑定', entry: icon, steps: [door('family'), tap('已经绑了，用不了')] },
  { name: 'diagnosis-phone', caption: '找原因：手机支付', entry: icon, steps: [door('phone'), tap('别的情况，找原因')] },
  { name: 'diagnosis-paid-twice', caption: '找原因：付了没结果', entry: icon, steps: [tap(words), type('付了没结果'), see(search.onward[0]), tap(search.onward[0])] },
  { name: 'result-early', caption: '结果：一题没答', entry: icon, steps: [begin, tap(diagnosis.see)] },
  { name: 'result', caption: '结果', entry: icon, steps: [begin, cardState, tap(diagnosis.see)] },
  { name: 'result-copied', caption: '结果：链接已复制', entry: icon, steps: [begin, cardState, tap(diagnosis.see), tap(result.share)] },
  { name: 'result-sent', caption: '结果：家人发来的', entry: sent({ message: 'card-state', 'card-state-word': 'sealed', lately: 'card-event', 'own-code': 'works' }), steps: [] },
  { name: 'result-unsure', caption: '结果：有几题不清楚', entry: sent({ message: 'unreadable', 'unreadable-word': 'unsure', 'other-card': 'unsure', reinserted: 'unsure' }), steps: [] },
  { name: 'result-contradiction', caption: '结果：回答前后不一', entry: sent({ message: 'unreadable', 'unreadable-word': 'silent', 'other-card': 'fails', 'other-hospital': 'fails', 'card-look': 'damaged', reinserted: 'fixed' }), steps: [] },
  { name: 'result-damaged', caption: '结果：链接不完整', entry: page('pages/knowledge/result?c=r1-zzzz'), steps: [] },
  { name: 'result-family', caption: '结果：家人绑定', entry: sent({ scene: 'family', 'family-aim': 'bind', 'family-step': 'refused', 'family-refused': 'mine' }), steps: [] },
  { name: 'result-phone', caption: '结果：手机支付', entry: sent({ scene: 'phone', 'phone-step': 'no-result', 'order-page': 'half' }), steps: [] },
  { name: 'clerk', caption: '给窗口看', entry: sent({ message: 'card-state', 'card-state-word': 'sealed', lately: 'card-event', 'own-code': 'works' }), steps: [tap(result.clerk)] },
  { name: 'settings', caption: '设置', entry: page('pages/settings/index'), steps: [] },
  { name: 'settings-province', caption: '设置：选省份', entry: page('pages/settings/index'), steps: [tap(settings.chooseCity)] },
  { name: 'settings-city', caption: '设置：选城市', entry: page('pages/settings/index'), steps: [tap(settings.chooseCity), tap('广东')] },
  { name: 'settings-sure', caption: '设置：确定要清除吗', entry: icon, steps: [begin, cardState, { back: true }, tap(home.settings[0]), tap(settings.clear)] },
  { name: 'settings-cleared', caption: '设置：已清除', entry: page('pages/settings/index'), steps: [tap(settings.clear), tap(settings.sureYes)], forgets: true },
  { name: 'cards-none', caption: '换卡进度：还没有', entry: icon, steps: [cards] },
  { name: 'cards-several', caption: '换卡进度：在等的、收起的、刚删的', entry: icon, steps: several },
  { name: 'cards-begin', caption: '换卡进度：为什么办', entry: icon, steps: [cards, tap('记一张在办的卡')] },
  { name: 'cards-naming-refused', caption: '换卡进度：称呼不收号码', entry: icon, steps: [...naming, { type: ['自己起个称呼', '13800138000'] }, tap('用它')] },
  { name: 'cards-day', caption: '换卡进度：几号申请的', entry: icon, steps: [...askInBeijing, tap('妈妈'), tap('更早'), tap('2026年10月')] },
  { name: 'card-making', caption: '换卡进度：制卡中', entry: icon, steps: [...inBeijing, ...put('制卡中')] },
  { name: 'card-late-help', caption: '换卡进度：晚了，电话里怎么说', entry: icon, steps: [...lateInHangzhou, tap('电话里怎么说，问清什么')] },
  { name: 'card-failed', caption: '换卡进度：银行开户没成', entry: icon, steps: [...inBeijing, ...put('银行开户没成')] },
  { name: 'card-in-hand', caption: '换卡进度：卡到手了', entry: icon, steps: inHand },
  { name: 'card-to-do-open', caption: '换卡进度：还要办的，打开一条', entry: icon, steps: [...inHand, tap('激活银行功能')] },
  { name: 'card-used', caption: '换卡进度：第一次刷卡成功', entry: icon, steps: [...inHand, ...put('社保功能已启用'), ...put('第一次刷卡成功')] },
  { name: 'card-update-number', caption: '换卡进度：不收号码', entry: icon, steps: tell('13800138000') },
  { name: 'card-update-heard', caption: '换卡进度：听着像几种', entry: icon, steps: tell('回盘失败') },
  { name: 'card-put-right-refused', caption: '换卡进度：改不了，为什么', entry: icon, steps: [...toPutRight, tap('已申请'), tap('改日期'), ...today] },
  { name: 'card-put-right-done', caption: '换卡进度：改过的记录', entry: icon, steps: [...toPutRight, tap('已申请'), tap('改日期'), ...earlier('10日')] },
  { name: 'card-sent', caption: '换卡进度：家人发来的', entry: page('pages/card-replacement/progress?c=p1-producing-110000&from=chat'), steps: [] },
  ...FAMILY_SCREENS,
  ...PAYMENT_SCREENS,
  ...BILL_SCREENS,
  ...CLAIM_SCREENS,
  ...DATA_SCREENS,
]

/** Takes the way to a screen. */
export async function reach(driver: Driver, { steps }: Screen): Promise<void> {
  for (const step of steps) {
    if ('tap' in step) await driver.tap(step.tap)
    else if ('type' in step) await driver.type(...step.type)
    else if ('submit' in step) await driver.submit(step.submit)
    else if ('see' in step) await driver.until((text) => squash(text).includes(squash(step.see)), `see “${step.see}”`)
    else if ('fail' in step) await driver.storage.fail(step.fail)
    else await driver.back()
  }
}

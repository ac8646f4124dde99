import { model } from '@/content/diagnosis/model'
import { questionTexts } from '@/content/diagnosis/question-texts'
import { diagnosis } from '@/content/screens/diagnosis'
import { home } from '@/content/screens/home'
import { result } from '@/content/screens/result'
import { settings } from '@/content/screens/settings'
import { encodeAnswers } from '@/domain/share/answer-code'
import { layoutOf } from '@/domain/share/layout'
import type { Step } from '../../journeys/journey'
import type { Driver, Entry } from '../driver'

/** One picture of the app a person can come to see, and the way there. */
export interface Screen {
  /** Also the name of its picture. */
  readonly name: string
  /** What it shows, for captions. */
  readonly caption: string
  readonly entry: Entry
  readonly steps: readonly ScreenStep[]
  /** The text size, too, is forgotten on the way. */
  readonly forgets?: true
}

export type ScreenStep = Extract<Step, { readonly tap: string } | { readonly type: readonly [string, string] } | { readonly submit: string } | { readonly back: true } | { readonly fail: string }>

const icon: Entry = { via: 'icon' }
const page = (path: string): Entry => ({ via: 'card', path })
/** A result somebody sent, for answers by id. */
const sent = (answers: Readonly<Record<string, string>>): Entry => page(`pages/result/index?c=r1-${encodeAnswers(layoutOf(model), answers)}&from=chat`)
const tap = (text: string): ScreenStep => ({ tap: text })
/** The words of an option, as the first question shows it. */
const message = (option: string): string => questionTexts['message']?.options[option]?.[0] ?? option

const begin = tap(home.begin[0])
const cardState = tap(message('card-state'))
const words = home.search[0]

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
  { name: 'words', caption: '打字查一句话', entry: icon, steps: [tap(words)] },
  { name: 'result-early', caption: '结果：一题没答', entry: icon, steps: [begin, tap(diagnosis.see)] },
  { name: 'result', caption: '结果', entry: icon, steps: [begin, cardState, tap(diagnosis.see)] },
  { name: 'result-copied', caption: '结果：链接已复制', entry: icon, steps: [begin, cardState, tap(diagnosis.see), tap(result.share)] },
  { name: 'result-sent', caption: '结果：家人发来的', entry: sent({ message: 'card-state', 'card-state-word': 'sealed', lately: 'card-event', 'own-code': 'works' }), steps: [] },
  { name: 'result-unsure', caption: '结果：有几题不清楚', entry: sent({ message: 'unreadable', 'unreadable-word': 'unsure', 'other-card': 'unsure', reinserted: 'unsure' }), steps: [] },
  { name: 'result-contradiction', caption: '结果：回答前后不一', entry: sent({ message: 'unreadable', 'unreadable-word': 'silent', 'other-card': 'fails', 'other-hospital': 'fails', 'card-look': 'damaged', reinserted: 'fixed' }), steps: [] },
  { name: 'result-damaged', caption: '结果：链接不完整', entry: page('pages/result/index?c=r1-zzzz'), steps: [] },
  { name: 'clerk', caption: '给窗口看', entry: sent({ message: 'card-state', 'card-state-word': 'sealed', lately: 'card-event', 'own-code': 'works' }), steps: [tap(result.clerk)] },
  { name: 'settings', caption: '设置', entry: page('pages/settings/index'), steps: [] },
  { name: 'settings-sure', caption: '设置：确定要清除吗', entry: icon, steps: [begin, cardState, { back: true }, tap(home.settings[0]), tap(settings.clear)] },
  { name: 'settings-cleared', caption: '设置：已清除', entry: page('pages/settings/index'), steps: [tap(settings.clear), tap(settings.sureYes)], forgets: true },
]

/** Takes the way to a screen. */
export async function reach(driver: Driver, { steps }: Screen): Promise<void> {
  for (const step of steps) {
    if ('tap' in step) await driver.tap(step.tap)
    else if ('type' in step) await driver.type(...step.type)
    else if ('submit' in step) await driver.submit(step.submit)
    else if ('fail' in step) await driver.storage.fail(step.fail)
    else await driver.back()
  }
}

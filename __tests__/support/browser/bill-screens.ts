import { billWords as words, estimateWords } from '@/content/screens/bill'
import type { Screen, ScreenStep } from './screens'

const entry = { via: 'card', path: 'pages/payment/bill' } as const
const tap = (text: string): ScreenStep => ({ tap: text })
const pasted = (lines: string): readonly ScreenStep[] => [{ type: [words.paste, lines] }, tap(words.pasteGo)]
const differs = pasted('金额合计1000 统筹支付540 其他支付0 个人账户支付200 个人现金支付460 个人自付360 个人自费100')

/** The screens of a bill that is checked, and of the estimate. */
export const BILL_SCREENS: readonly Screen[] = [
  { name: 'bill-empty', caption: '对账单：还没填', entry, steps: [] },
  { name: 'bill-field', caption: '对账单：一栏一屏，不收负数', entry, steps: [tap(words.start[0]), { type: [words.amount, '-5'] }, tap(words.amountGo)] },
  { name: 'bill-agrees', caption: '对账单：对上了，谁付的', entry, steps: pasted('金额合计：182.68 医保统筹基金支付:85.09 个人账户支付 82.59 个人现金支付 15.00') },
  { name: 'bill-differs', caption: '对账单：对不上，怎么问', entry, steps: differs },
  { name: 'bill-clerk', caption: '对账单：给窗口看', entry, steps: [...differs, tap(words.show[0])] },
  { name: 'estimate-ask', caption: '估一估：一个数一屏', entry: { via: 'card', path: 'pages/payment/estimate' }, steps: [{ type: [estimateWords.amount, '10000'] }] },
]

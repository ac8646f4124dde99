import { FINDING_RADICES, statesOf } from '@/domain/bill/findings'
import { encodeStates } from '@/domain/share/state-code'
import { billWords as words, estimateWords } from '@/content/screens/bill'
import type { Screen, ScreenStep } from './screens'

const entry = { via: 'card', path: 'pages/payment/bill' } as const
const tap = (text: string): ScreenStep => ({ tap: text })
/** One figure a screen, null for what the paper does not print. A pasted line would be longer than its field, which is what fields are checked for. */
const figures = (...typed: readonly (string | null)[]): readonly ScreenStep[] => [tap(words.start[0]), ...typed.flatMap((one) => (one === null ? [tap(words.absent[0])] : [{ type: [words.amount, one] } as const, tap(words.amountGo)]))]
const differs = figures('1000', '540', '0', '200', '460', '360', '100')

/** The screens of a bill that is checked, and of the estimate. */
export const BILL_SCREENS: readonly Screen[] = [
  { name: 'bill-empty', caption: '对账单：还没填', entry, steps: [] },
  { name: 'bill-field', caption: '对账单：一栏一屏，不收负数', entry, steps: [tap(words.start[0]), { type: [words.amount, '-5'] }, tap(words.amountGo)] },
  { name: 'bill-agrees', caption: '对账单：对上了，谁付的', entry, steps: figures('182.68', '85.09', null, '82.59', '15.00', null, null) },
  { name: 'bill-differs', caption: '对账单：对不上，怎么问', entry, steps: differs },
  { name: 'bill-clerk', caption: '对账单：给窗口看', entry, steps: [...differs, tap(words.show[0])] },
  {
    name: 'bill-checked',
    caption: '对账单：家人发来的结果',
    entry: { via: 'card', path: `pages/payment/checked?c=b1-${encodeStates(FINDING_RADICES, statesOf({ checks: [{ identity: 'I1', holds: false }, { identity: 'I2', holds: true }], ask: ['personal-account', 'which-figure'], outcomes: [{ outcome: 'out-of-catalogue', sure: 'certain' }] }))}` },
    steps: [],
  },
  { name: 'estimate-ask', caption: '估一估：一个数一屏', entry: { via: 'card', path: 'pages/payment/estimate' }, steps: [{ type: [estimateWords.amount, '10000'] }] },
]

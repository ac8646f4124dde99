import type { Claim } from '@/domain/shared/source'
import { inferred, official } from '../wording/claim'
import { notTwice, onlyWhole, takenThenCashier } from './repeated'

/** What stands before everything else where money may have left the account (domain.md E14). */
export const doNotPayAgain: readonly Claim[] = [notTwice, onlyWhole]

/** The same where nobody knows yet whether any has. */
export const lookFirst: readonly Claim[] = [notTwice, official('先看扣款短信和微信、支付宝的账单，扣了没有。', 'wxpay-skills-2026')]

/** Where nobody knows the words. */
export const unknownWords: readonly Claim[] = [
  inferred('一般拿给收费窗口看，请工作人员念一遍原文。', 'shanghai-codes'),
  takenThenCashier,
  inferred('没扣钱的，一般拿卡或医保码去窗口就能结。', 'wxpay-skills-2026'),
]

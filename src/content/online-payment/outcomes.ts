import type { OutcomeText } from '@/domain/online-payment/guide'
import type { Outcome } from '@/domain/online-payment/payment-state'
import { inferred, official } from '../wording/claim'
import { outcome } from './notation'
import { cannotBeClosed, isFailed, isHalf, isPaid, isUnderway, onlyWhole, ownOrders, screenshot, waitThenCashier } from './repeated'

const cashierNow = inferred('拿订单号找收费处查单，一般当场能查到。', 'wxpay-skills-2026')

/** What the three states of an order mean together (domain.md §5.3, E14). */
export const outcomeTexts: Readonly<Record<Outcome, OutcomeText>> = {
  paid: outcome('付好了', [isPaid], [inferred('一般到窗口或自助机打票据，和付款记录一起收好。', 'bill-fields')]),
  half: outcome('扣了钱，医保没成', [isHalf], [screenshot, cashierNow, cannotBeClosed]),
  'other-half': outcome('医保成了，自费没成', [inferred('只成了医保那半，通常还不算付好。', 'wxpay-skills-2026'), onlyWhole], [screenshot, cashierNow]),
  taken: outcome('扣了钱，还没付好', [onlyWhole], [screenshot, ownOrders, waitThenCashier]),
  contradicting: outcome('几处写的不一样', [inferred('一般以收费处查到的整单为准。', 'wxpay-doc-2026')], [screenshot, cashierNow]),
  underway: outcome('还在付款中', [isUnderway], [screenshot, waitThenCashier]),
  'parts-only': outcome('两半都成，等整单', [onlyWhole], [screenshot, waitThenCashier]),
  failed: outcome('多半没付成', [isFailed], [official('先看扣款短信和账单：扣了没有？', 'wxpay-skills-2026'), cashierNow]),
  unseen: outcome('还看不出付没付成', [onlyWhole], [ownOrders, screenshot, cashierNow]),
}

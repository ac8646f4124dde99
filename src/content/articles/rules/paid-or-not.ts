import { inferred, official } from '../../wording/claim'
import { compare, facts, handlers, later, now, papers, part, rule, see, takes, what } from '../notation'
import {
  askThis, cannotBeClosed, insuranceRefund, isFailed, isHalf, isPaid, isUnderway, notTwice, onlyWhole, ownRefund, reasonSince, screenshot, thenPlatform,
} from '../../online-payment/repeated'

/** domain.md §5.3: the three states of an order, of which only the state of the whole decides. */
export const paidOrNot = rule(
  'paid-or-not', '到底付成了没有', '看整单，不看扣没扣钱；没成之前别再付',
  'self-paid-but-insurance-failed duplicate-order settlement-check-failed auth-expired center-or-network-down',
  what(
    official('线上一笔账有三个状态：整单的、自费那半的、医保那半的。', 'wxpay-doc-2026 wxpay-skills-2026'),
    onlyWhole,
  ),
  now(
    notTwice,
    screenshot,
    inferred('等几分钟再看；没变化，拿订单号找收费处查单。', 'wxpay-skills-2026'),
  ),
  compare('状态怎么看',
    ['整单成功', isPaid],
    ['付款中', isUnderway],
    ['自费成，医保没成', isHalf],
    ['整单失败', isFailed],
    ['已撤销、已退款', inferred('这一单一般就作废了，看清退款，再去窗口结。', 'wxpay-skills-2026')],
  ),
  part('请收费处查什么',
    reasonSince,
    askThis,
    cannotBeClosed,
  ),
  later(
    ownRefund,
    insuranceRefund,
    thenPlatform,
  ),
  handlers('hospital-cashier pay-platform'),
  papers('payment-record'),
  takes(official('查单当场问；自费退款一般 {self-pay-refund}。', 'wxpay-doc-2026')),
  facts('self-pay-refund fail-reason-since'),
  see('find-order-after-failure refund-and-resettle self-paid-but-insurance-failed duplicate-order settlement-check-failed'),
)

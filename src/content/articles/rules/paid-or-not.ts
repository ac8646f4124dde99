import { inferred, official } from '../../wording/claim'
import { compare, facts, handlers, later, now, papers, part, rule, see, takes, what } from '../notation'

/** domain.md §5.3: the three states of an order, of which only the state of the whole decides. */
export const paidOrNot = rule(
  'paid-or-not', '到底付成了没有', '看整单，不看扣没扣钱；没成之前别再付',
  'self-paid-but-insurance-failed duplicate-order settlement-check-failed auth-expired center-or-network-down',
  what(
    official('线上一笔账有三个状态：整单的、自费那半的、医保那半的。', 'wxpay-doc-2026 wxpay-skills-2026'),
    official('只有整单成功，才算付好。扣了钱，不等于付好了。', 'wxpay-doc-2026 wxpay-skills-2026'),
  ),
  now(
    official('没看到整单成功，先别付第二次。', 'wxpay-doc-2026'),
    official('截图：订单号、扣款记录、现在的状态。', 'wxpay-skills-2026'),
    inferred('等几分钟再看；没变化，拿订单号找收费处查单。', 'wxpay-skills-2026'),
  ),
  compare('状态怎么看',
    ['整单成功', official('付好了，不用再付。', 'wxpay-skills-2026')],
    ['付款中', inferred('通常是还没走完，别关掉重付，等几分钟。', 'wxpay-skills-2026')],
    ['自费成，医保没成', official('钱扣了一半，没付好。不要再付，请收费处查单。', 'wxpay-doc-2026 wxpay-skills-2026')],
    ['整单失败', inferred('通常是没付成。没扣款的去窗口结；扣了的，先查单。', 'wxpay-skills-2026')],
    ['已撤销、已退款', inferred('这一单一般就作废了，看清退款，再去窗口结。', 'wxpay-skills-2026')],
  ),
  part('请收费处查什么',
    official('从 {fail-reason-since}起，查单能看到医保返回的原因。', 'wxpay-doc-2026'),
    inferred('一般这样问：自费和医保各成没成，医保返回的原因是什么？', 'wxpay-doc-2026'),
    inferred('已经输过医保密码的订单，一般不能直接关掉，要请医院查单。', 'wxpay-skills-2026'),
  ),
  later(
    official('自费那半退款，一般 {self-pay-refund}到账。', 'wxpay-doc-2026'),
    official('医保那半退没退，以医保局的为准。', 'wxpay-doc-2026'),
    official('医院说退了却没到账，再找支付平台客服。', 'wxpay-skills-2026'),
  ),
  handlers('hospital-cashier pay-platform'),
  papers('payment-record'),
  takes(official('查单当场问；自费退款一般 {self-pay-refund}。', 'wxpay-doc-2026')),
  facts('self-pay-refund fail-reason-since'),
  see('find-order-after-failure refund-and-resettle self-paid-but-insurance-failed duplicate-order settlement-check-failed'),
)

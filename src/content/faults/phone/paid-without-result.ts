import type { FaultText } from '@/domain/knowledge/fault-text'
import { CASHIER, inferred, official, unverified } from '../../wording/claim'
import { waitThenCashier } from '../../online-payment/repeated'

/** Money has moved, or may have: nothing here may lead anybody to pay a second time. */
export const paidWithoutResult: readonly FaultText[] = [
  {
    id: 'self-paid-but-insurance-failed',
    name: '扣了钱，医保没成',
    meaning: official('先别再付。线上一笔账分自费和医保两半，可能自费扣了、医保没成，两半都成才算付好。', 'wxpay-doc-2026 wxpay-skills-2026'),
    atWindow: [
      official('不要再付第二次，先截图订单号和扣款记录。', 'wxpay-doc-2026 wxpay-skills-2026'),
      waitThenCashier,
    ],
    later: [
      official('自费那一半退款，一般 {self-pay-refund}到账。', 'wxpay-doc-2026'),
      official('医保那一半退没退，以医保局的为准。', 'wxpay-doc-2026'),
      official('收费处说退了却一直没到账，再找支付平台客服。', 'wxpay-skills-2026'),
    ],
    handledBy: ['hospital-cashier', 'pay-platform'],
    bring: ['payment-record'],
    takes: official('查单当场问；自费退款一般 {self-pay-refund}。', 'wxpay-doc-2026'),
    askClerk: '请查这单的 mix_pay_status，自费和医保各成没成？',
  },
  {
    id: 'duplicate-order',
    name: '提示订单已存在',
    meaning: official('这笔费用已经有一张订单，可能没付完，也可能付过了。没查清之前，别重复付。', 'wxpay-skills-2026'),
    atWindow: [
      official('先别再付，看“我的订单”里这笔付了没有。', 'wxpay-skills-2026'),
      inferred('没付成的，请窗口取消旧单，再结一次。', 'wxpay-skills-2026'),
    ],
    later: [],
    handledBy: ['hospital-cashier'],
    bring: ['payment-record'],
    takes: inferred('取消旧单后，一般当场能结。', 'wxpay-skills-2026'),
    askClerk: '是不是有张没了结的旧单，查过没付成能取消重结吗？',
  },
  {
    id: 'settled-as-self-pay',
    name: '整单按自费结了',
    meaning: inferred('票上“医保类型”空着或写自费，统筹支付是 0，通常是这一单没走医保。常见的是忘了选医保，或选错了身份。', 'bill-fields'),
    atWindow: [
      unverified('问清：几天内能退费改医保重结？', CASHIER),
      inferred('票据、清单和病历先都留好。', 'xinhuaqu-2024'),
    ],
    later: [inferred('不能重结的，打 12393 问能不能手工报、几号截止。', 'xinhuaqu-2024 fuzhou-2018')],
    handledBy: ['hospital-cashier', 'insurance-hotline'],
    bring: ['receipt', 'fee-list', 'medical-record'],
    takes: unverified('退费重结的期限由医院定，问清几号以前。', CASHIER),
    askClerk: '这单的医保类型是自费吗，几天内能退费重结？',
  },
]

import type { BillQuestion } from '@/domain/bill/ask'
import type { BillQuestionText } from '@/domain/bill/guide'

/** What to say at the window, word for word: friendly, and with no verdict in it. */
export const questionTexts: Readonly<Record<BillQuestion, BillQuestionText>> = {
  'personal-account': { title: '个人账户', ask: '请帮我看看：个人账户付的这一笔，记在哪一栏里？' },
  'shared-account': { title: '共济支付', ask: '请帮我看看：用家人账户付的这一笔，是单列，还是并进了个人账户？' },
  'prepaid-used': { title: '预缴抵扣', ask: '请帮我看看：我先交的钱，是不是已经抵在这张票里了？' },
  discount: { title: '优惠减免', ask: '请帮我看看：这单有没有优惠或减免，记在哪里？' },
  surcharge: { title: '加收的钱', ask: '请帮我看看：现金里是不是还含运费或别的收费？' },
  'self-pay-figures': { title: '自付和自费', ask: '请帮我看看：自付和自费各是哪几项，有没有打包收费的？' },
  'self-pay-parts': { title: '自付一和二', ask: '请帮我看看：自付一、自付二和个人自付，是怎么对上的？' },
  'other-payment': { title: '别的支付', ask: '请帮我看看：除了统筹，还有没有大病、救助或补助付的？' },
  deposit: { title: '押金多退少补', ask: '请帮我看看：预缴、补缴、退费，和现金支付是怎么对上的？' },
  'fund-total': { title: '基金总额', ask: '请帮我看看：基金支付总额里，含不含个人账户和共济的钱？' },
  rounding: { title: '差几分钱', ask: '请帮我看看：差的这几分，是四舍五入来的吗？' },
  'several-bills': { title: '几张票', ask: '请帮我看看：这次是不是开了几张票，有没有冲红重开的？' },
  'which-figure': { title: '差哪一笔', ask: '请帮我看看：这几个数加起来和合计不一样，差的是哪一笔？' },
}

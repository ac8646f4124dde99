import type { BillField } from '@/domain/bill/fields'
import type { BillFieldText } from '@/domain/bill/guide'
import { inPlace, inferred, relayed } from '../wording/claim'

const BEIJING = '110000'

/** domain.md §5.4: the figures as they are printed, and what each is. */
export const fieldTexts: Readonly<Record<BillField, BillFieldText>> = {
  total: { label: '金额合计', hint: relayed('这张票的总数，看小写的那个。', 'bill-fields') },
  poolFundPay: { label: '医保统筹基金支付', hint: relayed('基本医保的统筹基金付的。', 'beijing-bill') },
  otherPay: { label: '其他支付', hint: relayed('大病保险、救助、公务员补助这些付的。', 'beijing-bill bill-fields') },
  accountPay: { label: '个人账户支付', hint: relayed('从您的个人账户里付的。', 'bill-fields') },
  cashPay: { label: '个人现金支付', hint: relayed('现金、银行卡、手机付的都算。', 'bill-fields') },
  inCatalogSelfPay: { label: '个人自付', hint: relayed('医保目录里，归个人出的那部分。', 'bill-self-pay bill-fields') },
  outOfCatalogPay: { label: '个人自费', hint: relayed('医保目录外，全由个人出的。', 'beijing-bill') },
  selfPayOne: { label: '自付一', hint: inPlace(BEIJING, relayed('北京的票才有，是个人自付里的一样。', 'beijing-bill')) },
  selfPayTwo: { label: '自付二', hint: inPlace(BEIJING, relayed('北京的票才有，是个人自付里的另一样。', 'beijing-bill')) },
  prepaid: { label: '预缴金额', hint: relayed('住院先交的押金，住院票上才有。', 'bill-fields') },
  topUp: { label: '补缴金额', hint: relayed('出院结账时补交的，住院票上才有。', 'bill-fields') },
  refund: { label: '退费金额', hint: relayed('出院结账时退您的，住院票上才有。', 'bill-fields') },
  preSelfPay: { label: '先行自付', hint: inferred('要先自付一截的药和项目，通常在结算单上。', 'openhis-2207 bill-self-pay') },
  overLimitPay: { label: '超限价', hint: inferred('超出医保限价的部分，通常在结算单上。', 'openhis-2207 bill-example-2024') },
  fundTotal: { label: '基金支付总额', hint: inferred('医保各样基金一共付的，通常在结算单上。', 'openhis-2207') },
  sharedAccountPay: { label: '共济支付', hint: inferred('用家人个人账户付的，通常在结算单上。', 'openhis-2207') },
}

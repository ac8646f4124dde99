import type { BillReasonText } from '@/domain/bill/guide'
import type { BillReason } from '@/domain/bill/reasons'
import { inferred, official } from '../wording/claim'

/** domain.md §5.4: what legitimately keeps figures from adding up. */
export const reasonTexts: Readonly<Record<BillReason, BillReasonText>> = {
  rounding: { title: '四舍五入', why: inferred('每一项各自取整，加起来差几分，一般不用管。', 'bill-codes') },
  'shared-apart': { title: '共济单独列', why: inferred('用家人个人账户付的，有的单列一栏，通常要一起加上。', 'openhis-2207') },
  'shared-within': { title: '共济已并入', why: inferred('用家人个人账户付的，有的已并进个人账户，一般不用再加。', 'openhis-2207') },
  'prepaid-used': { title: '预缴金抵扣', why: inferred('先交的钱拿来抵了，现金那一栏通常就会少。', 'bill-fields') },
  discount: { title: '优惠减免', why: official('线上付的有优惠减免，实付会比票面现金少。', 'wxpay-skills-2026') },
  surcharge: { title: '加收运费', why: official('线上付的加收了运费，实付会比票面现金多。', 'wxpay-skills-2026') },
  package: { title: '打包付费', why: inferred('按病种打包收的，您付的定额通常整笔算进个人自付。', 'bill-self-pay') },
  'fund-with-account': { title: '含个人账户', why: inferred('基金支付总额含不含个人账户，各地一般不同。', 'fund-total-codes openhis-2207') },
  'several-bills': { title: '分成几张票', why: inferred('一次看病开了几张票的，通常要放在一起算。', 'bill-fields') },
  reissued: { title: '红冲重开', why: inferred('票据冲红又重开的，一般只看最后那一张。', 'bill-fields') },
}

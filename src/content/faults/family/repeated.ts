import { inferred, relayed } from '../../wording/claim'

/* Sentences that several faults of the family scene share word for word. The relative’s own card always works where the code cannot be shown. */

export const ownCardInstead = inferred('来不及就用家人自己的实体卡结算。', 'scio-2023 alipay-faq')
export const payTheRest = relayed('照样走医保结算，差的钱用现金或手机付。', 'shenzhen-641783')

export const shownAtOnce = inferred('一般当场就能弄好。', 'alipay-faq we54-2023')
export const sharingTakes = inferred('线上办一般马上好，慢的要几天。', 'sina-2026-01-10')

export const askOtherCredential = '家人的医保码亮不出来，能用凭证类型 02 或 03 结算吗？'
export const askRestInCash = '统筹支付照常算了吗，只差个人账户这部分吗？'

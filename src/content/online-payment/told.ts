import type { ToldText } from '@/domain/online-payment/guide'
import type { Told } from '@/domain/online-payment/stuck-payment'
import { inferred, official } from '../wording/claim'
import { told } from './notation'
import { insuranceRefund, ownRefund, thenPlatform } from './repeated'

/** What the cashier said, and what follows from it (domain.md E14). */
export const toldTexts: Readonly<Record<Told, ToldText>> = {
  refund: told('说会退钱', '自费那半原路退回', [ownRefund, insuranceRefund, thenPlatform]),
  wait: told('说再等等', '还在查、系统在处理', [inferred('没说等多久的，一般隔一天、上班时再去问一次。', 'wxpay-skills-2026')]),
  'not-found': told('说查不到这一单', '没收到、没有记录', [
    official('平台只管扣款和退款：拿扣款记录，请平台查钱去了哪里。', 'wxpay-skills-2026'),
    inferred('一般隔一天再请收费处查一次。', 'wxpay-skills-2026'),
  ]),
  paid: told('说付成了', '查到整单成功', [inferred('一般当场请窗口打出票据，再把这一笔记成付成了。', 'bill-fields')]),
  nobody: told('没问出来', '没人管、说不清', [inferred('一般再问医院医保办；两边推来推去，打 12345。', 'shanghai-codes gzhmu-2023')]),
}

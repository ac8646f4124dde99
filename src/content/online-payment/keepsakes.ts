import type { KeepText } from '@/domain/online-payment/guide'
import type { Claim } from '@/domain/shared/source'
import { official, relayed } from '../wording/claim'

const keep = (id: string, claim: Claim): KeepText => ({ id, keep: claim })

/** What to keep until it is settled (domain.md E14, §1.0.3): on paper or in the phone's own pictures, never here. */
export const keepsakes: readonly KeepText[] = [
  keep('voucher', official('付款凭证：扣款短信，或账单里那一条', 'wxpay-skills-2026')),
  keep('order-number', official('订单号：抄在纸上，或截图', 'wxpay-skills-2026')),
  keep('screenshot', official('截图：现在的状态、报错的字', 'wxpay-skills-2026')),
  keep('receipt', relayed('有票据的：代码、号码、校验码要看得清', 'xinhuaqu-2024 bill-fields')),
]

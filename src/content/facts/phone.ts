import type { Fact } from '@/domain/knowledge/fact'
import { CARD_HOTLINE, CASHIER, INSURANCE_HOTLINE } from '../wording/claim'
import { fact, hearsay, inferred, official, relayed } from './notation'

/** The code on the phone and paying with it (domain.md §0.3, §1.E, §5). */
export const phoneFacts: readonly Fact[] = [
  fact('code-pin-digits', '医保码密码有几位', INSURANCE_HOTLINE, official('6 位', 6, 'wxpay-skills-2026')),
  fact('code-refresh', '医保码多久换一次', INSURANCE_HOTLINE, hearsay('约 1 分钟', 1, 'articles')),
  fact('code-users', '2024 年 6 月有多少人用医保码', INSURANCE_HOTLINE, relayed('超过 11.5 亿', null, 'zgjkxw-2024', 'cn', { from: '2024-06-24' })),
  fact('ecard-cities', '2023 年 3 月能用电子社保卡看病的地市', CARD_HOTLINE, official('约 70 个', 70, 'scio-2023', 'cn', { from: '2023-03-09' })),
  fact('pay-auth-minutes', '支付授权能管多久', CASHIER, inferred('5 到 10 分钟', null, 'wxpay-skills-2026')),
  fact('self-pay-refund', '自费的钱多久退回来', CASHIER, { ...official('1 到 3 个工作日', null, 'wxpay-skills-2026'), span: { least: 1, most: 3, unit: 'workday' } }),
  fact('fail-reason-since', '从什么时候起能查到医保返回的原因', CASHIER, official('2026 年 5 月', null, 'wxpay-doc-2026', 'cn', { from: '2026-05-11' })),
]

import type { Fact } from '@/domain/knowledge/fact'
import { CARD_HOTLINE, INSURANCE_HOTLINE } from '../wording/claim'
import { disputed, fact, hearsay, official, relayed } from './notation'

/** 亲情账户 (domain.md §1.D, §4). */
const familyAccount: readonly Fact[] = [
  disputed('family-main-limit', '一个账户最多绑几位家人', INSURANCE_HOTLINE,
    relayed('5 个', 5, 'nhsa-hot-qa-2023 alipay-faq'),
    hearsay('6 个', 6, 'articles')),
  fact('family-member-limit', '一位家人一个月能被几个账户绑定', INSURANCE_HOTLINE, relayed('2 个', 2, 'alipay-faq')),
  fact('face-check-age', '几岁起绑定要本人刷脸', INSURANCE_HOTLINE, official('16 周岁', 16, 'nhsa-reply nhsa-hot-qa-2023')),
  disputed('face-check-at-16', '刚满 16 周岁要不要刷脸', INSURANCE_HOTLINE,
    relayed('交材料就行', null, 'nhsa-hot-qa-2023 xianyang'),
    hearsay('要本人刷脸', null, 'articles')),
  fact('family-review-days', '绑定材料多久审完', INSURANCE_HOTLINE, hearsay('1 到 2 个工作日', null, 'articles')),
  fact('offline-binding-since', '从什么时候起能到窗口激活、绑定', INSURANCE_HOTLINE, relayed('2024 年 6 月', null, 'zgjkxw-2024', 'cn', { from: '2024-06-24' })),
  fact('eservice-family-limit', '电子社保卡亲情服务的名额', CARD_HOTLINE, hearsay('10 个', 10, 'bbbaike')),
]

/**
 * 家庭共济 and 医保钱包. The wallet's limits were told in 2025-09; the procedure of 2026-06 put a virtual quota in their place, and what
 * its limits are was not found: nothing is told of the time after.
 */
const WALLET = { from: '2025-09-18', until: '2026-05-31' }

const pooling: readonly Fact[] = [
  fact('pooling-in-province-since', '从什么时候起各省都能省内共济', INSURANCE_HOTLINE, relayed('2024 年 11 月', null, 'xinhua-2024', 'cn', { from: '2024-11-27' })),
  fact('pooling-across-since', '从什么时候起往全国推开跨省共济', INSURANCE_HOTLINE, relayed('2026 年 1 月 9 日', null, 'people-2026 sina-2026-01-09', 'cn', { from: '2026-01-09' })),
  fact('wallet-list-of', '医保钱包开通名单是什么时候的', INSURANCE_HOTLINE, hearsay('2026 年 1 月', null, '188dm')),
  fact('wallet-rules-changed', '医保钱包的规定什么时候改的', INSURANCE_HOTLINE, relayed('2026 年 6 月', null, 'asiacity-397973', 'cn', { from: '2026-06-01' })),
  fact('wallet-daily-times', '医保钱包一天能转几笔', INSURANCE_HOTLINE, relayed('3 笔', 3, 'shm-2025', 'cn', WALLET)),
  fact('wallet-each-limit', '医保钱包一笔最多转多少', INSURANCE_HOTLINE, relayed('2000 元', 2000, 'shm-2025', 'cn', WALLET)),
  fact('wallet-closed-hours', '医保钱包每天几点不能转', INSURANCE_HOTLINE, relayed('22 点到第二天 6 点', null, 'shm-2025', 'cn', WALLET)),
]

export const familyFacts: readonly Fact[] = familyAccount.concat(pooling)

import type { Fact } from '@/domain/knowledge/fact'
import { CARD_HOTLINE } from '../wording/claim'
import { fact, hearsay, official, relayed } from './notation'

const BANK = '发卡银行'

/** How long a new card takes and what comes after it, by place; no national limit was found (domain.md §3.3, §1.C). */
export const cardMakingFacts: readonly Fact[] = [
  fact('first-card-days', '头一次办卡要多久', CARD_HOTLINE, relayed('30 个自然日', 30, 'beijing-rs-2026', '110000', { from: '2026-01-04' })),
  fact('replacement-days', '不当场制卡的补换卡要多久', CARD_HOTLINE,
    relayed('4 个工作日', 4, 'beijing-rs-2026', '110000', { from: '2026-01-04' }),
    relayed('3 到 10 个工作日', null, 'hangzhou-2024', '330100'),
    hearsay('3 个工作日', 3, 'articles', '310000'),
    hearsay('12 个工作日', 12, 'articles', '440100'),
    hearsay('30 个工作日', 30, 'articles', '440500', { old: true }),
    hearsay('30 个工作日', 30, 'articles', '140100', { old: true })),
  fact('hall-card-takes', '服务厅当场补换卡要多久', CARD_HOTLINE, relayed('1 小时', 1, 'hangzhou-2024', '330100')),
  fact('hall-card-before', '几点以前到服务厅能当天拿卡', CARD_HOTLINE, relayed('16 点', 16, 'hangzhou-2024', '330100')),
  fact('replacement-fee', '补换卡的费用', CARD_HOTLINE, official('不收费', 0, 'jiaozuo-2026', '410800', { from: '2024-10-01' })),
  fact('replacement-free-since', '补换卡从什么时候起不收费', CARD_HOTLINE, official('2024 年 10 月', null, 'jiaozuo-2026', '410800', { from: '2024-10-01' })),
  fact('temporary-card-days', '临时卡能用多久', CARD_HOTLINE, relayed('60 天', 60, 'changchun', '220100', { old: true })),
  fact('temporary-card-longest', '临时卡最长能用多久', CARD_HOTLINE, relayed('6 个月', 6, 'changchun', '220100', { old: true })),
  fact('card-sync-days', '新卡多久传到医保和医院', CARD_HOTLINE, hearsay('1 到 2 个工作日', null, 'articles')),
  fact('account-transfer-days', '换银行后个人账户多久转过去', BANK, relayed('10 个工作日', 10, 'endoxf', 'cn', { old: true })),
]

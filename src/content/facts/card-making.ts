import type { Fact, FactValue } from '@/domain/knowledge/fact'
import type { DaySpan } from '@/domain/shared/day-span'
import { CARD_HOTLINE } from '../wording/claim'
import { fact, hearsay, inferred, official, relayed } from './notation'

const BANK = '发卡银行'

type Graded = typeof hearsay
type Rest = Parameters<Graded> extends [string, number | null, ...infer After] ? After : never

/** A number of days of which dates are counted, or a range of it: told and counted from the same two numbers. */
const counted =
  (unit: DaySpan['unit'], name: string) =>
  (graded: Graded, least: number, most: number, ...rest: Rest): FactValue => ({
    ...graded(`${least === most ? '' : `${least} 到 `}${most} 个${name}`, least === most ? most : null, ...rest),
    span: { least, most, unit },
  })
const workdays = counted('workday', '工作日')
const calendarDays = counted('calendar-day', '自然日')

/** On the spot, and where one comes late in the day, the day after. */
const sameDay = (value: FactValue): FactValue => ({ ...value, span: { least: 0, most: 0, unit: 'calendar-day' } })
const sameOrNextDay = (value: FactValue): FactValue => ({ ...value, span: { least: 0, most: 1, unit: 'calendar-day' } })

/** How long a new card takes, what comes after it and till when it is kept, by place; no national limit was found (domain.md §3.3, §1.C). */
export const cardMakingFacts: readonly Fact[] = [
  fact('usual-first-card-days', '头一次办三代卡一般多久', CARD_HOTLINE, calendarDays(inferred, 30, 30, 'beijing-rs-2026')),
  fact('usual-replacement-days', '普通补换卡一般多久', CARD_HOTLINE, workdays(inferred, 4, 15, 'beijing-rs-2026 hangzhou-2024 articles')),
  fact('instant-card-takes', '即时制卡网点多久拿到卡', CARD_HOTLINE,
    sameDay(relayed('当天', 0, 'rs-qa')),
    sameOrNextDay(relayed('当天或第二天', null, 'hangzhou-2024', '330100'))),
  fact('first-card-days', '头一次办卡要多久', CARD_HOTLINE, calendarDays(relayed, 30, 30, 'beijing-rs-2026', '110000', { from: '2026-01-04' })),
  fact('replacement-days', '不当场制卡的补换卡要多久', CARD_HOTLINE,
    workdays(relayed, 4, 4, 'beijing-rs-2026', '110000', { from: '2026-01-04' }),
    workdays(relayed, 3, 10, 'hangzhou-2024', '330100'),
    workdays(hearsay, 3, 3, 'articles', '310000'),
    workdays(hearsay, 12, 12, 'articles', '440100'),
    workdays(hearsay, 30, 30, 'articles', '440500', { old: true }),
    workdays(hearsay, 30, 30, 'articles', '140100', { old: true })),
  fact('hall-card-takes', '服务厅当场补换卡要多久', CARD_HOTLINE, relayed('1 小时', 1, 'hangzhou-2024', '330100')),
  fact('hall-card-before', '几点以前到服务厅能当天拿卡', CARD_HOTLINE, relayed('16 点', 16, 'hangzhou-2024', '330100')),
  fact('replacement-fee', '补换卡的费用', CARD_HOTLINE, official('不收费', 0, 'jiaozuo-2026', '410800', { from: '2024-10-01' })),
  fact('replacement-free-since', '补换卡从什么时候起不收费', CARD_HOTLINE, official('2024 年 10 月', null, 'jiaozuo-2026', '410800', { from: '2024-10-01' })),
  fact('temporary-card-days', '临时卡能用多久', CARD_HOTLINE, relayed('60 天', 60, 'changchun', '220100', { old: true })),
  fact('temporary-card-longest', '临时卡最长能用多久', CARD_HOTLINE, relayed('6 个月', 6, 'changchun', '220100', { old: true })),
  fact('card-kept-years', '制好的卡没人领会保留几年', CARD_HOTLINE, relayed('1 年', 1, 'zhongshan-rs', '442000', { old: true })),
  fact('card-sync-days', '新卡多久传到医保和医院', CARD_HOTLINE, workdays(hearsay, 1, 2, 'articles')),
  fact('card-sync-reminder', '新卡启用后等多久该去问', CARD_HOTLINE, workdays(inferred, 3, 3, 'articles')),
  fact('account-transfer-days', '换银行后个人账户多久转过去', BANK, relayed('10 个工作日', 10, 'endoxf', 'cn', { old: true })),
]

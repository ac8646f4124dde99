import type { Fact, FactValue } from '@/domain/knowledge/fact'
import { CARD_HOTLINE } from '../wording/claim'
import { disputed, fact, hearsay, official, relayed } from './notation'

const card = (id: string, name: string, ...values: readonly FactValue[]): Fact => fact(id, name, CARD_HOTLINE, ...values)

/** The card itself: loss, passwords, validity, withdrawal (domain.md §1.A, §3.4, §3.5). How long making one takes: card-making.ts. */
export const cardFacts: readonly Fact[] = [
  card('temp-loss-days', '临时挂失几天后自动失效',
    relayed('7 天', 7, 'wuxi', '320200'),
    relayed('10 天', 10, 'yongkang', '330784'),
    hearsay('10 天', 10, 'beijing-old articles', '110000', { old: true }),
    hearsay('3 个工作日', 3, 'articles', '440300', { old: true })),
  card('bank-temp-loss-days', '银行账户临时挂失几天后失效', relayed('5 天', 5, 'yongkang', '330784')),
  disputed('ecard-while-lost', '挂失期间电子社保卡能不能用', CARD_HOTLINE,
    relayed('本人授权以后能用', null, 'rst-qa-2022 shaanxi-rs'),
    hearsay('不能用', null, 'rs-qa-older')),
  card('pin-lock-tries', '社保密码连错几次会锁', relayed('6 次', 6, 'rst-qa-2022 shaanxi-rs shanghai-bendibao')),
  card('initial-pin', '当地的初始社保密码',
    relayed('123456', null, 'shanghai-bendibao', '310000'),
    relayed('123456', null, 'cangzhou', '130900')),
  card('id-card-age', '几岁起办社保卡要用身份证',
    relayed('16 周岁', 16, 'rst-qa-2022'),
    official('16 周岁', 16, 'gzhmu-2023', '440100')),
  card('card-validity', '卡面日期管几年', relayed('10 年', 10, 'quanshang-2025 jining')),
  card('early-renewal', '到期前多久可以申请换卡', relayed('60 天', 60, 'rs-qa')),
  card('renewal-advised', '到期前多久去换卡为好', relayed('3 个月', 3, 'quanshang-2025', '440300')),
  card('magstripe-withdrawn', '磁条卡从哪天起停用',
    relayed('2019 年 11 月 1 日', null, 'chengdu-magstripe', '510100', { from: '2019-11-01' }),
    relayed('2018 年 8 月 1 日', null, 'quanshang-2025', '440300', { from: '2018-08-01' })),
  card('first-gen-withdrawn', '一代卡从什么时候起停用', relayed('2021 年 8 月', null, 'quanshang-2025', '440300', { from: '2021-08-01' })),
  card('old-generations-stop', '从什么时候起不再发一、二代卡', relayed('2026 年', null, 'beijing-rs-2026', '110000', { from: '2026-01-01' })),
]

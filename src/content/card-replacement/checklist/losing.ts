import type { ChecklistItem } from '@/domain/card-replacement/guide'
import type { Stage } from '@/domain/card-replacement/states'
import { bankAccountSeparately } from '../../faults/repeated'
import { CARD_HOTLINE, hearsay, inPlace, inferred, official, relayed } from '../../wording/claim'
import { applied, beforeEnabling, withoutNewCard } from '../case-groups'

type Item = Omit<ChecklistItem, 'when'>

/** Lost before the application, or while the new card was waited for. */
const onceLost = (stages: readonly Stage[], item: Item): readonly ChecklistItem[] => [
  { ...item, when: { stages, reasons: ['lost'] } },
  { ...item, when: { stages, sides: { oldCard: ['temp_loss', 'formal_loss'] } } },
]

const fromFarAway = inferred('人在外地，一般也能先打电话挂失。', 'card-info-bus')
const found = inferred('卡找到了、解了挂的，一般就不用再挂失。', 'wuxi yongkang')

const reportLoss = { id: 'report-loss', group: 'to-do', done: ['temp_loss', 'formal_loss', 'cancelled'] } as const

/** Who has applied for a card in place of a lost one has mostly reported the loss with it (domain.md §1.A A09). */
const askWhetherReported: Item = {
  ...reportLoss,
  title: '问旧卡挂失了没有',
  say: [
    inferred('打 12333 问：申请补卡的时候，旧卡挂失了没有？', 'henan-kiosk wuxi'),
    relayed('没有的，在电话里先办社保功能的临时挂失。', 'gzhmu-2023 yongkang'),
    fromFarAway,
    found,
  ],
}

const reportFormally: Item = {
  id: 'report-loss-formally',
  group: 'to-do',
  title: '办正式挂失',
  say: [
    relayed('临时挂失不算完，真丢了尽快办正式挂失。', 'wuxi yongkang'),
    inferred('先打 12333 问去哪里办，一般要带身份证去网点。', 'gzhmu-2023 rs-qa'),
    relayed('临时挂失几天后可能自动解挂，日子各地不同。', 'wuxi yongkang'),
    inPlace('320200', relayed('无锡的社保功能，{temp-loss-days}后自动解挂。', 'wuxi')),
    inPlace('110000', hearsay('北京的旧规定是 {temp-loss-days}。', 'beijing-old articles', CARD_HOTLINE)),
    relayed('正式挂失以后，多地不能再解，要等新卡。', 'wuxi changchun'),
    inferred('卡只是凭证，挂失、补卡一般不停医保待遇。', 'linketalent-2023'),
  ],
  done: ['formal_loss', 'cancelled'],
}

const reportAtBank: Item = {
  id: 'report-loss-at-bank',
  group: 'to-do',
  title: '找银行挂失账户',
  say: [
    relayed('打发卡银行的电话，把旧卡的银行账户也挂失。', 'gzhmu-2023 yongkang'),
    bankAccountSeparately,
    relayed('电话里挂的，几天后可能失效，问清还要办什么。', 'yongkang'),
    inPlace('440100', official('广州要分开挂：社保打 12333，银行账户找银行。', 'gzhmu-2023')),
  ],
}

/** The old card is lost: the social-security side and the bank account are reported each by itself (domain.md §3.4). */
export const losing: readonly ChecklistItem[] = [
  {
    ...reportLoss,
    title: '打 12333 先挂失',
    when: { stages: ['draft'], reasons: ['lost'] },
    say: [relayed('打 12333，先办社保功能的临时挂失。', 'gzhmu-2023 yongkang'), fromFarAway, found],
  },
  { ...askWhetherReported, when: { stages: applied, reasons: ['lost'] } },
  ...onceLost(withoutNewCard, reportFormally),
  {
    ...reportAtBank,
    group: 'by-itself',
    title: '银行账户一起挂失了',
    when: { stages: beforeEnabling, sides: { oldCard: ['formal_loss'] }, places: ['320200'] },
    say: [
      inPlace('320200', relayed('无锡办正式挂失，一方挂失，双方都算。', 'wuxi')),
      inferred('一般不用再挂银行，不放心就问一声发卡银行。', 'wuxi'),
    ],
  },
  ...onceLost(withoutNewCard, reportAtBank),
]

/** The new card is in the hand: once it is enabled the old one ends by itself, so that comes first. */
export const losingInHand: readonly ChecklistItem[] = [
  { ...askWhetherReported, when: { stages: ['picked_up'], reasons: ['lost'] } },
  { ...reportFormally, when: { stages: ['picked_up'], sides: { oldCard: ['temp_loss'] } } },
  ...onceLost(['picked_up'], reportAtBank),
]

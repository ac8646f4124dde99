import type { FaultText } from '@/domain/knowledge/fault-text'
import { CARD_HOTLINE, inferred, relayed } from '../../wording/claim'
import { cardTakes, codeWithoutCard, nothingToUnbind, replaceCard, tryIdCard } from '../repeated'

/** The card itself is dirty, broken or worn. A chip holds no magnetism and cannot be mended, only replaced. */
export const damage: readonly FaultText[] = [
  {
    id: 'chip-contact-dirty',
    name: '芯片脏了接触不良',
    meaning: inferred('卡上的金色芯片脏了或氧化了，通常就会时好时坏。和磁性没有关系。', 'si-3rdcard magnet-science'),
    atWindow: [
      inferred('用干软布或橡皮轻擦金色芯片，再插一次。', 'si-3rdcard'),
      inferred('还不行，就亮本人的医保码。', 'linketalent-2023'),
    ],
    later: [inferred('老是这样，就去换一张卡。', 'jiaozuo-2026')],
    handledBy: ['hospital-cashier', 'card-outlet', 'card-bank'],
    bring: [],
    takes: inferred('擦一擦，一般当场就知道行不行。', 'si-3rdcard'),
    askClerk: '是“卡无应答”还是字段读不全，能擦净再读吗？',
  },
  {
    id: 'chip-damaged',
    name: '芯片坏了',
    meaning: relayed('芯片裂了、弯了、掉了，到哪都读不出，只能换卡。账户里的钱在后台，换卡不受影响。', 'jiaozuo-2026 hayaocihang-1578'),
    atWindow: [codeWithoutCard, tryIdCard],
    later: [replaceCard, nothingToUnbind],
    handledBy: ['card-hotline', 'card-outlet', 'card-bank'],
    bring: ['id-card', 'old-card'],
    takes: cardTakes,
    askClerk: '换了机器也“卡无应答”，能用凭证类型 01 或 02 结算吗？',
  },
  {
    id: 'antenna-broken',
    name: '挥卡没有反应',
    meaning: inferred('三代卡能插也能挥。插卡能读、挥卡不行，一般是卡里感应的那部分坏了，插着用就行。', 'jiaozuo-2026'),
    atWindow: [inferred('改成插卡。', 'jiaozuo-2026')],
    later: [inferred('不急，有空再去换卡。', 'jiaozuo-2026')],
    handledBy: ['card-bank', 'card-outlet'],
    bring: ['id-card', 'old-card'],
    takes: inferred('插卡一般当场能用；换卡要看当地制卡时间。', 'jiaozuo-2026 rs-qa'),
    askClerk: '插卡能读、只是挥卡不行，能插卡结吗？',
  },
  {
    id: 'magstripe-degaussed-legacy',
    name: '老磁条卡刷不出',
    meaning: relayed('没有金色芯片的老磁条卡，磁条坏了就刷不出。这种卡多地已经停用，换成芯片卡才行。', 'chengdu-magstripe quanshang-2025'),
    atWindow: [codeWithoutCard, tryIdCard],
    later: [relayed('带身份证，去合作银行或人社网点换芯片卡。', 'rs-qa beijing-rs-2026')],
    handledBy: ['card-hotline', 'card-outlet'],
    bring: ['id-card'],
    takes: cardTakes,
    askClerk: '磁条卡这里还收吗，能用凭证类型 01 或 02 结算吗？',
  },
  {
    id: 'face-illegible',
    name: '卡面看不清了',
    meaning: inferred('照片或姓名看不清，窗口一般没法核对是不是您本人。', 'sina-2026-01-10 bkwk'),
    atWindow: [
      inferred('拿出身份证，请窗口核对本人。', 'sina-2026-01-10 bkwk'),
      inferred('也可以亮本人的医保码。', 'linketalent-2023'),
    ],
    later: [inferred('带身份证和旧卡，去人社网点或发卡银行问换卡。', 'bkwk', CARD_HOTLINE)],
    handledBy: ['card-outlet', 'card-bank'],
    bring: ['id-card', 'old-card'],
    takes: cardTakes,
    askClerk: '卡面看不清，核对身份证后能照常结算吗？',
  },
]

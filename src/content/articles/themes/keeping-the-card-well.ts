import type { Article } from '@/domain/knowledge/article'
import { CARD_HOTLINE, hearsay, inferred, official, relayed } from '../../wording/claim'
import { cardTakes, replaceCard } from '../../faults/repeated'
import { facts, handlers, later, now, papers, part, see, takes, what } from '../notation'

/** What harms a chip card and what does not. A chip holds no magnetism and cannot be mended. */
export const keepingTheCardWell: Article = {
  id: 'keeping-the-card-well',
  kind: 'theme',
  title: '卡怎么放才不坏',
  lead: '芯片怕弯怕压怕脏，不怕磁',
  faults: ['chip-contact-dirty', 'chip-damaged', 'antenna-broken', 'magstripe-degaussed-legacy', 'obsolete-card', 'face-illegible', 'card-validity-expired'],
  blocks: [
    what(
      relayed('现在的社保卡靠芯片，芯片不靠磁。', 'magnet-science'),
      relayed('没有芯片的老磁条卡，有的地方已经停用，要换新卡。', 'chengdu-magstripe quanshang-2025'),
    ),
    part(
      '真正伤卡的',
      relayed('弯折、挤压最伤芯片，别塞在后裤兜里坐。', 'magnet-science'),
      relayed('高温也伤，别放在暖气、灶台边，更别进微波炉。', 'magnet-science'),
      inferred('芯片脏了、氧化了，通常就时好时坏。', 'si-3rdcard'),
    ),
    part(
      '不必担心的',
      relayed('手机、电脑放旁边，不会让芯片卡失灵。', 'magnet-science'),
      relayed('钱和就诊记录在后台，卡坏了不会丢，不用抄下来。', 'hayaocihang-1578'),
      relayed('卡面日期过了，主要影响银行功能，看病多地还能用。', 'jining quanshang-2025'),
    ),
    now(
      inferred('读不出：用干软布轻擦金色芯片，再插，一般会好些。', 'si-3rdcard'),
      inferred('换一台机器试；别的机器能读，通常不是卡的毛病。', 'si-3rdcard'),
      inferred('三代卡一般能插也能挥，一样不行就换另一样。', 'jiaozuo-2026'),
      relayed('都不行，亮本人的医保码，它不靠这张卡。', 'linketalent-2023'),
    ),
    part(
      '什么时候换卡',
      inferred('哪台机器都读不出，多半是芯片坏了，只能换。', 'si-3rdcard jiaozuo-2026'),
      relayed('快到期的可以早换，到期前 {early-renewal}就能申请。', 'rs-qa'),
      official('换三代卡看自己愿不愿意，旧卡好用就接着用。', 'jiaozuo-2026'),
      inferred('改了姓名、证件号，一般卡和医保两边都要改。', 'huaihua-mwmca rs-qa'),
    ),
    later(
      replaceCard,
      relayed('旧卡别先扔，换卡时多半要看；报销看的是票据。', 'rs-qa xinhuaqu-2024'),
      relayed('拿到新卡，先问社保功能启用了没有。', 'rs-qa'),
    ),
    part(
      '密码和短信',
      relayed('社保密码、银行密码、医保码密码，是三个密码。', 'rst-qa-2022 shanghai-bendibao'),
      relayed('社保密码忘了别猜，多地连错 {pin-lock-tries}就锁住。', 'rst-qa-2022 shaanxi-rs shanghai-bendibao'),
      hearsay('短信说卡要停用、还带链接的，别点。', 'articles', CARD_HOTLINE),
    ),
    handlers('card-hotline card-outlet card-bank'),
    papers('id-card old-card'),
    takes(cardTakes),
    facts('early-renewal card-validity pin-lock-tries'),
    see('replace-or-reissue-card demagnetising three-passwords chip-contact-dirty chip-damaged magstripe-degaussed-legacy card-validity-expired after-replacement'),
  ],
}

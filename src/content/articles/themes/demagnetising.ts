import type { Article } from '@/domain/knowledge/article'
import { inPlace, inferred, relayed } from '../../wording/claim'
import { handlers, later, now, papers, part, see, what } from '../notation'

/** What people call demagnetised. Only the old magnetic-stripe cards ever were; a chip holds no magnetism (domain.md §1.B, §7). */
export const demagnetising: Article = {
  id: 'demagnetising',
  kind: 'theme',
  title: '“消磁”是怎么回事',
  lead: '现在的卡靠芯片，不靠磁',
  faults: ['chip-damaged', 'chip-contact-dirty', 'magstripe-degaussed-legacy', 'obsolete-card', 'reader-offline'],
  blocks: [
    what(
      relayed('现在用的社保卡是芯片卡，东西存在芯片里，不靠磁性，也就没有“消磁”。', 'magnet-science chengdu-magstripe quanshang-2025'),
      relayed('芯片卡不能充磁，医保部门也没有这项业务。', 'magnet-science'),
      inferred('芯片坏了一般修不好，只能换卡。', 'rs-qa'),
    ),
    now(
      inferred('换一台机器、换一个窗口再刷，先分清是卡的事还是机器的事。', 'si-3rdcard shanghai-codes'),
      inferred('只在一台机器上不行，多半是机器的事，不用换卡。', 'si-3rdcard shanghai-codes'),
      inferred('用干软布轻擦金色芯片再插。这是让它接触好，和磁性没有关系。', 'si-3rdcard magnet-science'),
      relayed('还不行就亮本人的医保码，它不靠这张卡。', 'linketalent-2023'),
    ),
    later(
      inferred('擦净以后，换两家医院都读不出，多半是芯片坏了，带身份证和旧卡去换。', 'rs-qa jiaozuo-2026'),
      relayed('换卡前不用“备份”。余额和记录都在后台，换卡后钱不会少。', 'hayaocihang-1578'),
      inferred('报销看票据，一般不用为了报销留着旧卡；换卡时常要交旧卡。', 'rs-qa xinhuaqu-2024'),
      relayed('新卡的社保功能，在人社网点或合作银行启用；银行功能要发卡银行激活。', 'rs-qa shaanxi-rs'),
    ),
    part('卡真正怕什么',
      relayed('芯片怕弯折、挤压、高温，也怕微波炉那样的强感应电流。', 'magnet-science'),
      relayed('手机、电脑、别的银行卡，都不会让芯片失磁。', 'magnet-science'),
      relayed('撞了、夹了会弄坏芯片，那是损坏，不是失磁。', 'magnet-science'),
    ),
    part('老说法从哪里来',
      inPlace('510100', relayed('老的磁条卡确实会失磁，成都 2018 年还有窗口办这件事。磁条社保卡从 {magstripe-withdrawn}起全部停用。', 'chengdu-2018 chengdu-magstripe')),
      inPlace('440300', relayed('深圳的磁条卡，从 {magstripe-withdrawn}起停用。', 'quanshang-2025')),
      inferred('手里还是没有芯片的老卡，一般要换成芯片卡。', 'chengdu-magstripe quanshang-2025'),
    ),
    handlers('card-hotline card-outlet'),
    papers('id-card old-card'),
    see('replace-or-reissue-card reader-offline chip-contact-dirty chip-damaged magstripe-degaussed-legacy obsolete-card'),
  ],
}

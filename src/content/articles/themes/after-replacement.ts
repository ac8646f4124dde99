import type { Article } from '@/domain/knowledge/article'
import { CARD_HOTLINE, hearsay, inferred, relayed } from '../../wording/claim'
import { compare, handlers, later, now, papers, part, places, see, takes, what } from '../notation'

/** The new card is in hand, or should be, and the window does not take it. */
export const afterReplacement: Article = {
  id: 'after-replacement',
  kind: 'theme',
  title: '换了新卡，刷不了',
  lead: '新卡要先启用；这几天用医保码看病',
  faults: [
    'card-sealed', 'bank-only-activated', 'finance-not-activated', 'sync-delay', 'card-cancelled', 'hospital-profile-stale', 'third-gen-unsupported',
    'ecard-broken-after-replace', 'bank-switch-balance-pending', 'production-failed', 'not-received',
  ],
  blocks: [
    what(
      inferred('新卡刷不了，多半是看病用的社保功能还没启用，系统里叫“封存”。', 'rst-qa-2022 yshing-3813'),
      relayed('看病不用等：医保码跟着人走，没有实体卡也能用。', 'linketalent-2023'),
    ),
    now(
      relayed('先亮本人的医保码，把今天的账结了。', 'linketalent-2023'),
      relayed('看清手里是新卡；新卡启用后，旧卡多半就失效了。', 'chengdu-magstripe beijing-rs-2026'),
      relayed('打 12333 或用“掌上12333”APP启用，部分地区可以。', 'shaanxi-rs rs-qa'),
      inferred('到人工窗口说“请更新医保凭证”，一般当场能改。', 'hospital-notice'),
    ),
    compare(
      '两样功能，分开办',
      [
        '社保功能：启用',
        relayed('看病刷卡用的是它，没启用就结不了。', 'rst-qa-2022 yshing-3813'),
        relayed('人社网点、多数发卡银行、人社的APP能办。', 'rs-qa shaanxi-rs'),
        relayed('医保APP里激活的是医保码，激活不了卡。', 'rs-qa'),
      ],
      [
        '银行功能：激活',
        relayed('取钱、领养老金和补贴用它，一般不影响看病。', 'rs-qa shaanxi-rs'),
        relayed('要本人去，同一家银行全国的网点都能办。', 'rs-qa shaanxi-rs'),
      ],
    ),
    part(
      '启用了还是不认',
      inferred('只有这家医院不认，通常是它的档案或机器没更新。', 'hospital-notice si-3rdcard'),
      hearsay('哪家都不认，也许信息没传到，有文章说要 {card-sync-days}。', 'articles', CARD_HOTLINE),
      inferred('过了 3 个工作日还不行，一般 12333 和 12393 都要问。', 'rs-qa articles'),
    ),
    part(
      '卡还没到手',
      inferred('打 12333 查进度，多半是还在做、退回了，或等您领。', 'card-production-codes rs-qa'),
      inferred('退回的，通常是照片、信息不合格，或银行开户没办成。', 'card-production-codes'),
    ),
    part(
      '哪些用不着管',
      inferred('家人的绑定、医保码和异地备案跟着人走，一般不用重办。', 'linketalent-2023 sina-2026-01-09'),
      relayed('电子社保卡会停一阵，领用新卡后自动恢复。', 'hayaocihang-1578'),
      relayed('医保的钱记在后台，不在卡里，换卡不会少。', 'hayaocihang-1578'),
    ),
    later(
      inferred('养老金、补贴、代扣用的银行账号，一般要改成新的。', 'rs-qa hayaocihang-1578'),
      relayed('旧卡收好，里面的银行账户去原来的银行处理。', 'endoxf'),
    ),
    handlers('card-hotline card-outlet card-bank insurance-hotline'),
    papers('id-card new-card'),
    takes(relayed('启用一般当场就好，慢的第二天。', 'rs-qa shaanxi-rs')),
    places('channels old-card-after-new'),
    see('enable-social-function activate-bank-function replacement-stages nothing-to-unbind card-sealed sync-delay hospital-profile-stale third-gen-unsupported'),
  ],
}

import { inferred, relayed } from '../../wording/claim'
import { cardTakes, nothingToUnbind, replaceCard } from '../../faults/repeated'
import { facts, handlers, later, now, papers, part, places, procedure, see, takes, what } from '../notation'
import { oldBankAccount } from '../repeated'

/** domain.md §3.2, §3.5, §3.6. */
export const replaceOrReissueCard = procedure(
  'replace-or-reissue-card', '换卡、补卡怎么办', '什么时候换、去哪办、带什么、孩子怎么办',
  'chip-damaged chip-contact-dirty obsolete-card magstripe-degaussed-legacy card-formal-loss card-validity-expired face-illegible antenna-broken ' +
    'card-app-locked card-auth-failed production-failed not-received identity-mismatch',
  what(
    relayed('卡坏了、丢了、快到期、信息变了，可以换卡或补卡。', 'rs-qa'),
    inferred('换三代卡一般是自愿的，旧卡没坏多半还能用。', 'jiaozuo-2026 jining'),
    relayed('账户里的钱在后台，换卡不受影响。', 'hayaocihang-1578'),
  ),
  now(
    relayed('今天要看病，先亮本人的医保码，换卡不急这一会儿。', 'linketalent-2023'),
    relayed('打 12333，问离您最近、能当场制卡的网点。', 'rs-qa'),
    replaceCard,
  ),
  later(
    relayed('领到新卡，问清社保功能启用了没有。', 'rs-qa'),
    inferred('领养老金、补贴的，去改收款的银行账户。', 'hayaocihang-1578'),
    oldBankAccount,
    nothingToUnbind,
  ),
  part('去哪里办',
    relayed('合作银行的即时制卡网点，当场拿卡。', 'rs-qa beijing-rs-2026'),
    relayed('人社、街道的社保卡服务网点。', 'rs-qa'),
    relayed('手机上：国家政务服务平台、电子社保卡、掌上12333、当地人社APP，多地能邮寄。', 'rs-qa'),
  ),
  part('孩子和代办',
    inferred('满 {id-card-age}（含）一般用身份证，没满的可以用户口簿。', 'gzhmu-2023 rst-qa-2022'),
    inferred('家长代办，一般还要家长的身份证，和户口簿这类关系证明。', 'gzhmu-2023'),
  ),
  part('换银行、改名',
    inferred('有的地方要先到原来的银行注销，再申领，一般先打 12333 问清。', 'shanghai-bendibao bkwk'),
    inferred('改了姓名或证件号，医保那边一般也要改。', 'huaihua-mwmca rs-qa'),
  ),
  handlers('card-hotline card-outlet card-bank'),
  papers('id-card old-card household-register'),
  takes(cardTakes),
  facts('id-card-age early-renewal'),
  places('channels instant-card card-making-time replacement-fee old-card-after-new magstripe-withdrawn'),
  see('enable-social-function report-lost-card new-card-time replacement-stages nothing-to-unbind correct-name-or-id card-validity-date after-replacement'),
)

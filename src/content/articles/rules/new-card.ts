import { CARD_HOTLINE, inPlace, inferred, relayed } from '../../wording/claim'
import { compare, facts, handlers, later, now, part, places, rule, see, takes, what } from '../notation'
import { oldBankAccount } from '../repeated'

/** domain.md §3.3, §3.6, §3.7, A30. */
export const newCardTime = rule(
  'new-card-time', '新卡多久能拿到', '当场制卡的立等可取；别的办法几天到几周',
  'chip-damaged card-formal-loss obsolete-card not-received production-failed sync-delay',
  what(
    relayed('各地普遍能立等可取，要找有即时制卡的网点。', 'rs-qa beijing-rs-2026'),
    inferred('没有全国统一的期限，别处的天数通常不能照搬。', 'rs-qa beijing-rs-2026'),
  ),
  now(
    relayed('打 12333 问：离我最近的即时制卡网点在哪？', 'rs-qa'),
    relayed('等卡的时候看病，亮本人的医保码。', 'linketalent-2023'),
  ),
  later(inferred('超过说好的日子，打 12333 查到了哪一步。', 'rs-qa card-production-codes')),
  part('怎么算日子',
    inferred('写“工作日”的，周末和节假日不算；写“自然日”的，一般都算。', 'beijing-rs-2026'),
    relayed('邮寄的时间，一般不算在里面。', 'beijing-rs-2026'),
  ),
  handlers('card-hotline card-outlet card-bank'),
  takes(relayed('能当场制卡的网点立等可取，其他办法要几天到几周。', 'rs-qa beijing-rs-2026')),
  places('card-making-time instant-card channels'),
  see('replace-or-reissue-card replacement-stages not-received production-failed'),
)

export const replacementStages = rule(
  'replacement-stages', '换卡卡在哪一步', '申请、开户、制卡、领卡、启用、同步，各有各的毛病',
  'production-failed not-received card-sealed bank-only-activated sync-delay hospital-profile-stale third-gen-unsupported card-cancelled',
  what(
    inferred('换卡一般走这几步：申请、银行开户、制卡、领卡、启用。', 'card-production-codes rs-qa'),
    inferred('哪一步没办完，看病一般都能先用医保码。', 'linketalent-2023'),
  ),
  part('申请、开户',
    inferred('退回来的，通常是照片不合格、信息有误，或者重复采集。', 'card-production-codes'),
    inferred('银行开户不成，一般去问受理银行，身份证过期的先换证。', 'card-production-codes'),
  ),
  part('制卡、领卡',
    inferred('提示制卡失败的，一般要重新提交，打 12333 问。', 'card-production-codes'),
    inferred('进度写“待领卡”，通常是卡已经做好，去领或查邮寄。', 'card-production-codes'),
  ),
  part('启用',
    relayed('领到手的新卡是“封存”的，要启用社保功能。', 'rst-qa-2022 yshing-3813'),
    relayed('银行激活的只是银行那一半。', 'rs-qa'),
    relayed('新卡启用后，有的地方旧卡就自动注销。', 'chengdu-magstripe beijing-rs-2026'),
  ),
  part('启用以后',
    inferred('刚启用不久刷不了，多半是信息还没传到。', 'rs-qa'),
    inferred('只有一家医院不行，多半是它存着旧卡，或机器不认新卡。', 'hospital-notice si-3rdcard'),
  ),
  handlers('card-hotline card-outlet card-bank'),
  places('old-card-after-new channels'),
  see('replace-or-reissue-card enable-social-function new-card-time card-sealed sync-delay after-replacement'),
)

export const nothingToUnbindRule = rule(
  'nothing-to-unbind', '换卡不用解绑什么', '家人、医保码、异地备案跟着人；银行账号要改',
  'card-cancelled bank-switch-balance-pending ecard-broken-after-replace hospital-profile-stale pooling-auto-ended',
  what(
    inferred('亲情账户、家庭共济、医保码、异地备案，都挂在人身上，换卡一般不用动。', 'linketalent-2023 sina-2026-01-09'),
    relayed('家庭共济只有在医保关系变了的时候，才自动解除。', 'people-2026 sina-2026-01-09'),
  ),
  compare('换卡以后',
    ['不用动',
      inferred('亲情账户和家庭共济，一般照旧。', 'linketalent-2023 sina-2026-01-09'),
      inferred('医保码一般照旧，真出了异常再解绑重激活。', 'linketalent-2023 nhsa-qa-1952628'),
      inferred('异地备案一般照旧，不用重办。', 'ybf-2022-22'),
      relayed('电子社保卡：领了新卡会自动恢复。', 'hayaocihang-1578'),
    ],
    ['要去改',
      inferred('领养老金、补贴和代扣的银行账号，一般要改。', 'hayaocihang-1578'),
      inferred('医院的档案：第一次去，一般到人工窗口更新一下。', 'hospital-notice'),
      oldBankAccount,
    ],
  ),
  handlers('card-hotline card-bank hospital-cashier'),
  see('replace-or-reissue-card replacement-stages after-replacement unbind-relative hospital-profile-stale'),
)

export const cardValidity = rule(
  'card-validity-date', '卡面上的有效期', '到期多半只影响银行功能，看病多地还能刷',
  'card-validity-expired bank-function-only',
  what(
    relayed('日期过了，主要影响银行功能；社保和医保，多地还能用。', 'jining quanshang-2025'),
    inferred('常见写的是 {card-validity}，通常指的是银行功能。', 'quanshang-2025 jining'),
  ),
  now(
    relayed('照常刷卡，先别管日期。', 'jining quanshang-2025'),
    inferred('真刷不了，请窗口念一遍提示，再找原因。', 'jining shanghai-codes'),
  ),
  later(
    relayed('到期前 {early-renewal}就可以申请换卡。', 'rs-qa'),
    inPlace('440300', relayed('深圳建议到期前 {renewal-advised}去换。', 'quanshang-2025')),
  ),
  part('各地说法',
    inPlace('370800', relayed('济宁：二代卡到期，银行功能不能用，社保医保照常。', 'jining')),
    inferred('也有地方说到期不能用，一般打 12333 问准。', 'articles', CARD_HOTLINE),
  ),
  handlers('card-hotline card-bank'),
  facts('card-validity early-renewal'),
  see('replace-or-reissue-card card-validity-expired'),
)

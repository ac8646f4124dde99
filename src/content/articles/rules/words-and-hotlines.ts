import { INSURANCE_HOTLINE, hearsay, inferred, official, relayed } from '../../wording/claim'
import { compare, handlers, part, rule, see, what } from '../notation'

/** What the screen says and whom to ask about it (domain.md §1.0.4, §6). */
export const statusWords = rule(
  'status-words', '屏幕上的状态字', '参保状态看人，卡状态看卡，别看混',
  'card-sealed card-temp-loss card-formal-loss card-app-locked card-cancelled not-insured insurance-suspended',
  what(inferred('窗口念的“状态”，通常有两种：人的参保状态，和卡的状态。', 'insured-status-codes card-status-codes')),
  compare('参保状态',
    ['正常', inferred('参保没问题，多半要查卡、密码或医院。', 'insured-status-codes')],
    ['暂停', inferred('一般是离职、欠费、没续缴，报销先停。', 'insured-status-codes')],
    ['终止', inferred('一般是参保关系已经结束，要重新参保或转移。', 'insured-status-codes')],
    ['未参保', inferred('一般是没缴费，或者单位还没办好。', 'insured-status-codes')],
  ),
  compare('卡的状态',
    ['封存', relayed('社保功能没启用。', 'rst-qa-2022 yshing-3813')],
    ['正常', inferred('卡一般能刷，要查别的原因。', 'card-status-codes')],
    ['临时挂失', relayed('找到卡，解挂就能再用。', 'wuxi yongkang')],
    ['正式挂失', relayed('多地不能再解，等新卡。', 'wuxi changchun')],
    ['应用锁定', inferred('社保功能被锁，一般要本人去网点。', 'card-status-codes si-3rdcard')],
    ['注销', inferred('这张不能用了，多半手里是旧卡。', 'card-status-codes beijing-rs-2026')],
  ),
  handlers('card-hotline insurance-hotline'),
  see('check-insured-status enable-social-function report-lost-card card-sealed card-cancelled insurance-suspended'),
)

export const whatHotlinesHandle = rule(
  'what-hotlines-handle', '哪个电话管什么', '医保打 12393，卡打 12333，缴费打 12366',
  'card-sealed not-insured identity-mismatch sync-delay',
  what(
    relayed('卡的事打 12333；参保、报销的事打 12393。', 'rs-qa gzhmu-2023'),
    hearsay('问外地的事，要在前面加那里的区号。', 'articles', INSURANCE_HOTLINE),
  ),
  compare('各管什么',
    ['12393 医保',
      hearsay('管参保、报销、异地备案、定点、医保码、亲情账户和家庭共济。', 'articles', INSURANCE_HOTLINE),
      relayed('不管社保卡的补办、挂失、启用、密码，不管养老金。', 'rs-qa gzhmu-2023'),
    ],
    ['12333 人社',
      relayed('管社保卡：申领、挂失、启用、密码、进度，还有养老、失业、工伤。', 'rs-qa gzhmu-2023'),
      inferred('一般不管报销比例和异地备案。', 'rs-qa'),
    ],
    ['12366 税务', official('管居民、灵活就业的缴费，缴了没到账也问它。', 'wxpay-social-fee')],
    ['12345 政务', inferred('一般受理投诉再转办：医院拒刷、两边推，可以打。', 'gzhmu-2023')],
    ['发卡银行', relayed('管银行账户挂失、银行激活、银行密码，不管医保。', 'rs-qa gzhmu-2023')],
  ),
  part('几点能打通',
    inferred('人工一般在工作日白天，各地不同。', 'articles', INSURANCE_HOTLINE),
    hearsay('有文章说是{hotline-hours}。', 'articles', INSURANCE_HOTLINE),
  ),
  handlers('insurance-hotline card-hotline tax-hotline city-hotline card-bank'),
  see('check-insured-status report-lost-card pay-contributions telling-scams-apart'),
)

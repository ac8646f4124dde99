import type { ActionRow } from './action-row'
import { INSURANCE_HOTLINE, hearsay, inferred, relayed } from '../wording/claim'
import { fallbackLadder } from '../wording/fallback-ladder'

const { FB1, FB3, FB4, FB5 } = fallbackLadder

export const cardActions: readonly ActionRow[] = [
  ['show-own-code', FB1.say, FB1.how, '能扫我本人的医保码（凭证类型 01）结算吗？'],
  [
    'wipe-and-reinsert',
    inferred('擦净金色芯片，正着重插到底。', 'si-3rdcard medical-hzv'),
    inferred('用干软布或橡皮轻擦金色芯片，朝上朝里插到底。这是让芯片接触好，和磁性没有关系。', 'si-3rdcard magnet-science'),
    '能让我擦净芯片，再插一次吗？',
  ],
  [
    'other-window',
    inferred('换一个窗口或机器再刷一次。', 'si-3rdcard shanghai-codes'),
    inferred('自助机不行就去人工窗口。换了就好，多半是机器的事，不用换卡。', 'si-3rdcard shanghai-codes'),
    '能换一台读卡器，或到人工窗口再读一次吗？',
  ],
  ['ask-id-card', FB3.say, FB3.how, '能按身份证（凭证类型 02）给我结算吗？'],
  [
    'wait-and-retry',
    inferred('先等一会儿，再刷一次。', 'shanghai-codes medical-hzv'),
    inferred('大家都刷不了，多半是系统的事，等 10 到 30 分钟再试。已经扣了钱却没结果，先别再付，请窗口查记录。', 'shanghai-codes wxpay-skills-2026'),
    '系统大概几点恢复，恢复后还能在这里按医保结吗？',
  ],
  ['refund-resettle', FB4.say, FB4.how, '先自费的话，几天内能退费改医保重新结算？'],
  [
    'switch-insert-tap',
    inferred('插卡不行就挥卡，挥卡不行就插卡。', 'jiaozuo-2026 si-3rdcard'),
    inferred('三代卡能插也能挥，挥的时候贴稳两秒。', 'jiaozuo-2026'),
    '这台机器插卡和挥卡都能试一次吗？',
  ],
  [
    'use-new-card',
    inferred('换成新卡再刷。', 'beijing-rs-2026'),
    inferred('换过新卡，旧卡多半已经注销。新卡没带，就亮本人的医保码。', 'beijing-rs-2026 linketalent-2023'),
    '系统里读到的是旧卡吗，能改读这张新卡吗？',
  ],
  [
    'stop-guessing-pin',
    relayed('先停手，别再猜密码。', 'rst-qa-2022 shaanxi-rs shanghai-bendibao'),
    relayed(
      '多地是连错 {pin-lock-tries}锁卡。这里要的是社保密码，不是银行密码，也不是医保码密码。没改过密码、剩的次数还多，才问清当地初始密码试一次。',
      'rst-qa-2022 shaanxi-rs shanghai-bendibao cangzhou',
    ),
    '要的是社保密码吗，提示还剩几次？',
  ],
  [
    'change-initial-pin',
    inferred('在窗口或自助机改掉初始密码，再刷。', 'si-3rdcard'),
    inferred('有的地方要先改密码才让刷，有的地方不用改，听当地的。', 'si-3rdcard cangzhou'),
    '这里能改社保密码吗，改完能马上刷吗？',
  ],
  [
    'enable-online',
    relayed('打 12333 或用手机启用社保功能。', 'shaanxi-rs rs-qa'),
    relayed('电子社保卡、掌上12333、当地人社APP都能试，部分地区可以线上办。银行激活的只是银行那一半。', 'shaanxi-rs rs-qa'),
    '卡是“0 封存”，在这里首次改密码能启用吗？',
  ],
  [
    'lift-temp-loss',
    relayed('卡找到了，就解除临时挂失。', 'wuxi yongkang'),
    inferred('打 12333 或用人社APP解挂。银行账户一般要另找发卡银行。', 'gzhmu-2023 wuxi'),
    '“4 临时挂失”解除以后，马上能刷吗？',
  ],
  [
    'relink-at-counter',
    inferred('到人工窗口，更新医保凭证。', 'hospital-notice'),
    inferred('跟工作人员说：我换过卡，请重新关联医保。外地医保的，有的医院每次都要办。', 'hospital-notice'),
    '能把我档案里的医保凭证换成现在的吗？',
  ],
  [
    'verify-with-id',
    inferred('拿出身份证，请窗口核对本人。', 'sina-2026-01-10 bkwk'),
    null,
    '卡面看不清，核对身份证后能照常结吗？',
  ],
  [
    'use-as-usual',
    relayed('照常刷卡，医保一般不受影响。', 'rs-qa jining quanshang-2025'),
    relayed('银行功能用不了、卡面日期过了，多地医保还能刷。刷不了，多半另有原因。', 'rs-qa jining quanshang-2025'),
    '系统里我的卡状态是“1 正常”吗？',
  ],
  [
    'pay-difference',
    relayed('照样走医保，差的钱现金或手机付。', 'shenzhen-641783'),
    relayed('统筹报销（医保出的那部分）和个人账户余额没有关系。', 'shenzhen-641783'),
    '统筹照常算，个人账户不够的我付现金，行吗？',
  ],
  [
    'ask-which-item',
    inferred('问清是哪一项不报、为什么。', 'shanghai-codes'),
    inferred('常见的有：不在报销目录里、和病种不符、超量、编码没对上。可以问能不能拆成两单。', 'shanghai-codes'),
    '是目录外、限支付范围、超限额，还是缺国家编码？',
  ],
  [
    'pay-from-account-only',
    hearsay('问窗口：能不能只用个人账户余额付？', 'article-6635474', INSURANCE_HOTLINE),
    hearsay('停保期间报销停了，多地个人账户里剩的钱还能用。', 'article-6635474', INSURANCE_HOTLINE),
    '参保暂停，只用个人账户余额付可以吗？',
  ],
  [
    'file-remote-now',
    relayed('现在就用手机办异地就医备案。', 'ybf-2022-22'),
    relayed(
      '用“国家异地就医备案”小程序或国家医保服务平台APP。住院的，出院结算前补办，可以直接结算；门诊看当地规定。急诊抢救视同已备案。',
      'ybf-2022-22',
    ),
    '我现在补办备案，办好再在这里直接结算，行吗？',
  ],
  [
    'switch-insured-area',
    relayed('在医保码页面，切换参保地。', 'nhsa-qa-1952628'),
    inferred('选现在参保的城市。还不行，解绑后重新激活再试。插实体卡反而可能行。', 'nhsa-qa-1952628 huaihua-mwmca'),
    '系统里我的参保地显示的是哪里？',
  ],
  [
    'select-provider-now',
    hearsay('问能不能当场选这家医院。', 'article-5042755', INSURANCE_HOTLINE),
    hearsay('有的地方在APP或窗口就能选点、改点，何时生效要问清。', 'article-5042755', INSURANCE_HOTLINE),
    '能当场给我选点或改点吗，今天就生效吗？',
  ],
  [
    'go-to-designated',
    inferred('不急的话，换一家能结医保的。', 'ybf-2022-22'),
    inferred('在国家医保服务平台APP查“定点”和“异地联网定点”。急诊先看病，别换。', 'ybf-2022-22'),
    '这里是医保定点吗，异地直接结算开通了吗？',
  ],
  [
    'settle-inpatient-first',
    inferred('先去住院处，把住院的账结清。', 'wxpay-skills-2026'),
    inferred('请住院处查是哪一次没结清。已经付过钱的，先别再付，请窗口查记录。', 'wxpay-skills-2026'),
    '是“在院状态不允许结算”吗，是哪一次住院？',
  ],
  [
    'call-hotline',
    inferred('付钱前打 12393，问清能不能报。', 'xinhuaqu-2024 insured-status-codes'),
    inferred('问三句：我现在参保正常吗？这种情况能手工报销吗？最晚什么时候交？', 'xinhuaqu-2024'),
    '系统返回的参保状态和 err_msg 原文是什么？',
  ],
  ['pay-and-keep-papers', FB5.say, FB5.how, '能给我收费票据、盖章的明细清单和诊断证明吗？'],
]

import type { Article } from '@/domain/knowledge/article'
import { fallbackLadder } from '../../wording/fallback-ladder'
import { inferred, official, relayed } from '../../wording/claim'
import { handlers, now, part, see, what } from '../notation'

/** The five places where a refusal comes from, so that nobody starts with replacing a card that is well. */
export const whyACardIsRefused: Article = {
  id: 'why-a-card-is-refused',
  kind: 'theme',
  title: '医保卡为什么刷不了',
  lead: '先把账结了，再看是哪里的事',
  faults: [
    'reader-offline', 'center-or-network-down', 'year-end-shutdown', 'card-not-seated', 'chip-contact-dirty', 'chip-damaged', 'card-sealed', 'card-temp-loss',
    'card-cancelled', 'pin-wrong', 'pin-locked', 'insurance-suspended', 'waiting-period', 'remote-not-filed', 'identity-mismatch', 'personal-account-low',
    'item-not-covered', 'inpatient-conflict', 'bank-function-only',
  ],
  blocks: [
    what(
      inferred('刷不了，不一定是卡坏了：机器、卡、密码、参保、这笔账，通常是其中一处。', 'si-3rdcard shanghai-codes insured-status-codes'),
      relayed('医保码不靠这张卡，所以最先试它。', 'linketalent-2023'),
    ),
    now(
      fallbackLadder.FB1.say,
      fallbackLadder.FB2.say,
      fallbackLadder.FB3.say,
      inferred('请窗口照屏幕念提示，或拍下来，原因多半就在里面。', 'shanghai-codes'),
      fallbackLadder.FB5.say,
    ),
    part(
      '机器、系统的事',
      inferred('旁边的人也刷不了，通常是机器、网络或系统出了毛病。', 'shanghai-codes si-3rdcard'),
      relayed('年底年初，有的地方停机结账，那几天都刷不了。', 'fuzhou-2018'),
    ),
    part(
      '卡的事',
      inferred('换几台机器都读不出，多半是芯片脏了或坏了。', 'si-3rdcard'),
      inferred('新卡没启用、卡挂失过、拿的是旧卡，一般也刷不了。', 'rst-qa-2022 wuxi chengdu-magstripe'),
      relayed('银行那边的限制，一般只影响取钱，不影响看病刷卡。', 'rs-qa'),
    ),
    part(
      '密码的事',
      relayed('能读到卡、密码不对的，先停手：多地连错 {pin-lock-tries}就锁。', 'rst-qa-2022 shaanxi-rs shanghai-bendibao'),
      relayed('窗口要的是社保密码，不是银行密码。', 'rst-qa-2022 shanghai-bendibao'),
    ),
    part(
      '参保的事',
      inferred('断缴、停保，或还在等待期，报销一般先停。', 'insured-status-codes state-council-2024-38'),
      relayed('在外地看病，一般要先备案；急诊抢救视同已经备案。', 'ybf-2022-22'),
      relayed('姓名、证件号和医保系统里的不一样，也会结不了。', 'huaihua-mwmca'),
    ),
    part(
      '这笔账的事',
      relayed('个人账户没钱，不挡报销；差的用现金或手机付。', 'shenzhen-641783'),
      inferred('有的药店只能刷个人账户，钱不够一般补现金。', 'shenzhen-641783'),
      inferred('这一项不在报销目录里，通常要自己付。', 'shanghai-codes'),
      official('有住院没结清，这一笔也可能结不了。', 'wxpay-skills-2026'),
    ),
    part(
      '问谁',
      inferred('参保、报销、备案，一般打 12393。', 'nhsa-qa-1952628 ybf-2022-22'),
      relayed('卡的启用、挂失、密码和进度，打 12333。', 'rs-qa gzhmu-2023'),
    ),
    handlers('insurance-hotline card-hotline hospital-cashier hospital-insurance-office'),
    see('window-ladder what-hotlines-handle three-passwords keeping-the-card-well after-replacement reader-offline chip-damaged insurance-suspended personal-account-low'),
  ],
}

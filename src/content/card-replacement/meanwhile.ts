import type { GuideWhen, Meanwhile } from '@/domain/card-replacement/guide'
import type { Reason } from '@/domain/card-replacement/states'
import type { Claim } from '@/domain/shared/source'
import { CARD_HOTLINE, INSURANCE_AGENCY, inPlace, inferred, official, relayed, unverified } from '../wording/claim'
import { fallbackLadder } from '../wording/fallback-ladder'
import { manualReimbursement } from '../wording/manual-reimbursement'
import { beforeEnabling, enabledNotUsable, notYetUsable, oldCardGone, oldCardWhole, withoutNewCard } from './case-groups'
import { showOwnCode } from './meanwhile/own-code'

const { FB3, FB4, FB5 } = fallbackLadder

const oldCardMayWork = inferred('先刷旧卡试试：没坏、没挂失，新卡启用前多半还能刷。', 'jiaozuo-2026 beijing-rs-2026')
const beijingOldCard = inPlace('110000', relayed('北京的三代卡启用以前，原来的卡不停用。', 'beijing-rs-2026'))
const askBeforeHandingIn = inferred('换卡常要交验旧卡，交之前一般先问：这几天还能刷吗？', 'rs-qa')

const oldCard = (reason: Reason, ...say: readonly Claim[]): Meanwhile => ({
  id: 'old-card-still-works',
  title: '旧卡先用着',
  when: { stages: beforeEnabling, reasons: [reason], sides: { oldCard: ['normal'] } },
  say,
})

/** Of no use once the card itself can be had. */
const notYetMade = withoutNewCard.filter((stage) => stage !== 'dispatched' && stage !== 'pending_pickup')

const temporaryCard = (when: GuideWhen, ...say: readonly Claim[]): readonly Meanwhile[] => {
  const row = { id: 'temporary-card', title: '问有没有临时卡', say }
  return [
    { ...row, when: { ...when, stages: ['instant_failed'], reasons: oldCardGone } },
    { ...row, when: { ...when, stages: notYetMade, reasons: oldCardGone, channels: ['branch', 'online', 'employer'] } },
  ]
}

const askIdCard = (when: GuideWhen, ...particular: readonly Claim[]): Meanwhile => ({
  id: 'ask-id-card',
  title: '问能不能用身份证',
  when: { stages: notYetUsable, ...when },
  say: [FB3.say, FB3.how, inPlace('430100', relayed('长沙 {id-card-settles-since}起，窗口能用身份证结。', 'changsha-2022')), ...particular],
})

/** The old procedure (domain.md §1.0.3); nobody knows whether it holds today. */
const beijingProof = inPlace('110000', inferred('北京以前看病要出示领卡证明，有就带着，一般先问窗口。', 'beijing-old'))

/** domain.md §1.0.3: what to ask before paying, and the papers of wording/manual-reimbursement in two sentences. */
const payFirst = (when: GuideWhen, ...particular: readonly Claim[]): Meanwhile => ({
  id: 'pay-first',
  title: '先问清，再垫付',
  when: { stages: notYetUsable, ...when },
  say: [
    FB5.say,
    FB4.say,
    FB5.how,
    official('收费票据、盖章的明细清单、病历处方，一样都别丢。', 'xinhuaqu-2024'),
    unverified('身份证、本人银行账号、报错的照片、外地的备案记录，也备着。', INSURANCE_AGENCY),
    manualReimbursement.deadline,
    ...particular,
  ],
})

/** domain.md §0.3, §1.0.1, §1.0.3, §3.4. What is first can always be done at the window. */
export const meanwhile: readonly Meanwhile[] = [
  ...showOwnCode,
  {
    id: 'use-new-card',
    title: '用新卡刷',
    when: { stages: enabledNotUsable },
    say: [
      inferred('先用新卡刷一次，社保功能启用了一般就能刷。', 'rst-qa-2022 rs-qa'),
      inferred('刚启用刷不了，多半是信息还没传到，先亮医保码。', 'rs-qa linketalent-2023'),
      inferred('只有这一家不认的，一般到人工窗口更新一下就行。', 'hospital-notice'),
    ],
  },
  askIdCard({ reasons: ['first'] }, inferred('孩子没有身份证的，一般还是亮孩子本人的医保码。', 'changsha-2022 alipay-faq')),
  askIdCard({}),
  {
    id: 'enable-first',
    title: '新卡先启用',
    when: { stages: ['picked_up'] },
    say: [
      relayed('问窗口：第一次刷卡改密码，就能启用吗？有的地方可以。', 'shaanxi-rs'),
      relayed('不知道社保密码别乱试，连错 {pin-lock-tries}会锁。', 'rst-qa-2022 shaanxi-rs shanghai-bendibao'),
    ],
  },
  {
    id: 'bank-is-not-enough',
    title: '银行激活不算启用',
    when: { stages: ['picked_up'], sides: { bankAccount: ['activated'] } },
    say: [relayed('还要启用社保功能，银行激活的只是银行那一半。', 'rst-qa-2022 rs-qa')],
  },
  oldCard('expiring', oldCardMayWork, relayed('卡面日期过了，社保和医保多地还能用。', 'jining quanshang-2025'), beijingOldCard, askBeforeHandingIn),
  oldCard('upgrade', oldCardMayWork, inferred('换三代卡一般是自愿的，旧卡没坏多半还能用。', 'jiaozuo-2026 jining'), beijingOldCard, askBeforeHandingIn),
  oldCard('info-change', oldCardMayWork, inferred('医保那边已经改了姓名或号码的，旧卡多半对不上，亮医保码。', 'huaihua-mwmca linketalent-2023'), beijingOldCard, askBeforeHandingIn),
  {
    id: 'lift-temp-loss',
    title: '旧卡找到了先问',
    when: { stages: withoutNewCard, sides: { oldCard: ['temp_loss'] } },
    say: [
      inferred('打 12333 问：旧卡找到了，还能解挂吗？', 'gzhmu-2023 wuxi'),
      relayed('已经申请补卡的，有的地方不能再解。', 'wuxi changchun'),
      inferred('能解的，解了多半就能刷，再问补卡还办不办。', 'gzhmu-2023 wuxi'),
    ],
  },
  {
    id: 'ecard-limits',
    title: '电子社保卡看情况',
    when: { stages: beforeEnabling, reasons: ['damaged', 'warranty', ...oldCardWhole], sides: { oldCard: ['normal'], ecard: [null, 'restored'] } },
    say: [
      official('问窗口收不收电子社保卡，只有部分城市能用它看病。', 'scio-2023'),
      relayed('它靠实体卡：原卡一注销，它就用不了。', 'hayaocihang-1578'),
    ],
  },
  ...temporaryCard(
    { places: ['220100'] },
    inPlace('220100', relayed('打 12333 问：长春以前有的临时卡，现在还办吗？', 'changchun', CARD_HOTLINE)),
    inPlace('220100', relayed('一般 {temporary-card-days}有效，最长 {temporary-card-longest}。', 'changchun', CARD_HOTLINE)),
    inPlace('220100', relayed('它没有银行功能，也不能到外地用。', 'changchun', CARD_HOTLINE)),
  ),
  ...temporaryCard({}, relayed('打 12333 问有没有临时卡，有的城市补卡期间能办。', 'changchun')),
  payFirst(
    { reasons: ['first'] },
    inferred('刚参保还没发卡的，有的地方列进能手工报的，通常要先问。', 'xinhuaqu-2024'),
    inPlace('410400', inferred('平顶山新华区列了新参保没发卡，能不能报一般还要问。', 'xinhuaqu-2024')),
  ),
  payFirst(
    { reasons: ['lost'] },
    unverified('挂失、补卡的回执，和票据放在一起。', INSURANCE_AGENCY),
    beijingProof,
    inPlace('410400', inferred('平顶山新华区列了丢卡、挂失，能不能报一般还要问。', 'xinhuaqu-2024')),
  ),
  payFirst({}, beijingProof),
]

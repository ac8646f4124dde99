import type { FaultText } from '@/domain/knowledge/fault-text'
import { CARD_HOTLINE, hearsay, inferred, relayed } from '../../wording/claim'
import { cardTakes, tryIdCard } from '../repeated'

const codeForNow = relayed('先用本人的医保码结算，它不靠这张卡。', 'linketalent-2023')
const codeWithNoCardYet = relayed('没拿到卡也能看病，用本人的医保码结算。', 'linketalent-2023')

/** A new card, or none yet. Enabling the social-security side and activating the bank side are two things with two verbs. */
export const afterReplacement: readonly FaultText[] = [
  {
    id: 'bank-only-activated',
    name: '只在银行激活过',
    meaning: relayed('在银行激活的是银行那一半。看病用的社保功能还要另外启用，这是两件事。', 'rst-qa-2022 rs-qa'),
    atWindow: [codeForNow, relayed('打 12333 或用“掌上12333”APP启用社保功能，部分地区可以。', 'shaanxi-rs rs-qa')],
    later: [
      relayed('线上办不了，就带身份证和新卡去人社网点或发卡银行。', 'rs-qa shaanxi-rs'),
      relayed('多数地方银行两样都能办，办完问：“社保功能也启用了吗？”', 'rs-qa'),
    ],
    handledBy: ['card-hotline', 'card-outlet', 'card-bank'],
    bring: ['id-card', 'new-card'],
    takes: relayed('一般当场就能启用。', 'rs-qa shaanxi-rs'),
    askClerk: '卡应用状态还是“0 封存”吗，社保功能启用了没有？',
  },
  {
    id: 'finance-not-activated',
    name: '银行功能没激活',
    meaning: relayed('社保功能启用了，银行功能还没激活。一般不影响看病刷卡，影响的是取钱、领养老金和补贴。', 'rs-qa shaanxi-rs'),
    atWindow: [
      relayed('看病照常刷卡结算。', 'rs-qa'),
      relayed('个人账户的余额用不了，就先付现金，报销照常。', 'endoxf shenzhen-641783'),
    ],
    later: [
      relayed('本人带身份证和卡，去卡面上那家银行激活，同一家银行都行。', 'rs-qa'),
      relayed('走不动的老人，可以问银行能不能上门或代办。', 'rs-qa'),
    ],
    handledBy: ['card-bank'],
    bring: ['id-card', 'card'],
    takes: inferred('一般柜台当场能办。', 'rs-qa'),
    askClerk: '医保能正常结算，只是金融功能没激活，对吗？',
  },
  {
    id: 'sync-delay',
    name: '新卡信息还没更新',
    meaning: inferred('新卡刚启用，通常是医保或医院的系统里还没有新卡的信息。多半不是卡坏了。', 'scan-pay-codes articles'),
    atWindow: [codeForNow, tryIdCard],
    later: [
      inferred('过了 3 个工作日还不行，12333 和 12393 都打，两边都查。', 'rs-qa articles'),
      inferred('别家医院能用、只有这家不行，请这家的人工窗口更新。', 'hospital-notice'),
    ],
    handledBy: ['card-hotline', 'insurance-hotline'],
    bring: ['id-card', 'pickup-slip'],
    takes: hearsay('没有全国统一的时间，有文章说 {card-sync-days}。', 'articles', CARD_HOTLINE),
    askClerk: '提示“卡信息不存在”，还是查到的仍是旧卡？',
  },
  {
    id: 'ecard-broken-after-replace',
    name: '电子社保卡用不了',
    meaning: relayed('电子社保卡跟着实体卡走，补换卡期间用不了是正常的。领用新卡后自动恢复，不用重新申领。', 'hayaocihang-1578'),
    atWindow: [
      relayed('改用本人的医保码，它和电子社保卡是两样东西。', 'linketalent-2023'),
      inferred('新卡已经领到、启用了的，直接刷新卡。', 'hayaocihang-1578'),
    ],
    later: [
      inferred('新卡启用后还不行，解除电子社保卡的关联，再领一次。', 'hayaocihang-1578'),
      relayed('弄不好就打 12333 问。', 'rs-qa'),
    ],
    handledBy: ['card-hotline'],
    bring: ['id-card'],
    takes: relayed('领用新卡后自动恢复。', 'hayaocihang-1578'),
    askClerk: '电子社保卡用不了，能用医保码（凭证类型 01）结算吗？',
  },
  {
    id: 'bank-switch-balance-pending',
    name: '换银行后余额没转',
    meaning: relayed('个别地方的个人账户放在发卡银行，换了银行，旧卡里的钱要另外转过去。医保报销和余额没有关系。', 'endoxf shenzhen-641783'),
    atWindow: [relayed('照样走医保结算，差的钱用现金或手机付。', 'shenzhen-641783')],
    later: [
      inferred('先打 12393 问：当地的个人账户归银行管还是医保管？', 'endoxf'),
      relayed('归银行管的，带新旧卡去原来的发卡银行销户转移。', 'endoxf'),
    ],
    handledBy: ['card-bank', 'insurance-hotline'],
    bring: ['id-card', 'old-card', 'new-card'],
    takes: relayed('有地方的旧口径是 {account-transfer-days}，问原来的银行。', 'endoxf'),
    askClerk: '个人账户余额显示多少，统筹支付照常算了吗？',
  },
  {
    id: 'production-failed',
    name: '新卡没做成',
    meaning: inferred('新卡没做出来，通常是照片或信息不合格，或者银行开户没办成。看病的资格还在，不靠这张卡。', 'card-production-codes linketalent-2023'),
    atWindow: [codeWithNoCardYet, tryIdCard],
    later: [
      inferred('打 12333 问：卡停在哪一步，为什么退回？', 'card-production-codes rs-qa'),
      inferred('照片或信息不合格的，改好了重新提交。', 'card-production-codes'),
      inferred('银行开户没成的，先看身份证过期没有，再问能不能换银行。', 'card-production-codes'),
    ],
    handledBy: ['card-hotline', 'card-bank'],
    bring: ['id-card', 'card-photo'],
    takes: cardTakes,
    askClerk: '卡没做出来，能用凭证类型 01 或 02 结算吗？',
  },
  {
    id: 'not-received',
    name: '新卡还没领到',
    meaning: inferred('卡通常已经做好了，在等您领，或者还在邮寄路上。没拿到卡，不影响看病的资格。', 'card-production-codes linketalent-2023'),
    atWindow: [codeWithNoCardYet, tryIdCard],
    later: [
      inferred('打 12333 或用“掌上12333”APP，查卡到哪一步、在哪领。', 'card-production-codes rs-qa'),
      relayed('领到卡先启用社保功能，再拿去看病。', 'rs-qa rst-qa-2022'),
    ],
    handledBy: ['card-hotline', 'card-bank'],
    bring: ['id-card'],
    takes: inferred('自己去领一般当天拿到，邮寄的要等几天。', 'card-production-codes rs-qa'),
    askClerk: '新卡还没到手，能用凭证类型 01 或 02 结算吗？',
  },
]

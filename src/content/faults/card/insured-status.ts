import type { FaultText } from '@/domain/knowledge/fault-text'
import { INSURANCE_HOTLINE, hearsay, inPlace, inferred, official, relayed } from '../../wording/claim'
import { accountMayStillPay, askBeforePaying } from '../repeated'

/** The card is well; what stands behind it, the person's insurance record, is not. */
export const insuredStatus: readonly FaultText[] = [
  {
    id: 'not-insured',
    name: '查不到参保记录',
    meaning: inferred('系统里没查到您现在的参保，通常是没缴费，或者新单位还没办好。多半不是卡坏了。', 'insured-status-codes scan-pay-codes code-page-message'),
    atWindow: [
      inferred('没参保期间一般不能报；不急就先打 12393 问清再付。', 'insured-status-codes'),
      inferred('在国家医保服务平台APP里，看本人的参保状态。', 'code-page-message'),
    ],
    later: [
      inferred('上班的找单位人事；居民找街道或税务办缴费。', 'wxpay-social-fee insured-status-codes'),
      official('居民医保、灵活就业缴费的事，打 12366 问。', 'wxpay-social-fee'),
    ],
    handledBy: ['insurance-hotline', 'tax-hotline', 'employer'],
    bring: [],
    takes: inferred('一般要几天；有等待期的更久。', 'state-council-2024-38'),
    askClerk: '参保状态是“0 未参保”，还是查不到我这个人？',
  },
  {
    id: 'insurance-suspended',
    name: '医保断缴、停保了',
    meaning: inferred('系统显示暂停或终止参保，通常是离职、单位欠费或没续缴。这时报销一般先停，多半不是卡坏了。', 'insured-status-codes scan-pay-codes'),
    atWindow: [inferred('看病要紧；付钱前先打 12393，问清能不能报。', 'insured-status-codes xinhuaqu-2024'), accountMayStillPay],
    later: [
      inferred('尽快续缴：职工找单位人事，自己缴的找税务。', 'wxpay-social-fee insured-status-codes'),
      hearsay('断缴的那段能不能补、几时恢复，各地差别很大。', 'articles', INSURANCE_HOTLINE),
    ],
    handledBy: ['insurance-hotline', 'employer', 'tax-hotline'],
    bring: ['id-card', 'work-or-payment-proof'],
    takes: hearsay('多为续缴的下个月起恢复，断缴久了还有等待期。', 'articles', INSURANCE_HOTLINE),
    askClerk: '参保状态是“2 暂停参保”还是“4 终止参保”？',
  },
  {
    id: 'waiting-period',
    name: '还在等待期',
    meaning: relayed('错过集中缴费期，或断缴后再参保，一般要过一段等待期。等待期里医保一般不报销。', 'state-council-2024-38'),
    atWindow: [inferred('先问清等待期到哪一天，再决定怎么付。', 'state-council-2024-38')],
    later: [relayed('等待期多长各地规定，打 12393 问清。', 'state-council-2024-38')],
    handledBy: ['insurance-hotline'],
    bring: [],
    takes: relayed('要等到等待期满，长短按当地规定。', 'state-council-2024-38'),
    askClerk: '“不享受医保待遇原因”写的什么，等待期到哪天？',
  },
  {
    id: 'multi-insurance-records',
    name: '参保地没对上',
    meaning: relayed('常见的是以前在别处参过保，或换过险种，几处记录没对上。医保码可能因此暂时用不了。', 'nhsa-qa-1952628 huaihua-mwmca'),
    atWindow: [
      relayed('在医保码页面点“切换参保地”，选现在参保的城市。', 'nhsa-qa-1952628'),
      inferred('医保码不行，就插实体卡试一次。', 'nhsa-qa-1952628'),
    ],
    later: [
      relayed('还不行，解绑医保码，重新激活再试。', 'nhsa-qa-1952628'),
      relayed('请参保地的医保经办窗口补报或合并参保信息。', 'nhsa-qa-1952628 huaihua-mwmca'),
    ],
    handledBy: ['insurance-hotline', 'insurance-agency'],
    bring: ['id-card'],
    takes: inferred('一般要几天。', 'nhsa-qa-1952628'),
    askClerk: '我名下有几条参保记录，参保地显示哪里？',
  },
  {
    id: 'identity-mismatch',
    name: '姓名证件号对不上',
    meaning: relayed('医保系统里的姓名或证件号，和您现在的不一样。改过名、换过证件号、名字有生僻字的，容易碰到。', 'huaihua-mwmca wxpay-skills-2026'),
    atWindow: [
      inferred('拿身份证请窗口逐字核对姓名和证件号。', 'wxpay-skills-2026 huaihua-mwmca'),
      inferred('医保码可能也不行，先问清能不能报，再自费。', 'wxpay-skills-2026 xinhuaqu-2024'),
    ],
    later: [
      inferred('医保和社保卡两边都要改：12393 和 12333 都打。', 'huaihua-mwmca rs-qa'),
      inferred('改了姓名或证件号，社保卡一般也要换。', 'shanghai-bendibao'),
      inPlace('310000', relayed('在上海，改姓名或号码的，先到原服务银行注销再重新申领。', 'shanghai-bendibao')),
    ],
    handledBy: ['insurance-hotline', 'card-hotline'],
    bring: ['id-card', 'identity-change-proof'],
    takes: inferred('改资料一般几天；要换卡的，再加制卡时间。', 'huaihua-mwmca rs-qa'),
    askClerk: '系统里的姓名、证件号和我的身份证，哪个字不一样？',
  },
  {
    id: 'risk-blocked',
    name: '医保账户受了限制',
    meaning: inferred('提示账户状态异常或黑名单，通常是医保账户受了限制。原因要由参保地的医保部门查清，不能光凭提示下结论。', 'wxpay-skills-2026 scan-pay-codes'),
    atWindow: [inferred('请窗口念出提示原文，记下来或拍下来。', 'shanghai-codes'), askBeforePaying],
    later: [inferred('本人带身份证，去参保地的医保经办窗口问清原因。', 'wxpay-skills-2026')],
    handledBy: ['insurance-agency', 'insurance-hotline'],
    bring: ['id-card'],
    takes: inferred('没有统一时间，一般要等经办查清。', 'wxpay-skills-2026'),
    askClerk: '是“黑名单”还是“账户状态异常”，err_msg 原文是什么？',
  },
]

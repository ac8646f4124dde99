import type { FaultText } from '@/domain/knowledge/fault-text'
import { inferred, official, relayed } from '../../wording/claim'
import { askBeforePaying } from '../repeated'
import { askOtherCredential, ownCardInstead, shownAtOnce } from './repeated'

/** A family account that is not yet complete: one of the two has no code to show. */
export const settingUp: readonly FaultText[] = [
  {
    id: 'family-main-not-ready',
    name: '自己的医保码没激活',
    meaning: relayed('您自己的医保码还没激活，就绑不了亲情账户。亲情账户是在您手机上亮家人自己的码。', 'we54-2023 alipay-faq'),
    atWindow: [relayed('先激活您自己的医保码，刷您的脸。', 'we54-2023'), ownCardInstead],
    later: [
      inferred('激活好了，再到亲情账户里添加家人。', 'we54-2023'),
      relayed('您的脸刷不过，带身份证去医保经办窗口激活。', 'zgjkxw-2024'),
    ],
    handledBy: ['insurance-hotline', 'insurance-agency'],
    bring: ['id-card'],
    takes: shownAtOnce,
    askClerk: askOtherCredential,
  },
  {
    id: 'family-member-not-insured',
    name: '家人查不到参保',
    meaning: inferred('系统里没查到家人现在的参保，通常是新生儿、刚换险种，或者停了保。多半不是绑错了。', 'nhsa-qa-1952628 insured-status-codes'),
    atWindow: [inferred('请家人刷自己的实体卡试一次。', 'nhsa-qa-1952628'), askBeforePaying],
    later: [
      relayed('参过保的，请参保地的医保经办窗口补报参保信息。', 'nhsa-qa-1952628'),
      inferred('还没参保的（如新生儿），问 12393 或街道怎么办。', 'insured-status-codes'),
    ],
    handledBy: ['insurance-hotline', 'insurance-agency'],
    bring: ['household-register', 'birth-certificate'],
    takes: inferred('补报一般要几天。', 'nhsa-qa-1952628'),
    askClerk: '提示“未查询到参保信息”吗，就诊人的参保状态是几？',
  },
  {
    id: 'family-member-code-inactive',
    name: '家人的码没激活',
    meaning: relayed('亲情账户亮的是家人自己的码，绑上以后，还要替他激活、设好密码。这一步没做，码就亮不出来。', 'alipay-faq'),
    atWindow: [relayed('在亲情账户里点家人头像，激活他的码，设好密码。', 'alipay-faq'), ownCardInstead],
    later: [
      relayed('还激活不了，打 12393 问参保地留的信息对不对。', 'alipay-faq'),
      relayed('在哪里绑的就在哪里激活，不用去社保网站。', 'alipay-faq'),
    ],
    handledBy: ['insurance-hotline', 'insurance-agency'],
    bring: [],
    takes: shownAtOnce,
    askClerk: '就诊人的医保码是没激活，还是没设密码？',
  },
  {
    id: 'relative-link-missing',
    name: '说亲属关系不存在',
    meaning: official('医院小程序没查到您和家人的亲情账户。先在国家或当地的医保平台绑好，付费时用的仍是家人自己的医保。', 'wxpay-skills-2026'),
    atWindow: [
      official('在国家医保服务平台APP绑好家人，再回医院小程序付。', 'wxpay-skills-2026'),
      inferred('赶时间就去人工窗口，用家人自己的卡或码。', 'wxpay-skills-2026'),
    ],
    later: [inferred('APP里关系、姓名、证件号都对，就请医院报修。', 'wxpay-skills-2026')],
    handledBy: ['insurance-hotline', 'hospital-it'],
    bring: ['both-household-registers', 'commitment-letter'],
    takes: shownAtOnce,
    askClerk: '小程序报 268545964“亲属关系不存在”，能改在窗口结吗？',
  },
  {
    id: 'family-pin-forgotten',
    name: '家人码的密码忘了',
    meaning: relayed('忘的是家人自己那个医保码的密码，和实体卡的密码无关。绑了亲情账户的人，可以在手机上替他改。', 'hainan-2024 alipay-faq'),
    atWindow: [relayed('国家医保服务平台APP里点亲情账户、家人头像，修改密码。', 'hainan-2024'), ownCardInstead],
    later: [relayed('手机上改不了就打 12393，有的地方要到医保经办窗口重置。', 'huaihua-mwmca')],
    handledBy: ['insurance-hotline', 'insurance-agency'],
    bring: [],
    takes: inferred('手机上改，一般当场就好。', 'hainan-2024'),
    askClerk: '要的是医保码密码吗，改刷实体卡（凭证类型 03）行吗？',
  },
]

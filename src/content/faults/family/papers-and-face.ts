import type { FaultText } from '@/domain/knowledge/fault-text'
import { INSURANCE_HOTLINE, hearsay, inferred, official, relayed } from '../../wording/claim'
import { askOtherCredential, ownCardInstead } from './repeated'

/** The family account asks for a face or for papers and does not accept them. */
export const papersAndFace: readonly FaultText[] = [
  {
    id: 'family-face-failed',
    name: '家人刷脸过不去',
    meaning: relayed('绑亲情账户要家人本人刷脸；实在刷不过，可以到医保经办窗口线下办。办好后，您手机上亮的是家人自己的码。', 'nhsa-reply zgjkxw-2024'),
    atWindow: [inferred('到亮处，摘掉帽子、口罩和眼镜，换部手机再刷。', 'nhsa-reply'), ownCardInstead],
    later: [
      relayed('去参保地的医保经办窗口，线下激活医保码、绑亲情账户。', 'zgjkxw-2024'),
      inferred('家人不在身边就刷不了脸，等见了面再办。', 'nhsa-reply'),
    ],
    handledBy: ['insurance-hotline', 'insurance-agency'],
    bring: ['both-id-cards', 'both-household-registers'],
    takes: inferred('到窗口办，一般当场就好。', 'zgjkxw-2024'),
    askClerk: '刷脸没通过，能用凭证类型 02 或 03 结算吗？',
  },
  {
    id: 'family-doc-rejected',
    name: '绑定材料没通过',
    meaning: inferred('绑亲情账户的材料没审过，通常是照片糊、户口本拍错页，或承诺书没签。绑好后亮的是家人自己的码。', 'we54-2023 nhsa-reply'),
    atWindow: [relayed('重拍清楚：双方户口本的常住人口登记卡那一页。', 'we54-2023'), ownCardInstead],
    later: [
      official('不在同一本户口本上也能绑，没有这条限制。', 'nhsa-reply'),
      relayed('承诺书在APP里生成，要本人手签。', 'we54-2023'),
    ],
    handledBy: ['insurance-hotline', 'insurance-agency'],
    bring: ['both-household-registers', 'commitment-letter'],
    takes: hearsay('有文章说审核要 {family-review-days}。', 'articles', INSURANCE_HOTLINE),
    askClerk: askOtherCredential,
  },
  {
    id: 'family-info-mismatch',
    name: '家人信息对不上',
    meaning: inferred('填的姓名、证件号或关系，和医保系统里的不一样。通常是填错了字，也可能改过名、有生僻字。', 'huaihua-mwmca alipay-faq'),
    atWindow: [inferred('对着家人的身份证，逐字核对姓名和证件号。', 'huaihua-mwmca'), ownCardInstead],
    later: [
      relayed('都没填错还不行，打 12393 查参保地留的信息。', 'alipay-faq'),
      inferred('改过名、有生僻字的，带证明去参保地改医保信息。', 'huaihua-mwmca'),
    ],
    handledBy: ['insurance-hotline', 'insurance-agency'],
    bring: ['both-id-cards', 'both-household-registers', 'identity-change-proof'],
    takes: inferred('填错的一般当场改好，改系统里的要几天。', 'huaihua-mwmca'),
    askClerk: '系统里就诊人的姓名、证件号，和身份证哪个字不一样？',
  },
]

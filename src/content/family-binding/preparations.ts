import type { PreparationText } from '@/domain/family-binding/guide'
import type { Preparation } from '@/domain/family-binding/preparation'
import type { Claim } from '@/domain/shared/source'
import { addRelative } from '../articles/repeated'
import { INSURANCE_HOTLINE, hearsay, inferred, official, relayed, unverified } from '../wording/claim'
import {
  askCounter, byBirthCertificate, byIdNumber, findSharing, moneyNotCode, motherIsChecked, motherOnly, offlineSince, orRegisterPhoto, thenActivate,
  uploadPapers,
} from './repeated'

const text = (preparation: Preparation, title: string, presence: readonly Claim[], bring: string, ...steps: readonly Claim[]): PreparationText => ({
  preparation, title, presence, bring: bring.split(' '), steps,
})

const noFace = official('不用刷孩子的脸。', 'nhsa-reply')
const childMayBeAway = inferred('孩子不在身边，一般也能绑。', 'nhsa-reply')
/** domain.md §4.3: the guide wants the letter and both registers, the answers of 2023-11 take any one of three. */
const withoutRegister = relayed('没有户口本，交出生证明或关系公证书，有问答说也行。', 'nhsa-hot-qa-2023')
const uploadIfAsked = inferred('页面要材料的：手签承诺书，传双方户口本，不在一本上也能绑。', 'we54-2023 nhsa-reply')
const motherIsThere = relayed('要刷妈妈的脸，妈妈得在场。', 'we54-2023')
const insureFirst = inferred('说查不到参保的，先给孩子参保，再来激活。', 'alipay-faq wxpay-social-fee')

/** domain.md §4.2–4.4, D05: who must be there, what to bring, the way through. They are sent to family: nobody is named in them. */
export const preparationTexts: Readonly<Record<Preparation, PreparationText>> = {
  direct: text(
    'direct', '交材料，不刷脸', [noFace, childMayBeAway],
    'commitment-letter both-household-registers birth-certificate',
    addRelative, byIdNumber, uploadPapers, withoutRegister, thenActivate,
  ),
  newborn: text(
    'newborn', '出生证，刷妈妈的脸', [motherIsThere, motherOnly],
    'birth-certificate mother-id-card',
    addRelative, byBirthCertificate, motherIsChecked, thenActivate, insureFirst,
  ),
  infant: text(
    'infant', '出生证或身份证号', [official('有身份证号的：交材料，不用刷孩子的脸。', 'nhsa-reply'), relayed('没有号的：用出生证，要刷妈妈的脸，妈妈得在场。', 'we54-2023')],
    'birth-certificate mother-id-card both-household-registers commitment-letter',
    addRelative,
    relayed('有号：选身份证号绑定，填姓名、证件号，传户口本和承诺书。', 'we54-2023'),
    relayed('没号：选出生医学证明绑定，填妈妈的信息和编号，刷妈妈的脸。', 'we54-2023'),
    thenActivate, insureFirst,
  ),
  both: text(
    'both', '本人在场，材料备着', [inferred('请他本人在场，一般要准备刷脸，材料也备好。', 'nhsa-reply nhsa-hot-qa-2023')],
    'both-household-registers birth-certificate commitment-letter id-card',
    addRelative, byIdNumber,
    inferred('页面要刷脸就刷脸，要材料就交材料，以页面为准。', 'nhsa-reply nhsa-hot-qa-2023'),
    uploadIfAsked, thenActivate,
  ),
  face: text(
    'face', '要本人刷脸', [official('要他本人在场刷脸。', 'nhsa-reply'), inferred('他不在身边，一般绑不成，等见了面再绑。', 'nhsa-reply'), orRegisterPhoto],
    'id-card both-household-registers commitment-letter',
    addRelative, byIdNumber,
    uploadIfAsked,
    official('请他本人对着手机刷脸。', 'nhsa-reply'),
    thenActivate,
  ),
  offline: text(
    'offline', '到窗口线下绑', [offlineSince, unverified('他要不要一起去，没有查到。', INSURANCE_HOTLINE)],
    'both-id-cards both-household-registers relation-proof',
    askCounter,
    relayed('带上材料，去参保地的医保经办窗口线下绑。', 'zgjkxw-2024'),
    relayed('他的医保码没激活的，同时办线下激活。', 'zgjkxw-2024'),
  ),
  sharing: text(
    'sharing', '办家庭共济', [inferred('一般由出钱的人在手机上授权。', 'people-2026 sina-2026-01-10'), hearsay('跨省的，收钱的家人要先开通医保钱包。', 'articles', INSURANCE_HOTLINE)],
    'both-id-cards relation-proof',
    findSharing,
    inferred('由职工这一方授权：加家人、选关系、设额度。', 'people-2026 sina-2026-01-10'),
    inferred('跨省的，改点首页的“医保钱包”，先看双方开通没有。', 'sina-2026-01-10 asiacity-397973'),
    moneyNotCode,
  ),
}

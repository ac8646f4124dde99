import type { PreparationText } from '@/domain/family-binding/guide'
import type { Preparation } from '@/domain/family-binding/preparation'
import type { Claim } from '@/domain/shared/source'
import { inferred, relayed, official, unverified, INSURANCE_AGENCY } from '../wording/claim'

const row = (preparation: Preparation, title: string, bring: string, presence: readonly Claim[], steps: readonly Claim[]): PreparationText => ({ preparation, title, presence, bring: bring.split(' '), steps })

/** domain.md §4.2, §4.3, D05. */
export const preparationTexts: Readonly<Record<Preparation, PreparationText>> = {
  direct: row('direct', '交材料，不刷脸', 'commitment-letter both-household-registers birth-certificate', [official('不用孩子刷脸，孩子不在身边也能绑。', 'nhsa-reply')], [relayed('选身份证号绑定，看完告知书，填姓名、证件号和关系。', 'we54-2023')]),
  newborn: row('newborn', '出生证，刷妈妈的脸', 'birth-certificate mother-id-card', [relayed('要刷的是妈妈的脸，妈妈得在场。', 'we54-2023')], [relayed('选出生医学证明绑定，填妈妈的姓名、身份证号和证明编号。', 'we54-2023')]),
  infant: row('infant', '出生证或证件号', 'birth-certificate mother-id-card commitment-letter both-household-registers', [relayed('用出生证绑，要刷妈妈的脸，妈妈得在场。', 'we54-2023')], [relayed('选出生医学证明绑定，填妈妈的姓名、身份证号和证明编号。', 'we54-2023')]),
  both: row('both', '本人在场，材料备着', 'id-card commitment-letter both-household-registers birth-certificate', [inferred('请本人在场准备刷脸，材料也一起备好。', 'nhsa-reply nhsa-hot-qa-2023')], [inferred('页面要刷脸就刷脸，要材料就交材料。', 'nhsa-reply nhsa-hot-qa-2023')]),
  face: row('face', '要本人刷脸', 'id-card commitment-letter both-household-registers', [official('要家人本人在场刷脸。', 'nhsa-reply')], [relayed('选身份证号绑定，看完告知书，填姓名、证件号和关系。', 'we54-2023')]),
  offline: row('offline', '到窗口线下绑', 'both-id-cards both-household-registers relation-proof', [unverified('家人要不要到场，先打 12393 问。', INSURANCE_AGENCY)], [relayed('去医保经办窗口，线下绑亲情账户。', 'zgjkxw-2024')]),
  sharing: row('sharing', '办家庭共济', 'relation-proof', [inferred('由出钱的人在手机上办，家人一般不用到场。', 'sina-2026-01-10')], [inferred('在国家医保服务平台APP或当地医保APP，找“家庭共济”。', 'xinhua-2024 sina-2026-01-10')]),
}

import type { Paper, PaperId } from '@/domain/knowledge/fault-text'
import type { Claim } from '@/domain/shared/source'
import { CARD_HOTLINE, INSURANCE_AGENCY, inferred, official, relayed, unverified } from './wording/claim'

const names: readonly (readonly [PaperId, Claim])[] = [
  ['id-card', official('本人身份证', 'gzhmu-2023')],
  ['household-register', relayed('户口簿（没满 16 周岁的用）', 'rst-qa-2022')],
  ['guardian-id-card', official('监护人的身份证', 'gzhmu-2023')],
  ['mother-id-card', relayed('妈妈的身份证', 'we54-2023')],
  ['both-id-cards', unverified('您和家人各自的身份证', INSURANCE_AGENCY)],
  ['both-household-registers', relayed('双方户口本（常住人口登记卡那一页）', 'we54-2023 nhsa-hot-qa-2023')],
  ['birth-certificate', relayed('出生医学证明', 'we54-2023 nhsa-hot-qa-2023')],
  ['commitment-letter', relayed('个人承诺书（在APP里手签）', 'we54-2023')],
  ['relation-proof', unverified('能证明亲属关系的材料（有的地方要）', INSURANCE_AGENCY)],
  ['card', relayed('出问题的这张社保卡', 'rst-qa-2022')],
  ['old-card', relayed('旧社保卡', 'rs-qa')],
  ['new-card', relayed('新社保卡', 'rs-qa shaanxi-rs')],
  ['card-photo', inferred('合格的制卡照片', 'card-production-codes')],
  ['pickup-slip', unverified('领新卡时给的凭证', CARD_HOTLINE)],
  ['identity-change-proof', inferred('户口簿或改名、改号的证明', 'huaihua-mwmca')],
  ['work-or-payment-proof', inferred('劳动合同或缴费凭证', 'insured-status-codes')],
  ['remote-care-proof', relayed('居住证明或承诺书（转诊的带转诊证明）', 'ybf-2022-22')],
  ['loss-receipt', unverified('挂失或补卡的回执', INSURANCE_AGENCY)],
  ['receipt', relayed('收费票据（电子票据要有代码、号码和校验码）', 'xinhuaqu-2024 bill-fields')],
  ['fee-list', official('盖章的费用明细清单', 'xinhuaqu-2024')],
  ['medical-record', relayed('病历、处方或诊断证明（住院加出院小结）', 'xinhuaqu-2024 fuzhou-2018')],
  ['prescription', official('处方底联', 'xinhuaqu-2024')],
  ['case-notes', relayed('门诊病历（原件和复印件）', 'fuzhou-2018')],
  ['emergency-diagnosis', official('急诊的诊断证明', 'xinhuaqu-2024')],
  ['discharge-diagnosis', official('出院的诊断证明', 'xinhuaqu-2024')],
  ['discharge-summary', relayed('出院小结', 'xinhuaqu-2024 fuzhou-2018')],
  ['bank-account', unverified('本人的银行账户', INSURANCE_AGENCY)],
  ['failure-proof', unverified('窗口报错照片或医院的未能直接结算说明', INSURANCE_AGENCY)],
  ['filing-record', unverified('异地就医备案记录', INSURANCE_AGENCY)],
  ['payment-record', official('订单号和付款截图', 'wxpay-skills-2026')],
  ['benefit-proof', inferred('慢特病认定或人员身份的材料', 'ybf-2022-22')],
]

const byId = (): Record<PaperId, Paper> => {
  const all: Record<PaperId, Paper> = {}
  for (const [id, name] of names) all[id] = { id, name }
  return all
}

export const papers: Readonly<Record<PaperId, Paper>> = byId()

import type { Article } from '@/domain/knowledge/article'
import { CASHIER, INSURANCE_AGENCY, inferred, inPlace, official, relayed, unverified } from '../../wording/claim'
import { manualReimbursement } from '../../wording/manual-reimbursement'
import { facts, handlers, later, now, papers, see, takes, what } from '../notation'

/** 手工（零星）报销: asked about before paying, never promised (domain.md §0.2, §1.0.3). */
export const manualClaims: Article = {
  id: 'manual-claims',
  kind: 'theme',
  title: '自费以后怎么报销',
  lead: '不是每种情况都行，先问清再垫付',
  faults: ['settled-as-self-pay', 'year-end-shutdown', 'center-or-network-down', 'card-formal-loss', 'remote-not-filed', 'provider-not-networked'],
  blocks: [
    what(
      official('没能当场用医保结的，有些情形可以凭票据回参保地报，叫手工报销，也叫零星报销。', 'xinhuaqu-2024'),
      ...manualReimbursement.limits,
      inferred('没参保和等待期里花的钱，一般不能报。', 'state-council-2024-38 insured-status-codes'),
    ),
    now(
      inferred('交钱前打 12393 问：我这种情况能手工报销吗，最晚几号交？', 'xinhuaqu-2024'),
      unverified('再问医院：几天内能退费改医保重结？能就不用跑手工报销。', CASHIER),
      official('要收费票据和盖章的费用清单，病历、处方一起留好。', 'xinhuaqu-2024'),
      official('住院的，出院时要一份出院诊断证明。', 'xinhuaqu-2024'),
      unverified('拍下窗口的报错，请医院写明没能直接结算。', INSURANCE_AGENCY),
    ),
    later(
      inferred('回参保地的医保经办窗口交材料。卡还没补好的，带补卡回执。', 'xinhuaqu-2024'),
      manualReimbursement.deadline,
      inPlace('350100', relayed('福州有一年年初停机，垫付的补报到 {yearend-claim-deadline}截止。', 'fuzhou-2018')),
      inferred('电子票据把代码、号码和校验码都留着，付款截图一般不能代替。', 'bill-fields xinhuaqu-2024'),
      inferred('在外地没备案就看的，比例一般会低一些。', 'ybf-2022-22'),
    ),
    handlers('insurance-hotline insurance-agency hospital-insurance-office'),
    papers(manualReimbursement.papers.join(' ')),
    takes(unverified('各地不同，常说的是 {manual-claim-takes}以内，问参保地。', INSURANCE_AGENCY)),
    facts('manual-claim-takes'),
    see('claim-manually refund-and-resettle settled-as-self-pay year-end-shutdown card-formal-loss remote-not-filed provider-not-networked'),
  ],
}

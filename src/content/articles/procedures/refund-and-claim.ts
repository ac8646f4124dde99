import { CASHIER, inferred, official, relayed, unverified } from '../../wording/claim'
import { manualReimbursement } from '../../wording/manual-reimbursement'
import { askBeforePaying } from '../../faults/repeated'
import { facts, handlers, later, now, papers, part, procedure, see, takes, what } from '../notation'

const { deadline, limits, papers: claimPapers, takes: claimTakes } = manualReimbursement

/** domain.md §1.0.1 FB4, §1.0.3. */
export const refundAndResettle = procedure(
  'refund-and-resettle', '退费，改医保重结', '已经自费了，回这家医院问能不能退了重结',
  'settled-as-self-pay self-paid-but-insurance-failed wrong-benefit-type center-or-network-down settlement-check-failed',
  what(
    inferred('没走成医保，通常有两条路：回医院退费重结，或回参保地手工报。', 'xinhuaqu-2024 wxpay-skills-2026'),
    unverified('退费重结由医院自己定，先问清能不能、几号以前。', CASHIER),
  ),
  now(
    unverified('问收费窗口：几天内能退费，改医保重新结？', CASHIER),
    official('票据、盖章的清单先收好，报销要用。', 'xinhuaqu-2024'),
    inferred('付了款没结果的，先别再付，请窗口查单。', 'wxpay-skills-2026'),
  ),
  later(
    inferred('退不了的，留齐票据和清单，问参保地能不能报。', 'xinhuaqu-2024'),
    inferred('已经用医保结过的，一般不能再报一次。', 'xinhuaqu-2024'),
  ),
  part('退回来的钱',
    official('手机付的自费部分，退款要 {self-pay-refund}。', 'wxpay-skills-2026'),
    official('医保那部分什么时候退，看当地医保局。', 'wxpay-skills-2026'),
  ),
  handlers('hospital-cashier hospital-insurance-office insurance-hotline'),
  papers('receipt fee-list'),
  takes(unverified('期限由医院定，先问清几号以前。', CASHIER)),
  facts('self-pay-refund'),
  see('claim-manually find-order-after-failure settled-as-self-pay self-paid-but-insurance-failed'),
)

export const claimManually = procedure(
  'claim-manually', '手工报销怎么办', '先问清能不能报，再垫付；要留好哪些东西',
  'remote-not-filed provider-not-networked card-formal-loss card-temp-loss year-end-shutdown center-or-network-down settled-as-self-pay chip-damaged',
  what(
    official('没能当场结的，有些情形能凭票据回参保地报，不是每种都行。', 'xinhuaqu-2024'),
    ...limits.slice(0, 1),
  ),
  now(
    askBeforePaying,
    inferred('问 12393 或医院医保办：能手工报销吗，最晚几号交？', 'xinhuaqu-2024'),
    inferred('把报错拍下来，请医院写明为什么没结成。', 'shanghai-codes xinhuaqu-2024'),
    relayed('票据、盖章清单、病历处方，一样都别丢。', 'xinhuaqu-2024 fuzhou-2018'),
  ),
  later(
    relayed('赶在截止日期前，把材料交到参保地。', 'fuzhou-2018'),
    inferred('住院的，再带上出院的诊断证明。', 'xinhuaqu-2024'),
    inferred('门诊的，再带上处方底联；看急诊的，带上诊断证明。', 'xinhuaqu-2024'),
  ),
  part('边界', ...limits.slice(1), deadline),
  handlers('insurance-hotline insurance-agency hospital-insurance-office'),
  papers(claimPapers.join(' ')),
  takes(claimTakes),
  facts('manual-claim-takes'),
  see('manual-claim-limits refund-and-resettle manual-claims'),
)

import { INSURANCE_HOTLINE, hearsay, inPlace, inferred, official, relayed, unverified } from '../../wording/claim'
import { manualReimbursement } from '../../wording/manual-reimbursement'
import { askBeforePaying } from '../../faults/repeated'
import { facts, handlers, now, papers, part, places, rule, see, takes, what } from '../notation'

/** What is reimbursed by hand, and from when (domain.md §1.0.3, A17). */
export const manualClaimLimits = rule(
  'manual-claim-limits', '哪些能手工报销', '参保地定的，各地不同；先问清再垫付',
  'card-formal-loss card-temp-loss remote-not-filed provider-not-networked year-end-shutdown not-insured waiting-period',
  what(
    official('手工报销，是自费以后凭票据回参保地报，不是每种情况都行。', 'xinhuaqu-2024'),
    ...manualReimbursement.limits.slice(0, 1),
  ),
  now(
    askBeforePaying,
    inferred('打 12393 问：我这种情况能手工报销吗？', 'xinhuaqu-2024'),
    official('票据和盖章的清单，当场要齐。', 'xinhuaqu-2024'),
  ),
  part('写明能报的地方', ...manualReimbursement.limits.slice(1, 2),
    inPlace('110000', relayed('北京从前换卡期间要当场出示领卡证明，现在要不要先问清。', 'beijing-old', INSURANCE_HOTLINE)),
  ),
  part('多半报不了的',
    inferred('没参保、停保、等待期里花的钱，一般不能报。', 'state-council-2024-38 insured-status-codes'),
    inferred('已经用医保结算过的费用，一般不能再报一次。', 'xinhuaqu-2024'),
    hearsay('普通门诊忘带卡，不少地方报不了。', 'article-7475740', INSURANCE_HOTLINE),
  ),
  handlers('insurance-hotline insurance-agency'),
  papers(manualReimbursement.papers.join(' ')),
  takes(manualReimbursement.takes),
  facts('manual-claim-takes'),
  places('yearend-stop'),
  see('claim-manually refund-and-resettle manual-claims'),
)

export const waitingPeriodRule = rule(
  'waiting-period-rule', '医保等待期', '错过缴费、断缴再参保，要等一段才报',
  'waiting-period insurance-suspended not-insured',
  what(
    relayed('错过集中缴费期，或断缴后再参保，一般有等待期，这段不报。', 'state-council-2024-38'),
    relayed('等多久由各地规定。', 'state-council-2024-38'),
  ),
  now(
    inferred('付钱前问清：我的等待期到哪一天？', 'state-council-2024-38'),
    inferred('不急的，等过了那天再来看。', 'state-council-2024-38'),
  ),
  part('常听说的月数',
    relayed('国家文件说要设等待期，具体月数看当地。', 'state-council-2024-38'),
    unverified('网上说的“{waiting-months}”，没有核实。', INSURANCE_HOTLINE),
  ),
  handlers('insurance-hotline tax-hotline'),
  takes(relayed('要等到等待期满，长短按当地规定。', 'state-council-2024-38')),
  see('check-insured-status pay-contributions waiting-period insured-status-and-filing'),
)

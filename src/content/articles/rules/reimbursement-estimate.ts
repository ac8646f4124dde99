import { inferred, relayed } from '../../wording/claim'
import { handlers, now, papers, part, rule, see, what } from '../notation'

/** domain.md §5.4: how a reimbursement comes about. No deductible, ratio or cap is told, for none holds everywhere. */
export const reimbursementEstimate = rule(
  'reimbursement-estimate', '报多少是怎么算的', '起付线、比例、封顶，各地各不相同',
  'deductible-not-met category-b-prepay over-limit-price annual-cap-reached wrong-benefit-type out-of-catalogue',
  what(
    inferred('报销一般分四步算：先看哪些能进报销，再减起付线，乘比例，最后看封顶。', 'openhis-2207 bill-self-pay'),
    inferred('起付线、比例、封顶通常由参保地定，这里只讲怎么算，不写数。', 'ybf-2022-22'),
  ),
  part('一、能进报销的',
    inferred('从总数里减掉目录外的、超限价的、要先自付的，剩下的一般才进报销。', 'openhis-2207'),
    relayed('目录外的记“个人自费”，一分不进报销。', 'beijing-bill'),
    inferred('先自付的那一截，一般记在“个人自付”里。', 'beijing-bill bill-self-pay'),
  ),
  part('二、减起付线',
    inferred('起付线以内一般先由个人付，过了线才开始报。', 'bill-self-pay'),
    inferred('有的按一年累计，有的按每次算，通常看当地。', 'bill-self-pay'),
    inferred('还没到线，统筹是 0 或很少，一般是正常的。', 'bill-self-pay'),
  ),
  part('三、乘比例',
    inferred('过线的部分按比例报；有的分几段，通常一段一个比例。', 'openhis-2207'),
    inferred('险种、人员类别、慢特病、备案不同，比例一般也不同。', 'ybf-2022-22 insured-status-codes'),
  ),
  part('四、看封顶',
    inferred('到了年度封顶或门诊限额，超出的一般由个人付。', 'openhis-2207'),
    relayed('大病保险、救助、公务员补助另算，记在“其他支付”里。', 'beijing-bill bill-fields'),
  ),
  part('常被弄混的',
    relayed('报多少和个人账户余额没有关系。', 'shenzhen-641783'),
    relayed('跨省看病，药和项目看就医地的目录，怎么报看参保地的政策。', 'ybf-2022-22'),
    inferred('所以同一张单，在外地和在家里，能报的可能不同，一般属正常。', 'ybf-2022-22'),
  ),
  now(
    inferred('打 12393 问：我的起付线、比例、封顶各是多少，今年用了多少？', 'ybf-2022-22'),
    inferred('自己算的只作参考，以结算单为准。', 'ybf-2022-22'),
  ),
  handlers('insurance-hotline hospital-insurance-office'),
  papers('receipt fee-list'),
  see('bill-fields bill-identities deductible-not-met category-b-prepay annual-cap-reached wrong-benefit-type'),
)

import type { BillOutcome } from '@/domain/bill/explain-bill'
import type { BillOutcomeText } from '@/domain/bill/guide'
import type { Claim } from '@/domain/shared/source'
import { inferred, relayed } from '../wording/claim'

/** The ids are those of the faults (domain.md §1.E, E15–E22), so that the words there need not be said again. */
const outcome = (id: BillOutcome, shows: Claim): BillOutcomeText => ({ outcome: id, fault: id, shows })

export const outcomeTexts: Readonly<Record<BillOutcome, BillOutcomeText>> = {
  'bill-arithmetic-mismatch': outcome('bill-arithmetic-mismatch', inferred('票上有几个数对不上，通常有来由，先问收费处。', 'bill-fields bill-codes')),
  'settled-as-self-pay': outcome('settled-as-self-pay', inferred('统筹付的是零，一般要看看这单是不是没走医保。', 'bill-fields')),
  'deductible-not-met': outcome('deductible-not-met', inferred('统筹付的是零，您有自付，多半还没到起付线。', 'bill-self-pay')),
  'category-b-prepay': outcome('category-b-prepay', inferred('有的药和项目一般要先自付一截，自付就多一些。', 'beijing-bill bill-self-pay')),
  'out-of-catalogue': outcome('out-of-catalogue', relayed('有目录外的药或项目，这部分全由个人出。', 'beijing-bill')),
  'over-limit-price': outcome('over-limit-price', inferred('有超出限价的，超出的部分一般由个人出。', 'openhis-2207 bill-example-2024')),
  'annual-cap-reached': outcome('annual-cap-reached', inferred('统筹付的是零，额度用完了一般也会这样。', 'openhis-2207')),
  'wrong-benefit-type': outcome('wrong-benefit-type', inferred('自付比医保付的多，通常可以核对一下按什么身份算的。', 'ybf-2022-22 insured-status-codes')),
}

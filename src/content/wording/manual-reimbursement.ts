import type { PaperId } from '@/domain/knowledge/fault-text'
import type { Claim } from '@/domain/shared/source'
import { INSURANCE_AGENCY, INSURANCE_HOTLINE, hearsay, inPlace, inferred, official, relayed, unverified } from './claim'

/** Which situations can be claimed at all is for the place where one is insured. */
export const ruledThere = official('能手工报销的情形由参保地规定，各地不同。', 'xinhuaqu-2024')

/** 手工（零星）报销, domain.md §1.0.3: asked about before paying, never promised. */
export const manualReimbursement: {
  readonly warning: Claim
  readonly ask: string
  readonly limits: readonly Claim[]
  readonly papers: readonly PaperId[]
  readonly deadline: Claim
  readonly takes: Claim
} = {
  warning: inferred('先问清能不能报，再垫付。不是每种情况都能报。', 'xinhuaqu-2024'),
  ask: '我这种情况能手工报销吗？最晚什么时候交？',
  limits: [
    ruledThere,
    inPlace('410400', official('平顶山新华区 2024 年列出的有：新参保没发卡、急诊没带卡、卡丢了或挂失、异地突发急诊、异地没能直接结算等。', 'xinhuaqu-2024')),
    hearsay('普通门诊忘带卡，不少地方报不了。', 'article-7475740', INSURANCE_HOTLINE),
    inferred('已经用医保结算过的费用，一般不能再报一次。', 'xinhuaqu-2024'),
  ],
  papers: ['id-card', 'receipt', 'fee-list', 'medical-record', 'bank-account', 'failure-proof', 'filing-record'],
  deadline: relayed('补报有截止日期，各地不同，先问清几号以前交。', 'fuzhou-2018'),
  takes: unverified('各地不同，常见 1 个月左右，问参保地。', INSURANCE_AGENCY),
}

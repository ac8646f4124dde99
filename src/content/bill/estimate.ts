import type { EstimateAmount, EstimateRefusal, EstimateStep } from '@/domain/bill/estimate'
import type { EstimateText } from '@/domain/bill/guide'
import { inferred, relayed } from '../wording/claim'

/** Told beside every estimate. */
export const estimateCaution = inferred('这是照您填的数估的，一般和实际有出入，以结算单为准。', 'ybf-2022-22 openhis-2207')

/** How the estimate rounds. */
export const estimateRounding = '每一段算出来四舍五入到分，和医院的算法可能差一两分。'

/** Whom to ask for what is to be typed. */
export const estimateAsk = '打 12393 问：我的起付线、比例、封顶各是多少，今年用了多少？'

/** What is to be typed. No number of any place is built in (domain.md §5.4). */
export const estimateFieldTexts: Readonly<Record<EstimateAmount | 'bandUpTo' | 'bandPercent', EstimateText>> = {
  total: { label: '总费用', hint: relayed('这次一共花多少，还没结账就填估计的。', 'bill-fields') },
  outOfCatalog: { label: '全自费的', hint: relayed('目录外的药和项目，不知道就先填零。', 'beijing-bill') },
  overLimit: { label: '超限价的', hint: inferred('超出限价的部分，一般要问医院医保办。', 'openhis-2207') },
  preSelfPay: { label: '先行自付的', hint: inferred('乙类要先自付的那一截，一般看费用清单。', 'beijing-bill bill-self-pay') },
  deductibleLeft: { label: '起付线还剩', hint: inferred('按年累计的填还差多少，按次的填这次的，通常看参保地。', 'bill-self-pay') },
  capLeft: { label: '额度还剩', hint: inferred('年度封顶或门诊限额还剩多少，一般打热线问。', 'openhis-2207') },
  bandUpTo: { label: '这一段到', hint: inferred('过了起付线以后分段的，通常一段一个比例；不分段就空着。', 'openhis-2207') },
  bandPercent: { label: '这一段报几成', hint: inferred('险种、人员类别、医院级别不同，比例一般也不同。', 'ybf-2022-22 openhis-2207') },
}

/** What each assumption takes away. */
export const estimateStepTexts: Readonly<Record<EstimateStep, EstimateText>> = {
  'out-of-catalog': { label: '目录外的', hint: relayed('全由个人出，一分不进报销。', 'beijing-bill') },
  'over-limit': { label: '超限价的', hint: inferred('不进报销，记自付还是自费一般看当地。', 'bill-example-2024 openhis-2207') },
  'pre-self-pay': { label: '先行自付的', hint: inferred('先由个人出，一般记在个人自付里。', 'beijing-bill bill-self-pay') },
  deductible: { label: '起付线以内的', hint: inferred('过了线才开始报，线以内一般由个人出。', 'bill-self-pay') },
  ratio: { label: '比例没报到的', hint: inferred('过线的部分通常按比例报，剩下的归个人。', 'openhis-2207') },
  cap: { label: '超出额度的', hint: inferred('超出封顶或限额的，一般由个人出。', 'openhis-2207') },
}

/** Why an estimate cannot be made, and what to mend. */
export const estimateRefusalTexts: Readonly<Record<EstimateRefusal, string>> = {
  'no-total': '还没填总费用。先填这次一共花多少。',
  'not-an-amount': '这一格不是金额。照票上那样写，比如 540.00。',
  'more-than-total': '自费、超限价、先行自付加起来，比总费用还多。对着清单再看一遍。',
  'no-band': '还没填报销比例。不知道就打 12393 问。',
  'percent-range': '比例要在 0 到 100 之间。再看一遍。',
  'percent-fine': '比例最多写两位小数。再看一遍。',
  'bands-not-ascending': '每一段的上限要比前一段大。从小到大写。',
  'band-after-the-last': '上一段没有写到多少为止，后面就不能再加段。先写上一段的上限。',
}

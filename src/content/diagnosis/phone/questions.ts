import type { Question } from '@/domain/diagnosis/model'
import { KNOWN, ON_CARD, ON_PHONE, question } from '../notation'

const ON_THE_PHONE = { scene: ['phone'] }

/** The bill is looked at once it is paid, or shown to be by the order. */
const paid = (asked: Question): Question => ({ ...asked, when: [{ 'phone-step': ['amount'] }, { 'order-page': ['done'] }] })

/*
 * domain.md §2, Q11, and the 排除 column of §1.G. Ids stand in shared links and never change meaning; wording is in question-texts.ts.
 * Noise 0.10 where a bill has to be read.
 */
export const questions: readonly Question[] = [
  question('phone-step', KNOWN, 0.05, 'activate show-code no-button no-response refused no-result amount', ON_THE_PHONE),
  question('phone-message', KNOWN, 0.05, 'not-activated mismatch unavailable pin expired failed order balance nothing', ON_THE_PHONE),
  question('order-page', ON_PHONE, 0.05, 'half pending closed done', { scene: ['phone'], 'phone-step': ['refused', 'no-result', 'unsure'] }),
  question('others-pay', KNOWN, 0.05, 'works fails', ON_THE_PHONE),
  question('phone-setup', ON_PHONE, 0.05, 'no-location old-app fine', ON_THE_PHONE),
  paid(question('bill-line', ON_CARD, 0.1, 'as-self-pay wrong-type pool-low own-expense self-share not-equal')),
  paid(question('fee-list', KNOWN, 0.1, 'category-b off-list over-limit none')),
  paid(question('year-total', KNOWN, 0.05, 'first some much')),
]

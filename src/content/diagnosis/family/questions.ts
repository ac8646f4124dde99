import type { Question } from '@/domain/diagnosis/model'
import { KNOWN, REREAD, question } from '../notation'

/*
 * domain.md §2, Q10–Q10d. What people want comes first: the code of a relative, money for a relative, or (D21) a card that is not the patient's.
 * It has no condition, so that whoever came through another door and says it in words is stopped all the same.
 */

/** Who came for a code may find that it is about money, and the other way round: both lists of steps are open to both. */
const EITHER = ['bind', 'show', 'pay', 'unsure']
const CODE = ['bind', 'show', 'unsure']

export const questions: readonly Question[] = [
  question('family-aim', KNOWN, 0.05, 'bind show pay not-own their-card'),
  question('family-step', KNOWN, 0.05, 'own refused face code missing money', { 'family-aim': EITHER }),
  question('family-refused', REREAD, 0.05, 'mine theirs papers names else', { 'family-step': ['refused', 'code', 'missing', 'unsure'] }),
  question('relative-code', REREAD, 0.05, 'activate pin insured else', { 'family-step': ['code', 'refused', 'missing', 'unsure'] }),
  question('family-age', KNOWN, 0.05, 'newborn under-sixteen sixteen grown old', { 'family-aim': CODE }),
  question('family-where', KNOWN, 0.05, 'insurance social-card hospital not-yet', { 'family-aim': CODE }),
  question('pooling-step', KNOWN, 0.05, 'own-money refused gone short transfer else', { 'family-aim': EITHER }),
  question('pooling-fact', REREAD, 0.05, 'never only-bound resident far changed limit no-wallet none', { 'pooling-step': ['own-money', 'refused', 'gone', 'short', 'transfer', 'unsure'] }),
]

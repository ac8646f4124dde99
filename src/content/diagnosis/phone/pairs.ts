import type { CausePair } from '@/domain/diagnosis/model'
import { together } from '../notation'

/** Faults of the phone that really come together, each with the reason. */
export const pairs: readonly CausePair[] = [
  // Whoever looks for the place to type a card number has not activated the code.
  together('code-not-activated', 'bind-card-wrong-flow'),
  // Nothing came of paying, so people order once more.
  together('self-paid-but-insurance-failed', 'duplicate-order'),
  // The insurance refused the sums after the own part had been taken.
  together('self-paid-but-insurance-failed', 'settlement-check-failed'),
  // Thinking about the PIN takes longer than the authorisation lasts.
  together('auth-expired', 'code-pin-forgotten'),
  // Going back to authorise again finds the first order still open.
  together('auth-expired', 'duplicate-order'),
  // Insured elsewhere: nothing filed, and the hospital settles such people at the counter only.
  together('remote-online-unsupported', 'remote-not-filed'),
  // A name changed in the records reaches neither the insurance nor the phone.
  together('identity-mismatch-online', 'identity-mismatch'),
  // One bill mixes what is partly covered, not covered and dearer than the limit, and counts towards the deductible.
  together('category-b-prepay', 'out-of-catalogue'),
  together('category-b-prepay', 'deductible-not-met'),
  together('category-b-prepay', 'over-limit-price'),
  together('out-of-catalogue', 'deductible-not-met'),
  // Identity or filing of the wrong kind, and so a limit of the wrong kind.
  together('wrong-benefit-type', 'annual-cap-reached'),
]

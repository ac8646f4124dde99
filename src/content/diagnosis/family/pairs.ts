import type { CausePair } from '@/domain/diagnosis/model'
import { together } from '../notation'

/** Faults of the family scene that really come together; none is dominant, for the reason given in card/pairs.ts. */
export const pairs: readonly CausePair[] = [
  // Bound the relative and took that for sharing money, which was never set up.
  together('family-confused-with-pooling', 'pooling-not-set'),
  // Bound where the hospital does not look, so the hospital knows of no relation.
  together('wrong-family-product', 'relative-link-missing'),
  // The code was never activated, so nobody knows its PIN.
  together('family-member-code-inactive', 'family-pin-forgotten'),
  // A new-born: not insured yet, so there is nothing to activate.
  together('family-member-not-insured', 'family-member-code-inactive'),
  // Just moved insurance: two records, and the one looked at is empty.
  together('family-member-not-insured', 'multi-insurance-records'),
  // Sixteen: the page wants the child's face, and the child's face is not on file.
  together('family-age-boundary', 'family-face-failed'),
  // The same form: a wrong name and a blurred page.
  together('family-doc-rejected', 'family-info-mismatch'),
  // A changed name or a rare character is wrong on both sides.
  together('family-info-mismatch', 'identity-mismatch'),
  // A large family has used up both kinds of places.
  together('family-limit-main', 'family-limit-member'),
  // Who moved away lost the old relation, and the new place has not opened yet.
  together('pooling-auto-ended', 'pooling-area-not-open'),
]

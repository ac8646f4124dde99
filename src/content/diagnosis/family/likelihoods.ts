import type { LikelihoodRow } from '@/domain/diagnosis/model'
import { rows } from '../notation'

/** + rests on domain.md §1.D and §1.G, the table of §2 Q10–Q10d and §4; the rows of card questions on the same lines. */
export const likelihoods: Readonly<Record<string, readonly LikelihoodRow[]>> = {
  // card new-card family phone; the other faults of this folder are named in scenes.ts
  scene: rows(`
    ? SNAN wrong-person-code
  `),
  // card own-code ecard family-code online
  'in-hand': rows(`
    + ORNAN wrong-person-code
    + NARRN family-main-not-ready
  `),
  // bind show pay not-own their-card
  'family-aim': rows(`
    + ARNNN family-main-not-ready family-limit-main family-limit-member family-age-boundary family-info-mismatch
    + ASNNN family-face-failed
    + ANNNN family-doc-rejected
    + OONNR family-member-not-insured
    + RANNN family-member-code-inactive family-pin-forgotten
    + RARNN relative-link-missing
    + SARNN wrong-family-product
    + NSANN family-confused-with-pooling
    + NNANN pooling-not-set pooling-provider-ineligible pooling-quota-out pooling-auto-ended pooling-area-not-open wallet-window-limit wallet-recipient-not-open
    + NNRAN wrong-person-code
    ? RRRNA *card
    ? RRRNS *phone
  `),
  // own refused face code missing money
  'family-step': rows(`
    + ANRRNN family-main-not-ready
    + NANNNN family-limit-main family-limit-member family-doc-rejected
    + NANRNN family-info-mismatch
    + NNANNN family-face-failed
    + NNANNN family-age-boundary
    + NNNANN family-member-not-insured family-member-code-inactive family-pin-forgotten
    + NNNNAN relative-link-missing wrong-family-product
    + NNNNNA family-confused-with-pooling
    ? NNNNNA pooling-not-set pooling-provider-ineligible pooling-quota-out pooling-auto-ended pooling-area-not-open wallet-window-limit wallet-recipient-not-open
    ? NNNNNA personal-account-low
    ? NNNARN not-insured insurance-suspended multi-insurance-records
    ? NANRNN identity-mismatch
  `),
  // mine theirs papers names else
  'family-refused': rows(`
    + ANNNN family-limit-main
    + NANNN family-limit-member
    + NNANN family-doc-rejected
    + NNNAN family-info-mismatch
    ? NNNAN identity-mismatch
    ? NNRNA *family
  `),
  // activate pin insured else
  'relative-code': rows(`
    + ANNN family-member-code-inactive
    + NANN family-pin-forgotten
    + NNAN family-member-not-insured
    ? NNAN not-insured insurance-suspended multi-insurance-records
    ? NNNA *family
  `),
  // newborn under-sixteen sixteen grown old
  'family-age': rows(`
    + NNNOA family-face-failed
    + NSANN family-age-boundary
    + OARRR family-doc-rejected
    + ASRSS family-member-not-insured
  `),
  // insurance social-card hospital not-yet
  'family-where': rows(`
    + NNOO relative-link-missing
    + NANN wrong-family-product
    + ANNN family-member-code-inactive family-pin-forgotten family-confused-with-pooling
    + NNNA family-main-not-ready
    ? SNNO family-member-not-insured
    ? NNNA family-face-failed family-limit-main family-limit-member family-age-boundary family-doc-rejected family-info-mismatch
  `),
  // own-money refused gone short transfer else
  'pooling-step': rows(`
    + ANNRNN pooling-not-set family-confused-with-pooling
    + NANNNN pooling-provider-ineligible
    + NARNRN pooling-area-not-open
    + RNASNN pooling-auto-ended
    + NNNANN pooling-quota-out
    + NNNNAN wallet-window-limit wallet-recipient-not-open
    ? ONNSNS personal-account-low
    ? NNNNNA *
  `),
  // never only-bound resident far changed limit no-wallet none
  'pooling-fact': rows(`
    + ARNNNNNN pooling-not-set
    + RANNNNNN family-confused-with-pooling
    + NNANNNNN pooling-provider-ineligible
    + NNNANNNN pooling-area-not-open
    + NNNNANNN pooling-auto-ended
    + NNNNNANN wallet-window-limit
    + NNNNNNAN wallet-recipient-not-open
    ? NNNNNNNA pooling-quota-out
    ? RNNNNNNA personal-account-low
  `),
  // unreadable card-state pin-wrong pin-locked insured remote balance item system none
  message: rows(`
    + NNNNANNNNR family-member-not-insured
    + NNNNNNONNO pooling-quota-out
    + NNNNONNNNO family-info-mismatch
    + NNNNNNSNNO family-confused-with-pooling
    ? NNNNNNRNNA pooling-not-set pooling-auto-ended
  `),
  // not-found suspended waiting mismatch old-record restricted else
  'insured-word': rows(`
    + ANSNNNN family-member-not-insured
    + NNNANNN family-info-mismatch
  `),
  // works insured-problem unscannable no-phone
  'own-code': rows(`
    + NNSA family-main-not-ready
    ? ARRS relative-link-missing family-member-code-inactive family-pin-forgotten family-limit-main family-limit-member family-doc-rejected
  `),
  // left-job moved renamed re-paid none
  'life-change': rows(`
    + RONAR family-member-not-insured
    + OANNN pooling-auto-ended
    ? NNORO family-info-mismatch
  `),
  // normal suspended none several
  'app-status': rows(`
    + NSAR family-member-not-insured
  `),
}

import type { LikelihoodRow } from '@/domain/diagnosis/model'
import { rows } from '../notation'

/** What can only be seen once the bill is paid through the insurance (E16 to E22). */
const AMOUNT =
  'deductible-not-met category-b-prepay out-of-catalogue over-limit-price annual-cap-reached wrong-benefit-type bill-arithmetic-mismatch'

/**
 * + rests on domain.md §1.E, the 排除 column of §1.G and Q11. The last rows, with a star, are for people who come here with a fault of
 * another scene: they would answer nearly anything.
 */
export const likelihoods: Readonly<Record<string, readonly LikelihoodRow[]>> = {
  // activate show-code no-button no-response refused no-result amount
  'phone-step': rows(`
    + ARNNSNN code-not-activated
    + ANNNNNN bind-card-wrong-flow
    + ANNNSNN identity-mismatch-online identity-mismatch
    + NANNNNN code-expired-or-screenshot
    + RANNRNN multi-insurance-records
    + NNARRNN region-or-hospital-not-open
    + NNANRNN remote-online-unsupported
    + NNNANNN app-too-old
    ? NNNARNN location-denied
    + NRNNANN code-pin-forgotten
    + NNNNANN auth-expired settlement-check-failed
    + NNNNARN duplicate-order
    + NNNNANR personal-account-low
    + NNNNRAN self-paid-but-insurance-failed
    + NNNNNNA settled-as-self-pay ${AMOUNT}
    ? SONNSNN not-insured insurance-suspended
    ? NRNSASN center-or-network-down
    ? NNNNANN inpatient-conflict risk-blocked
    ? NNSNONR remote-not-filed
    ? NNNNANR item-not-covered
    ? ORRRRRR *family
    ? RSRRSRR *
  `),
  // not-activated mismatch unavailable pin expired failed order balance nothing
  'phone-message': rows(`
    + ANNNNNNNR code-not-activated
    ? NNNNNNNNA bind-card-wrong-flow
    + NANNNNNNN identity-mismatch-online identity-mismatch
    + NNNNANNNR code-expired-or-screenshot
    + NNANNNNNN multi-insurance-records
    + NNSNNNNNA region-or-hospital-not-open
    + NNANNNNNS remote-online-unsupported
    + NNNNNNNNA app-too-old
    ? NNNNNRNNA location-denied
    + NNNNANNNN auth-expired
    + NNNANNNNN code-pin-forgotten
    + NNNNNANNN settlement-check-failed
    + NNNNNRANN duplicate-order
    + NNNNNNNAN personal-account-low
    ? NNNNNRSNA self-paid-but-insurance-failed
    ? NNNNNNNNA settled-as-self-pay ${AMOUNT}
    ? NNANNNNNN not-insured insurance-suspended
    + NNNNNANNR center-or-network-down
    + NNNNNANNN inpatient-conflict risk-blocked
    ? NNANNRNNN remote-not-filed provider-not-networked
    ? NNSNNONNN item-not-covered
    ? RRSRRSRRS *
  `),
  // half pending closed done
  'order-page': rows(`
    + ARRN self-paid-but-insurance-failed
    + RANN duplicate-order
    ? NSAN settlement-check-failed
    ? NOON auth-expired personal-account-low
    + NNNA settled-as-self-pay ${AMOUNT}
    ? RSOR center-or-network-down
    ? NOON code-pin-forgotten
    ? NRAN code-not-activated identity-mismatch-online region-or-hospital-not-open remote-online-unsupported
  `),
  // works fails
  'others-pay': rows(`
    + NA region-or-hospital-not-open center-or-network-down
    + RA settlement-check-failed
    ? AR remote-online-unsupported
    ? AN code-not-activated code-expired-or-screenshot identity-mismatch-online auth-expired code-pin-forgotten app-too-old location-denied duplicate-order
    ? AN bind-card-wrong-flow multi-insurance-records personal-account-low
    ? AR *phone
  `),
  // no-location old-app fine
  'phone-setup': rows(`
    + ANN location-denied
    + NAN app-too-old
    ? RRA *
  `),
  // as-self-pay wrong-type pool-low own-expense self-share not-equal
  'bill-line': rows(`
    + ANRNNN settled-as-self-pay
    + NARNNN wrong-benefit-type
    + NNANRN deductible-not-met
    + NNANNN annual-cap-reached
    + NNNNAN category-b-prepay
    + NNNANN out-of-catalogue
    + NNNSAN over-limit-price
    + NNNNNA bill-arithmetic-mismatch
    ? SNNNNS self-paid-but-insurance-failed
    ? NNSNSN personal-account-low
  `),
  // category-b off-list over-limit none
  'fee-list': rows(`
    + ANNN category-b-prepay
    + RANN out-of-catalogue
    + RRAN over-limit-price
    ? SRNA deductible-not-met annual-cap-reached wrong-benefit-type settled-as-self-pay
    ? SSNA bill-arithmetic-mismatch
  `),
  // first some much
  'year-total': rows(`
    + ARN deductible-not-met
    + NNA annual-cap-reached
    ? SAR wrong-benefit-type settled-as-self-pay
  `),
  // Questions of the card that say something about a fault of the phone; first the words of a card, which people use here too.
  // unreadable card-state pin-wrong pin-locked insured remote balance item system none
  message: rows(`
    ? RRSSRRRRRO code-pin-forgotten
    ? RRRRSRRRRO identity-mismatch-online
    ? RRRRRSRRRO remote-online-unsupported
    ? RRRRRRRRSO settlement-check-failed
    ? RRRRRRRSRO out-of-catalogue
    ? RRRRRRRRRO *phone
  `),
  // works insured-problem unscannable no-phone
  'own-code': rows(`
    + NRAS code-expired-or-screenshot
    + NNNA code-not-activated
    ? ANRS *phone
  `),
  // card-office insurance-office file-or-move other-counter nobody; after the 找谁 column of §1.G
  'sent-to': rows(`
    + NNNAS remote-online-unsupported
    ? NONON identity-mismatch-online
    ? NSRSO *phone
  `),
  // same-city same-province other-province-filed other-province-unfiled
  area: rows(`
    + NOOO remote-online-unsupported
  `),
  // left-job moved renamed re-paid none
  'life-change': rows(`
    + NNSNA identity-mismatch-online
  `),
}

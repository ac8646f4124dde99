import type { Article } from '@/domain/knowledge/article'
import { cardEcardCode, windowLadder } from './at-the-window'
import { billFields } from './bill-fields'
import { billIdentities } from './bill-identities'
import { ageOfSixteen, familyAccountOrSharing, whoSharesAccount } from './family'
import { manualClaimLimits, waitingPeriodRule } from './insured'
import { ecardWhileLost, lostCardRules } from './lost-card'
import { cardValidity, newCardTime, nothingToUnbindRule, replacementStages } from './new-card'
import { onlinePaymentNeeds } from './online-payment-needs'
import { paidOrNot } from './paid-or-not'
import { initialPinRule, threePasswords } from './passwords'
import { reimbursementEstimate } from './reimbursement-estimate'
import { statusWords, whatHotlinesHandle } from './words-and-hotlines'

/** What holds, and where sources or places differ. */
export const rules: readonly Article[] = [
  cardEcardCode, windowLadder, threePasswords, statusWords, whatHotlinesHandle,
  lostCardRules, ecardWhileLost, newCardTime, replacementStages, nothingToUnbindRule, cardValidity, initialPinRule,
  ageOfSixteen, familyAccountOrSharing, whoSharesAccount, manualClaimLimits, waitingPeriodRule,
  onlinePaymentNeeds, paidOrNot, billFields, billIdentities, reimbursementEstimate,
]

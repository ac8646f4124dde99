import type { ClaimPapers } from '@/domain/claim/guide'

/** domain.md §1.0.3: ① to ④ are listed by a government, ⑤ to ⑦ do no harm and are marked as unconfirmed. */
export const claimPapers: ClaimPapers = {
  always: ['receipt', 'fee-list', 'id-card'],
  care: {
    outpatient: ['prescription', 'case-notes'],
    emergency: ['emergency-diagnosis', 'prescription', 'case-notes'],
    inpatient: ['discharge-diagnosis', 'discharge-summary'],
  },
  situation: { 'lost-card': ['loss-receipt'], 'card-being-made': ['loss-receipt'] },
  proof: ['failure-proof'],
  away: ['filing-record'],
  last: ['bank-account'],
}

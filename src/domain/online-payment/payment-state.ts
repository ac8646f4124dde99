/** 成功, 没成功 (failed, reversed and refunded as well), 付款中, 看不到 (domain.md §5.3, mix_pay_status and the two beneath it). */
export const PART_STATES = ['success', 'failed', 'paying', 'unseen'] as const
export type PartState = (typeof PART_STATES)[number]

/** The three states of an order that is paid partly by the insurance: of the whole, of one's own share, of the insurance's. */
export const PARTS = ['whole', 'own', 'insurance'] as const
export type Part = (typeof PARTS)[number]
export type PaymentStates = Readonly<Record<Part, PartState>>

/** What the three tell together; the words are in content/online-payment/outcomes.ts. */
export const OUTCOMES = ['paid', 'half', 'other-half', 'taken', 'contradicting', 'underway', 'parts-only', 'failed', 'unseen'] as const
export type Outcome = (typeof OUTCOMES)[number]

/**
 * What is to be made of an order. Paid is only what is paid as a whole; and that only while neither part says it failed. All else means:
 * do not pay a second time before somebody has looked.
 */
export const outcomeOf = ({ whole, own, insurance }: PaymentStates): Outcome => {
  const anyFailed = own === 'failed' || insurance === 'failed'
  const bothPaid = own === 'success' && insurance === 'success'
  if (whole === 'success') return anyFailed ? 'contradicting' : 'paid'
  if (whole === 'failed' && bothPaid) return 'contradicting'
  if (bothPaid) return 'parts-only'
  if (own === 'success' && (insurance === 'failed' || whole === 'failed')) return 'half'
  if (insurance === 'success' && (own === 'failed' || whole === 'failed')) return 'other-half'
  if (whole === 'paying' || own === 'paying' || insurance === 'paying') return 'underway'
  // One part is seen to have gone through, and nobody sees the rest.
  if (own === 'success' || insurance === 'success') return 'taken'
  return whole === 'failed' || anyFailed ? 'failed' : 'unseen'
}

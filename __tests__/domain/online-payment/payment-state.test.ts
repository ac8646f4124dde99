import { outcomeOf, PART_STATES, type Outcome, type PartState } from '@/domain/online-payment/payment-state'

/** domain.md §5.3, E14, by hand: the whole, one's own share, the insurance's. */
test.each<[string, Outcome]>([
  ['success success success', 'paid'],
  ['success unseen unseen', 'paid'],
  ['success success unseen', 'paid'],
  ['success success paying', 'paid'],
  ['success success failed', 'contradicting'],
  ['success failed success', 'contradicting'],
  ['failed success success', 'contradicting'],
  ['failed success failed', 'half'],
  ['unseen success failed', 'half'],
  ['paying success failed', 'half'],
  ['failed success unseen', 'half'],
  ['failed failed success', 'other-half'],
  ['unseen failed success', 'other-half'],
  ['failed unseen success', 'other-half'],
  ['unseen success unseen', 'taken'],
  ['unseen unseen success', 'taken'],
  ['paying unseen unseen', 'underway'],
  ['paying success unseen', 'underway'],
  ['unseen success paying', 'underway'],
  ['unseen paying unseen', 'underway'],
  ['unseen success success', 'parts-only'],
  ['paying success success', 'parts-only'],
  ['failed failed failed', 'failed'],
  ['failed unseen unseen', 'failed'],
  ['unseen failed failed', 'failed'],
  ['unseen failed unseen', 'failed'],
  ['unseen unseen failed', 'failed'],
  ['unseen unseen unseen', 'unseen'],
])('%s is %s', (states, outcome) => {
  const [whole, own, insurance] = states.split(' ') as [PartState, PartState, PartState]
  expect(outcomeOf({ whole, own, insurance })).toBe(outcome)
})

test('of all sixty-four only those whose whole is seen to have succeeded are paid, and none in which a part failed', () => {
  const all = PART_STATES.flatMap((whole) => PART_STATES.flatMap((own) => PART_STATES.map((insurance) => ({ whole, own, insurance }))))
  expect(all).toHaveLength(64)
  for (const states of all) {
    const isPaid = states.whole === 'success' && states.own !== 'failed' && states.insurance !== 'failed'
    expect([states, outcomeOf(states) === 'paid']).toEqual([states, isPaid])
  }
})

test('money that is seen to have left is never called not paid', () => {
  for (const whole of PART_STATES) for (const insurance of PART_STATES) expect(['failed', 'unseen']).not.toContain(outcomeOf({ whole, own: 'success', insurance }))
})

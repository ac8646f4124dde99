import { STEPS, type Position, type Refusal, type Step } from './states'

/** Only who has the papers can ask for more, decide, pay or give them back. */
const NEEDS_PAPERS_IN: readonly Step[] = ['more_wanted', 'approved', 'paid_out', 'withdrawn']
/** The papers are not with the agency any more, or never will be. */
const ENDED: readonly Step[] = ['refused', 'withdrawn', 'dropped']

const among = (steps: readonly Step[], step: Step): boolean => steps.indexOf(step) >= 0

/**
 * Why a step cannot follow where a claim stands, the most specific reason; null where it can. Nobody is told of every step, so that money
 * may come without a decision; a window may refuse before anything was handed in. What a person does alone cannot be skipped.
 */
export const whyNot = (position: Position | null, to: Step): Refusal | null => {
  if (!position) return to === 'paid' ? null : 'pay-first'
  const { step, isIn } = position
  if (step === to) return 'already-there'
  if (to === 'paid') return 'another-bill'
  if (step === 'paid_out') return 'all-over'
  if (step === 'approved') return to === 'paid_out' ? null : 'decided'
  if (among(NEEDS_PAPERS_IN, to) && !isIn) return among(ENDED, step) ? 'hand-in-again' : 'not-handed-in'
  if (to === 'dropped' && isIn) return 'withdraw-first'
  return to === 'papers_ready' && isIn && step !== 'more_wanted' ? 'gone-past' : null
}

/** Where a claim stands after a step. Whether it may be taken is decided before. */
export const moved = (position: Position | null, step: Step): Position => ({ step, isIn: step === 'handed_in' || ((position?.isIn ?? false) && !among(ENDED, step)) })

/** Every step that can come next, in their order. */
export const possibleSteps = (position: Position | null): readonly Step[] => STEPS.filter((step) => whyNot(position, step) === null)

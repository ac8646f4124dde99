import { FAILURES, HOLDING, MAKING } from './states'
import type { Channel, Refusal, Stage } from './states'

/** From draft to usable. Failures are not on it: only a new application follows them. */
const ORDER: readonly Stage[] = ['draft', ...MAKING, 'instant_issue', ...HOLDING]
const rank = (stage: Stage): number => ORDER.indexOf(stage)

/** What must have happened before, and what is said where it has not. */
type Milestone = readonly [reached: Stage, otherwise: Refusal]
const APPLIED: Milestone = ['submitted', 'not-applied']
const MADE: Milestone = ['dispatched', 'not-made-yet']
const IN_HAND: Milestone = ['picked_up', 'not-picked-up']
const ENABLED: Milestone = ['ss_enabled', 'not-enabled']

interface Rule {
  readonly needs: readonly Milestone[]
  /** The last stage it can follow. */
  readonly until: Stage
  /** Why not after that: while the card is made, and once it is in the hand. */
  readonly late: readonly [Refusal, Refusal]
}

const step = (until: Stage, ...needs: readonly Milestone[]): Rule => ({ needs, until, late: ['gone-past', 'gone-past'] })
const until = (last: Stage, ...needs: readonly Milestone[]): Rule => ({ needs, until: last, late: ['gone-past', 'card-in-hand'] })

// domain.md §3.1. A making stage follows any earlier one: nobody is told of all of them. What a person does alone cannot be skipped.
const RULES: Readonly<Record<Stage, Rule>> = {
  draft: { needs: [], until: 'reviewing', late: ['too-late-to-withdraw', 'too-late-to-withdraw'] },
  submitted: until('draft'),
  reviewing: step('submitted', APPLIED),
  batched: step('reviewing', APPLIED),
  bank_opening: step('batched', APPLIED),
  cert_issuing: step('bank_opening', APPLIED),
  producing: step('cert_issuing', APPLIED),
  initializing: step('producing', APPLIED),
  dispatched: step('initializing', APPLIED),
  pending_pickup: step('dispatched', APPLIED),
  instant_issue: step('submitted', APPLIED),
  picked_up: step('instant_issue', APPLIED),
  ss_enabled: step('picked_up', APPLIED, IN_HAND),
  synced: step('ss_enabled', APPLIED, IN_HAND, ENABLED),
  usable: step('synced', APPLIED, IN_HAND, ENABLED),
  review_rejected: until('reviewing', APPLIED),
  bank_failed: until('bank_opening', APPLIED),
  factory_failed: until('producing', APPLIED),
  init_failed: until('initializing', APPLIED),
  instant_failed: until('instant_issue', APPLIED),
  pickup_overdue: until('pending_pickup', APPLIED, MADE),
}

const AT_ONCE: readonly Stage[] = ['instant_issue', 'instant_failed']
/** Where a card is made at the counter there is no batch, no factory and nothing to wait for. */
const IN_TIME: readonly Stage[] = [...MAKING.slice(1), 'factory_failed', 'init_failed', 'pickup_overdue']

const offChannel = (stage: Stage, channel: Channel): Refusal | null => {
  if (channel === 'instant') return IN_TIME.indexOf(stage) < 0 ? null : 'made-at-once'
  return AT_ONCE.indexOf(stage) < 0 ? null : 'instant-only'
}

/** Why the card cannot come from one stage to another in this channel, the most specific reason; null where it can (domain.md §3.1). */
export const whyNotStage = (from: Stage, to: Stage, channel: Channel): Refusal | null => {
  const off = offChannel(to, channel)
  if (off) return off
  if (from === to) return 'already-there'
  if (FAILURES.some((failure) => failure === from)) return to === 'submitted' ? null : 'apply-again'
  const rule = RULES[to]
  const [missing] = rule.needs.filter(([reached]) => rank(from) < rank(reached))
  if (missing) return missing[1]
  if (rank(from) <= rank(rule.until)) return null
  return rule.late[rank(from) < rank('picked_up') ? 0 : 1]
}

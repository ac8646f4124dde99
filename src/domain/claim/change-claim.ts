import type { IsoDate } from '../shared/iso-date'
import { changesTo, type LogChange } from '../shared/judged-log'
import { replay } from './replay'
import type { ClaimEvent, Refusal, Refused, Step } from './states'
import { MOST_ENTRIES, type TrackedClaim } from './tracked-claim'

/** What a change to a claim comes to; refused names the step that would be impossible, and the claim stays as it was. */
export type Change = { readonly kind: 'done'; readonly claim: TrackedClaim } | { readonly kind: 'refused'; readonly refused: Refused }

const toLog = changesTo<Step, Refusal>((events, today) => replay(events, today).refused, MOST_ENTRIES)

const onClaim = (claim: TrackedClaim, change: LogChange<Step, Refusal>): Change =>
  change.kind === 'refused' ? change : { kind: 'done', claim: change.log === claim.log ? claim : { ...claim, log: change.log } }

/** Puts down what has happened. Refused where it cannot have, or where the record is full. */
export const withStep = (claim: TrackedClaim, event: ClaimEvent, today: IsoDate): Change => onClaim(claim, toLog.withEvent(claim.log, event, today))

/** Says what an entry should have said; a removed one comes back. Refused where it or a later step would then be impossible. */
export const withCorrection = (claim: TrackedClaim, at: number, event: ClaimEvent, today: IsoDate): Change => onClaim(claim, toLog.withCorrection(claim.log, at, event, today))

/** Takes an entry out. Refused where a later step would then be impossible; what is not there is out already. */
export const withRemoval = (claim: TrackedClaim, at: number, today: IsoDate): Change => onClaim(claim, toLog.withRemoval(claim.log, at, today))

/** Takes back the last entry of the log, whatever it did; the first stays. */
export const withoutLast = (claim: TrackedClaim): Change => onClaim(claim, toLog.withoutLast(claim.log))

import { holidays } from '@/content/card-replacement/holidays'
import { claimPapers } from '@/content/claim/claim-papers'
import { dueOf, type Due } from '@/domain/claim/due'
import { papersOf } from '@/domain/claim/papers'
import { waitingOf } from '@/domain/claim/phase'
import { replay } from '@/domain/claim/replay'
import type { Followed, Step } from '@/domain/claim/states'
import type { TrackedClaim } from '@/domain/claim/tracked-claim'
import { eventsOf } from '@/domain/shared/change-log'
import type { IsoDate } from '@/domain/shared/iso-date'
import { today } from '../walks'

/** Where a claim stands today, and by which day something is to be done about it. */
export interface Standing {
  readonly followed: Followed
  readonly step: Step
  /** The day of the step; null where nothing of the record can be believed. */
  readonly since: IsoDate | null
  /** Null where nothing is to be done or waited for. */
  readonly due: Due | null
  /** The papers it needs, by id. */
  readonly papers: readonly string[]
}

export const standingOf = (claim: TrackedClaim, day: IsoDate = today()): Standing => {
  const followed = replay(eventsOf(claim.log), day)
  const { position, history } = followed
  const waiting = waitingOf(history)
  return {
    followed,
    step: position?.step ?? 'paid',
    since: history[history.length - 1]?.on ?? null,
    due: waiting && dueOf(claim, waiting, day, holidays),
    papers: papersOf(claimPapers, claim),
  }
}

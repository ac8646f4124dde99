import type { IsoDate } from '../shared/iso-date'
import type { Stage, TrackerEvent } from './states'

/** The card is being made; or it is enabled, and 医保 and the hospitals have yet to know it. */
export type WaitStep = 'making' | 'recognition'

export interface WaitStart {
  readonly step: WaitStep
  /** The day of the application, or of enabling; counting begins the day after. */
  readonly since: IsoDate
}

/** What people wait for at a stage, and the event it is counted from; nothing where the next move is their own, or all is done. */
const WAITS: Readonly<Partial<Record<Stage, readonly [WaitStep, Stage]>>> = {
  submitted: ['making', 'submitted'],
  reviewing: ['making', 'submitted'],
  batched: ['making', 'submitted'],
  bank_opening: ['making', 'submitted'],
  cert_issuing: ['making', 'submitted'],
  producing: ['making', 'submitted'],
  initializing: ['making', 'submitted'],
  dispatched: ['making', 'submitted'],
  instant_issue: ['making', 'submitted'],
  ss_enabled: ['recognition', 'ss_enabled'],
}

/** What is waited for at a stage and since when: since the latest application, or since enabling; null where nothing is waited for. */
export const waitStart = (stage: Stage, history: readonly TrackerEvent[]): WaitStart | null => {
  const wait = WAITS[stage]
  if (!wait) return null
  const [step, counted] = wait
  const begun = history.filter(({ state }) => state === counted)
  const last = begun[begun.length - 1]
  return last ? { step, since: last.on } : null
}

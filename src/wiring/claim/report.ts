import { refusalTexts } from '@/content/claim/refusals'
import { stepTexts } from '@/content/claim/steps'
import { claim } from '@/content/screens/claim'
import { withCorrection, withStep, type Change } from '@/domain/claim/change-claim'
import { STEPS, type Step } from '@/domain/claim/states'
import type { TrackedClaim } from '@/domain/claim/tracked-claim'
import { possibleSteps } from '@/domain/claim/transition'
import { historyOf } from '@/domain/shared/change-log'
import type { IsoDate } from '@/domain/shared/iso-date'
import { useDayChooser } from '../day-chooser'
import { today } from '../walks'
import { labelOf } from './claim-words'
import type { Standing } from './standing'

const words = claim.report

export interface Reporting {
  /** What is to be put down, where that is settled and only the day is missing. */
  readonly step: Step | null
  /** The entry of the record that is to be put right, by its index; null for a new one. */
  readonly entry: number | null
}

export const refusalOf = ({ refused: { event, why } }: Extract<Change, { kind: 'refused' }>, step: string): string =>
  words.refused + (event.state === step ? '' : words.because.replace('{}', labelOf(event.state))) + refusalTexts[why]

/** What may be said: what can come next, or of an entry whatever else it may have been. */
const offered = (claimed: TrackedClaim, { followed }: Standing, entry: number | null): readonly Step[] => {
  if (entry === null) return possibleSteps(followed.position)
  const was = historyOf(claimed.log).filter(({ at }) => at === entry)[0]?.event
  return STEPS.filter((step) => step !== was?.state)
}

/** What is new, and since which day: a new step, or an entry of the record put right. */
export const useReport = (claimed: TrackedClaim, standing: Standing, { step, entry }: Reporting, { choose, make, leave }: { readonly choose: (step: Step | null) => void; readonly make: (change: Change, step: Step, on: IsoDate) => void; readonly leave: () => void }) => {
  const finish = (on: IsoDate) => {
    if (step) make(entry === null ? withStep(claimed, { state: step, on }, today()) : withCorrection(claimed, entry, { state: step, on }, today()), step, on)
  }
  const day = useDayChooser(today(), entry === null ? standing.since : null, finish)
  const steps = offered(claimed, standing, entry)
  if (!step) return { title: words.ask, note: '', many: false, chosen: [], rows: [...steps.map((one): readonly [string, string?] => [stepTexts[one].label, stepTexts[one].hint]), words.none], pick: (at: number) => (steps[at] ? choose(steps[at]) : leave()), unchoose: leave }
  return {
    title: day.title || words.when, note: words.whenNote, many: day.many,
    chosen: [[labelOf(step), words.another] as const],
    unchoose: () => choose(null),
    rows: day.rows.map((row): readonly [string, string?] => row),
    pick: day.pick,
  }
}

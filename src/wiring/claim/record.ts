import { claim } from '@/content/screens/claim'
import { withoutLast, withRemoval, type Change } from '@/domain/claim/change-claim'
import type { TrackedClaim } from '@/domain/claim/tracked-claim'
import { historyOf } from '@/domain/shared/change-log'
import { recordedRow } from '../recorded-row'
import { today } from '../walks'
import { labelOf } from './claim-words'
import type { Reporting } from './report'

const words = claim.record

interface To {
  readonly open: (entry: number | null) => void
  readonly report: (reporting: Reporting) => void
  readonly make: (change: Change) => void
  readonly leave: () => void
}

/** Everything that was put down of a claim, with what it said before; `entry`: the one that is to be put right. */
export const recordOf = (claimed: TrackedClaim, entry: number | null, { open, report, make, leave }: To) => {
  const history = historyOf(claimed.log)
  const chosen = history.filter(({ at }) => at === entry)[0]
  if (chosen) {
    const { at, event, before } = chosen
    const was = before[before.length - 1]?.state ?? null
    const ways: readonly (readonly [readonly [string], () => void])[] = [
      ...(event ? [[words.otherDay, () => report({ step: event.state, entry: at })] as const] : []),
      // A bill begins with being paid.
      ...(event && at > 0 ? [[words.otherState, () => report({ step: null, entry: at })] as const, [words.takeOut, () => make(withRemoval(claimed, at, today()))] as const] : []),
      ...(event ? [] : [[words.putBack, () => report({ step: was, entry: at })] as const]),
      [words.keep, () => open(null)],
    ]
    return { entry: recordedRow(chosen, words, labelOf), title: words.change, rows: ways.map(([way]) => way), pick: (n: number) => ways[n]?.[1](), undo: [], takeBack: leave, ways: [], go: leave }
  }
  return {
    entry: null,
    title: '',
    rows: history.map((one) => recordedRow(one, words, labelOf)),
    pick: (n: number) => history[n] && open(history[n].at),
    undo: claimed.log.length > 1 ? [words.undo] : [],
    takeBack: () => make(withoutLast(claimed)),
    ways: [words.back],
    go: leave,
  }
}

import { backupWords as words } from '@/content/screens/backup'
import { settings } from '@/content/screens/settings'
import { daysBetween, type IsoDate } from '@/domain/shared/iso-date'
import { countOf, type RecordName, type Records } from '@/stores/backup/kinds'
import { merge, type Merged } from '@/stores/backup/merge'
import type { TakenOver } from '@/stores/backup/take-over'
import { UNDO_DAYS } from '@/stores/removed'
import { readDay } from '../spoken'
import { storedLines } from '../stored'

/** A payment has no name; the day it was made tells it. */
const nameOf = ({ nickname, paidOn }: Readonly<Record<string, unknown>>): string => (typeof paidOn === 'string' ? readDay(paidOn) : String(nickname || settings.noNickname))

const listLine = (line: string, list: string, things: Merged['added']): readonly string[] =>
  things.length > 0 ? [line.replace('{}', list).replace('{count}', String(things.length)) + things.map(nameOf).join('、')] : []

const mergedLines = (lists: readonly Merged[]): readonly string[] => {
  const lines = lists.reduce<readonly string[]>(
    (all, { list: { list }, added, replaced }) => [...all, ...listLine(words.added, words.lists[list], added), ...listLine(words.replaced, words.lists[list], replaced)],
    [],
  )
  return [...(lines.length > 0 ? lines : [words.nothingAdded]), words.mergeRest]
}

/** What a backup holds and what each way of taking it in would come to, before anything is touched. */
export const previewOf = (made: IsoDate, theirs: Records, mine: Records) => {
  const merged = merge(mine, theirs)
  const count = countOf(mine)
  return {
    found: words.found.replace('{}', readDay(made)).replace('{count}', String(countOf(theirs))),
    holds: storedLines(theirs),
    merged: merged.kind === 'ok' ? mergedLines(merged.lists) : [words.notMerged[merged.why]],
    canMerge: merged.kind === 'ok',
    goes: count > 0 ? [words.goes.replace('{}', String(count)), ...storedLines(mine)] : [words.goesNothing],
  }
}

const namesLine = (line: string, names: readonly RecordName[]): readonly string[] => (names.length > 0 ? [line.replace('{}', names.map((name) => words.records[name]).join('、'))] : [])

const partsOf = ({ taken, left, unsure }: Extract<TakenOver, { kind: 'partly' | 'done' }>): readonly string[] => [
  ...namesLine(words.taken, taken), ...namesLine(words.left, left), ...namesLine(words.unsure, unsure),
]

/** What became of an import, in words. */
export const importedLines = (outcome: TakenOver): readonly string[] => {
  if (outcome.kind === 'nothing') return [words.nothing[outcome.why]]
  return outcome.kind === 'done' ? [...namesLine(words.done, outcome.taken), words.canUndo] : [words.partly, ...partsOf(outcome), words.afterPartly]
}

/** What became of taking one back. */
export const takenBackLines = (outcome: TakenOver): readonly string[] => {
  if (outcome.kind === 'nothing') return [words.nothing[outcome.why]]
  return outcome.kind === 'done' ? namesLine(words.undone, outcome.taken) : [words.undoneMore, ...partsOf(outcome)]
}

/** How long an import of that day can still be taken back. */
export const undoLine = (on: IsoDate, today: IsoDate): string => words.undoLead.replace('{}', readDay(on)).replace('{days}', String(UNDO_DAYS - daysBetween(on, today)))

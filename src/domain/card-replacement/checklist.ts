import type { ChecklistItem } from './guide'
import { rowsThatHold, standsAt } from './guide-when'
import type { Position, ReplacementCase } from './states'

export interface Listed {
  readonly item: ChecklistItem
  /** Whether what it asks for has been reported; false where nothing is to be reported. */
  readonly done: boolean
}

/** What somebody has to do comes first. */
const GROUPS = ['to-do', 'by-itself', 'untouched'] as const

/** The list of a case as it stands: what is to be done, what recovers alone, what needs nothing (domain.md §3.6); in each the order of the rows. */
export const checklistOf = (rows: readonly ChecklistItem[], of: ReplacementCase, position: Position): readonly Listed[] => {
  const items = rowsThatHold(rows, of, position)
  return GROUPS.reduce<readonly ChecklistItem[]>((all, group) => all.concat(items.filter((item) => item.group === group)), []).map((item) => ({
    item,
    done: standsAt(item.done ?? [], position),
  }))
}

/** The ids of what is still to be done now, in the order of the list. */
export const todoOf = (rows: readonly ChecklistItem[], of: ReplacementCase, position: Position): readonly string[] =>
  checklistOf(rows, of, position)
    .filter(({ item, done }) => item.group === 'to-do' && !done)
    .map(({ item }) => item.id)

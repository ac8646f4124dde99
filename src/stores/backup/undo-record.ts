import { daysBetween, type IsoDate } from '@/domain/shared/iso-date'
import type { KeptKind } from '../device'
import { DAY, matching, part, type Raw } from '../record/raw'
import { UNDO_DAYS } from '../removed'

/** What an import changed, as it was before; on null: there is nothing to take back. */
export interface Undo {
  readonly on: IsoDate | null
  /** A backup of the records that were changed, those without anything said included. */
  readonly before: string
}

/** Raised only together with a migration. The backup in it has a format and schemas of its own. */
export const UNDO_SCHEMA = 1

export const noUndo: Undo = { on: null, before: '' }

export const readUndo = (raw: Raw): Undo => {
  const on = matching(part(raw, 'on'), DAY) as IsoDate | null
  const before = matching(part(raw, 'before'), /^[\w-]+$/)
  return on && before ? { ...raw, on, before } : noUndo
}

export const undoKind: KeptKind<Undo> = { name: 'undo', schema: UNDO_SCHEMA, empty: noUndo, read: readUndo }

/** As of a day: after thirty days it is forgotten. An import on a day to come, when the clock was wrong, counts from today. */
export const undoOn = (undo: Undo, today: IsoDate): Undo => {
  if (undo.on === null) return undo
  const age = daysBetween(undo.on, today)
  if (!(age >= 0)) return { ...undo, on: today }
  return age > UNDO_DAYS ? noUndo : undo
}

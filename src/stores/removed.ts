import { daysBetween, type IsoDate } from '@/domain/shared/iso-date'
import { numberOf } from './record/numbered'
import { asciiJson, RECORD_JSON_LIMIT } from './record/record-text'

/** So long a deletion can be taken back. */
export const UNDO_DAYS = 30

/** So much of a record stays free that deleting and putting away always fit. */
const ROOM = RECORD_JSON_LIMIT - 1000

export type NoRoom = 'no-room'

/** Something deleted, and the day it was. */
export interface Removed {
  readonly on: IsoDate
}

export interface WithRemoved {
  readonly removed: readonly Removed[]
}

/** The record, where it can be kept; what was deleted first makes room. */
export const fitted = <R extends WithRemoved>(record: R): R | NoRoom => {
  let fit = record
  while (asciiJson(fit).length > ROOM) {
    if (fit.removed.length === 0) return 'no-room'
    fit = { ...fit, removed: fit.removed.slice(0, -1) }
  }
  return fit
}

const inUndo = <T extends Removed>(one: T, today: IsoDate): T | null => {
  const age = daysBetween(one.on, today)
  // A clock that was wrong when it was deleted: counted from today, lest it stay for years.
  if (!(age >= 0)) return { ...one, on: today }
  return age > UNDO_DAYS ? null : one
}

/** Forgets for good what was deleted more than thirty days ago; the same record where there is nothing to forget. */
export const pruned = <R extends WithRemoved>(record: R, today: IsoDate): R => {
  const left = record.removed.map((one) => inUndo(one, today)).filter((one) => one !== null)
  return left.length === record.removed.length && left.every((one, at) => one === record.removed[at]) ? record : { ...record, removed: left }
}

/** The list with one that was deleted, where it stood: ids count up. */
export const inItsPlace = <T extends { readonly id: string }>(list: readonly T[], one: T): readonly T[] => {
  const before = list.filter(({ id }) => numberOf(id) < numberOf(one.id))
  return [...before, one, ...list.slice(before.length)]
}

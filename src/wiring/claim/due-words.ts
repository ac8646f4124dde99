import { dueTexts } from '@/content/claim/due'
import { claim } from '@/content/screens/claim'
import { isToBring, type Due } from '@/domain/claim/due'
import type { Claim } from '@/domain/shared/source'
import { readDayShort } from '../day-words'

const { claim: words, list } = claim

/** The day it is about, as the words name it: how many are left, or which it is. */
const filled = (text: string, { when, left, on, told, phase }: Due): string =>
  text.replace('{}', when === 'near' ? String(left) : isToBring(phase) ? (told ? readDayShort(told) : '') : on ? readDayShort(on) : '')

export const dueTitle = (due: Due): string => filled(words.due[due.phase][due.when], due)

/** The same on a row of the list. */
export const dueShort = (due: Due): string => filled(due.when === 'far' && isToBring(due.phase) ? list.farToBring : list.due[due.when], due)

/** Nobody works on the day that was told: the one before counts. */
const dayOff = ({ phase, when, told, on }: Due): readonly string[] =>
  isToBring(phase) && when !== 'past' && told && on && told !== on ? [words.dayOff.replace('{}', readDayShort(told)).replace('{}', readDayShort(on))] : []

export const dueLines = (due: Due, tell: (claim: Claim) => string): readonly string[] => [
  ...dayOff(due),
  ...(dueTexts[due.phase][due.when] ?? []).map(tell),
  ...(due.isAdvice && due.on ? [words.ours.replace('{}', readDayShort(due.on))] : []),
]

import type { StatusWording } from './guide'
import type { State } from './states'
import type { Clause } from './status-clauses'
import type { StatusHit } from './status-hit'
import { isUnsaid } from './unsaid'

/** The clauses that a wording may run across: a label and, on the next line, its value. */
const stretches = (clauses: readonly Clause[]): Clause[][] => {
  const all: Clause[][] = []
  for (const clause of clauses) {
    const last = all[all.length - 1]
    if (last && clause.startsLine) last.push(clause)
    else all.push([clause])
  }
  return all
}

/** By length and then in the order of the wordings: the sort of old engines keeps no order. */
const longestFirst = (wordings: readonly StatusWording[]): (readonly [string, readonly State[]])[] => {
  const byLength: (readonly [string, readonly State[]])[][] = []
  for (const { patterns, states } of wordings) for (const pattern of patterns) (byLength[pattern.length] = byLength[pattern.length] ?? []).push([pattern, states])
  const all: (readonly [string, readonly State[]])[] = []
  for (let length = byLength.length - 1; length > 0; length--) all.push(...(byLength[length] ?? []))
  return all
}

/** How far apart the two halves of a wording with a * may stand, in the same clause. */
const GAP = 8

/** Where a pattern ends that begins at `at`, or -1. */
const endOf = (text: string, at: number, pattern: string): number => {
  const star = pattern.indexOf('*')
  if (star < 0) return at + pattern.length
  const rest = pattern.slice(star + 1)
  const next = text.indexOf(rest, at + star)
  return next < 0 || next > at + star + GAP ? -1 : next + rest.length
}

/** Every wording heard in the clauses: the longest first, each stretch of text used once, what is not so left out. */
export const hearStatus = (wordings: readonly StatusWording[], clauses: readonly Clause[]): StatusHit[] => {
  const hits: StatusHit[] = []
  const patterns = longestFirst(wordings)
  for (const stretch of stretches(clauses)) {
    let text = ''
    const owner: Clause[] = []
    const begins: number[] = []
    for (const clause of stretch) {
      const begin = text.length
      for (let at = 0; at < clause.words.length; at++) {
        owner.push(clause)
        begins.push(begin)
      }
      text += clause.words
    }
    const taken: boolean[] = []
    for (const [pattern, states] of patterns) {
      const head = pattern.split('*')[0] ?? ''
      for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
        const end = endOf(text, at, pattern)
        const from = owner[at]
        const to = owner[end - 1]
        if (!from || !to || (from !== to && head !== pattern) || taken.slice(at, end).some(Boolean)) continue
        for (let i = at; i < end; i++) taken[i] = true
        const after = text.slice(end, (begins[end - 1] ?? 0) + to.words.length)
        const hit = { states, pattern, from, to }
        if (states.length > 0 && !isUnsaid(hit, text.slice(at, end), text.slice(begins[at], at), after)) hits.push(hit)
      }
    }
  }
  return hits
}

import { lateHelp } from '@/content/card-replacement/late'
import { handlers } from '@/content/handlers'
import { cardReplacement } from '@/content/screens/card-replacement'
import { holdsWhen } from '@/domain/card-replacement/guide-when'
import { FAILURES } from '@/domain/card-replacement/states'
import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import type { Claim } from '@/domain/shared/source'
import { linesOf } from '../lines'
import { inUnit } from './expected'
import type { Standing } from './standing'

const words = cardReplacement.card

const titleOf = ({ wait, lateness }: Standing): string => {
  if (!wait || !lateness || lateness.late === 'no') return ''
  if (lateness.late === 'maybe') return words.lateMaybe
  return lateness.daysLate ? words.lateBy.replace('{}', inUnit(wait, lateness.daysLate)) : words.late
}

const failed = ({ stage }: Standing): boolean => FAILURES.some((failure) => failure === stage)

/** Where it is late or has failed: whom to call, what to read out, what to ask for. Null while there is nothing to call about. */
export const helpFor = (card: TrackedCard, standing: Standing, tell: (claim: Claim) => string) => {
  const title = titleOf(standing)
  if (!title && !failed(standing)) return null
  const rows = lateHelp.filter(({ when }) => holdsWhen(when, card, standing.tracked.position))
  const called = rows.map(({ handler }) => handlers[handler]).filter((handler) => handler !== undefined)
  return {
    title: title || words.failed,
    lines: standing.lateness?.chase ? [words.veryLate] : [],
    calls: linesOf(tell, card.place)(called).filter(({ phone }) => phone !== null),
    words: rows.map(({ handler, say, ask }) => ({ name: handlers[handler]?.name ?? '', lines: [`“${say}”`, ...ask.map((question, at) => `${at + 1}. ${question}`)] })),
  }
}

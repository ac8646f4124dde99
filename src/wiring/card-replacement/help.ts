import { lateHelp } from '@/content/card-replacement/late'
import { channelTexts } from '@/content/card-replacement/reasons'
import { stageTexts } from '@/content/card-replacement/stages'
import { handlers } from '@/content/handlers'
import { cardReplacement } from '@/content/screens/card-replacement'
import { holdsWhen } from '@/domain/card-replacement/guide-when'
import { FAILURES, type ReplacementCase } from '@/domain/card-replacement/states'
import type { Claim } from '@/domain/shared/source'
import type { ClerkCard } from '../clerk-card'
import { linesOf } from '../lines'
import { readDayShort } from '../day-words'
import { inUnit } from './expected'
import type { Fold } from './folding'
import type { Standing } from './standing'

const words = cardReplacement.card

const titleOf = ({ wait, lateness }: Standing): string => {
  if (!wait || !lateness || lateness.late === 'no') return ''
  // Nobody promised a day by which it is recognised, and who has not been to a hospital since has nothing to complain of.
  if (wait.step === 'recognition') return words.notRecognised
  if (lateness.late === 'maybe') return words.lateMaybe
  return lateness.daysLate ? words.lateBy.replace('{}', inUnit(wait, lateness.daysLate)) : words.late
}

/** When it was applied for, the last time. */
const appliedLine = ({ tracked }: Standing): readonly string[] => {
  const applications = tracked.history.filter(({ state }) => state === 'submitted')
  const applied = applications[applications.length - 1]
  return applied ? [words.appliedOn.replace('{}', readDayShort(applied.on))] : []
}

const hasFailed = ({ stage }: Standing): boolean => FAILURES.some((failure) => failure === stage)

export interface Help {
  readonly title: string
  readonly lines: readonly string[]
  readonly calls: readonly { readonly row: readonly [string, string | undefined]; readonly phone: string }[]
  /** What to read out on the phone and to ask for, behind one row. */
  readonly onPhone: Fold
}

/** What to show at the counter of whoever handles this stage; null where nobody has to be asked. */
export const clerkCardFor = (of: ReplacementCase, standing: Standing): ClerkCard | null => {
  const [row] = lateHelp.filter(({ when }) => holdsWhen(when, of, standing.tracked.position))
  return row ? { title: words.clerkTitle, told: [words.clerkStage.replace('{}', stageTexts[standing.stage].label), channelTexts[of.channel].label, ...appliedLine(standing)], asks: row.ask } : null
}

/** Where it is late or has failed: whom to call, what to read out, what to ask for. Null while there is nothing to call about. */
export const helpFor = (of: ReplacementCase, standing: Standing, tell: (claim: Claim) => string): Help | null => {
  const title = titleOf(standing)
  if (!title && !hasFailed(standing)) return null
  const rows = lateHelp.filter(({ when }) => holdsWhen(when, of, standing.tracked.position))
  const called = rows.map(({ handler }) => handlers[handler]).filter((handler) => handler !== undefined)
  const lines = linesOf(tell, of.place)(called)
  return {
    title: title || words.failed,
    lines: standing.wait?.step === 'making' && standing.lateness?.chase ? [words.veryLate] : [],
    // What a line handles is told elsewhere; only that the second number is the same line from another city has to be said.
    calls: lines.reduce<Help['calls']>((all, { name, phone, does }, at) => (phone === null ? all : [...all, { row: [`${words.call} ${phone} ${name}`, lines[at - 1]?.name === name ? does : undefined], phone }]), []),
    onPhone: {
      id: 'on-phone',
      title: words.onPhone[0],
      hint: words.onPhone[1],
      parts: rows.map(({ handler, say, ask }) => ({ name: handlers[handler]?.name ?? '', lines: [...appliedLine(standing), `“${say}”`, ...ask.map((question, at) => `${at + 1}. ${question}`)] })),
      state: null,
    },
  }
}

import { diagnosis } from '@/content/screens/diagnosis'
import type { QuestionId } from '@/domain/diagnosis/model'
import { answersToSend, unclearIn } from '@/domain/diagnosis/unfinished'
import { entryQuery } from '@/domain/entry/entry-query'
import { parseEntry } from '@/domain/entry/parse-entry'
import { shareCard } from '@/domain/share/share-card'
import type { LaunchData } from '@/platform/launch'
import { platformName, type OutgoingCard } from '@/platform/share'
import type { Walk } from '@/stores/diagnosis'
import { openQuestion, takeShared } from './arrival'
import { positionOf } from './engine'
import { codeOf, receiveWalk } from './sent-walk'
import type { Whose } from './walks'

export interface Asked {
  readonly whose: Whose
  /** What has to be told about it, if anything. */
  readonly banner: string
  /** What whoever asked could not answer: asked again before anything else. */
  readonly unclear: readonly QuestionId[]
}

/** Reads what a link brought: the unfinished answers of somebody in the family go into the guest walk, and say so. Without one, the questions are whose they were opened for. */
export const arriveAsked = (launch: LaunchData, whose: Whose): Asked => {
  const brought = takeShared()
  const entry = brought ? ({ kind: 'asked', code: brought } as const) : parseEntry(launch)
  if (entry.kind === 'home' && entry.note) return { whose: 'own', banner: diagnosis.unreadable, unclear: [] }
  if (entry.kind !== 'asked') return { whose, banner: '', unclear: [] }
  const sent = receiveWalk(entry.code)
  if (typeof sent === 'string') return { whose: 'own', banner: diagnosis.unreadable, unclear: [] }
  // What the own typed words left open is not asked of somebody else.
  openQuestion(null)
  const unclear = unclearIn(sent.answers)
  return { whose: 'guest', banner: diagnosis.asked.replace('{}', String(Object.keys(sent.answers).length - unclear.length)), unclear }
}

/** The card that asks family to go on at the question now shown. */
export const askCard = ({ answers }: Walk, shown: QuestionId | null): OutgoingCard => {
  const code = codeOf(answersToSend(answers, shown, positionOf(answers, null).next))
  const { path, query } = shareCard(platformName, 'ask-family', 'pages/diagnosis/index', entryQuery({ kind: 'asked', code, from: 'chat' }))
  return { title: diagnosis.askTitle, path, query }
}

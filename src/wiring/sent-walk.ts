import type { Answers } from '@/domain/diagnosis/model'
import { decodeAnswers, encodeAnswers } from '@/domain/share/answer-code'
import { layoutOf } from '@/domain/share/layout'
import { model } from './engine'
import { receiveGuest } from './walks'

const layout = layoutOf(model)

/** Answers as a code that can be sent. */
export const codeOf = (answers: Answers): string => encodeAnswers(layout, answers)

export interface Received {
  readonly as: 'ok' | 'otherVersion'
  readonly answers: Answers
}

/** Takes over what family sent as the guest's walk, the own one untouched; else why it cannot be read. */
export const receiveWalk = (code: string): Received | 'damaged' | 'unknownVersion' => {
  const shared = decodeAnswers([layout], code)
  if (shared.kind === 'damaged') return 'damaged'
  if (!shared.answers) return 'unknownVersion'
  receiveGuest(shared.answers)
  return { as: shared.kind === 'ok' ? 'ok' : 'otherVersion', answers: shared.answers }
}

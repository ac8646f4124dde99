import type { CompiledModel } from '@/domain/diagnosis/compiled-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers } from '@/domain/diagnosis/model'
import type { Position } from '@/domain/diagnosis/position'

/** One state that a person who only answers what is asked can reach. */
export interface State {
  readonly answers: Answers
  readonly position: Position
  /** After each option in order, 不清楚 last; empty where nothing more is asked. */
  readonly after: readonly State[]
}

/** Every state that answering what is asked can lead to, up to so many questions. */
export const growTree = (compiled: CompiledModel, maxQuestions: number, answers: Answers = {}): State => {
  const position = diagnose(compiled, answers, { maxQuestions })
  const { next } = position
  const options = compiled.model.questions.find(({ id }) => id === next)?.options ?? []
  return {
    answers,
    position,
    after: next === null ? [] : [...options, UNSURE].map((option) => growTree(compiled, maxQuestions, { ...answers, [next]: option })),
  }
}

export const everyState = (root: State): State[] => {
  const all: State[] = []
  const visit = (state: State): void => {
    all.push(state)
    state.after.forEach(visit)
  }
  visit(root)
  return all
}

import type { CompiledModel } from '@/domain/diagnosis/compiled-model'
import type { CauseId } from '@/domain/diagnosis/model'
import { answered } from './diagnosis-tree'
import type { State } from './diagnosis-tree'

/** The answer that the model holds likeliest under one fault. */
export const modalAnswer = ({ model, core }: CompiledModel, question: string, fault: CauseId): string => {
  const q = model.questions.findIndex(({ id }) => id === question)
  const c = model.causes.findIndex(({ id }) => id === fault)
  const options = model.questions[q]?.options ?? []
  const chance = (o: number): number => core.questions[q]?.chance[o]?.[c] ?? 0
  return options.reduce((best, option, o) => (chance(o) > chance(options.indexOf(best)) ? option : best), options[0] ?? '')
}

/** The states that a person with one fault passes who answers everything asked in the likeliest way, the given state first. */
export const walkModally = (compiled: CompiledModel, fault: CauseId, from: State): State[] => {
  const { next } = from.told
  return next === null ? [from] : [from, ...walkModally(compiled, fault, answered(from, modalAnswer(compiled, next, fault)))]
}

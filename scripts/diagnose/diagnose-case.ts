import { lexicon } from '@/content/diagnosis/lexicon'
import { model } from '@/content/diagnosis/model'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers, CauseId, OptionId, QuestionId } from '@/domain/diagnosis/model'
import type { CauseGrade, Position } from '@/domain/diagnosis/position'
import { readWords } from '@/domain/diagnosis/read-words'
import type { WordsRead } from '@/domain/diagnosis/read-words'

const compiled = compileModel(model)

export interface Summary {
  readonly now: readonly string[]
  readonly causes: readonly { readonly id: CauseId; readonly grade: CauseGrade }[]
  readonly next: { readonly id: QuestionId; readonly options: readonly OptionId[] } | null
}

export interface Diagnosed {
  readonly answers: Answers
  readonly words: WordsRead
  readonly position: Position
  readonly summary: Summary
}

/** Says in Chinese which answer the model does not know; null when it knows them all. */
export const answerFault = (answers: Answers): string | null => {
  for (const id of Object.keys(answers)) {
    const question = model.questions.find((one) => one.id === id)
    if (!question) return `没有这一题：${id}。可用的题：${model.questions.map((one) => one.id).join(' ')}`
    const options = [...question.options, UNSURE, ...model.refinements.filter((one) => one.question === id).map((one) => one.id)]
    if (!options.includes(answers[id] ?? '')) return `${id} 没有这个答案：${answers[id]}。可用的答案：${options.join(' ')}`
  }
  return null
}

const summarise = ({ now, causes, next }: Position): Summary => ({
  now,
  causes: causes.map(({ id, grade }) => ({ id, grade })),
  next: next === null ? null : { id: next, options: [...(model.questions.find(({ id }) => id === next)?.options ?? []), UNSURE] },
})

/** Where words and answers lead; answers win over words. */
export const diagnoseCase = ({ text, answers }: { readonly text: string; readonly answers: Answers }): Diagnosed => {
  const words = readWords(lexicon, text)
  const all = { ...words.answers, ...answers }
  const position = diagnose(compiled, all, words.ask === null ? {} : { askFirst: words.ask })
  return { answers: all, words, position, summary: summarise(position) }
}

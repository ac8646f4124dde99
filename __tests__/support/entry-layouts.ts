import type { Layout } from '@/domain/share/layout'

const question = (id: string, answers: number) => [id, Array.from({ length: answers }, (_, i) => `${id}.${i}`)] as const

/** A layout of the size of a real model: the message on the screen with 11 options and 90 exact wordings, then the others. */
export const layoutOfSize = (questions: number, answersEach: number, version = '01'): Layout => ({
  version,
  questions: [question('message', 101), ...Array.from({ length: questions - 1 }, (_, i) => question(`q${i + 1}`, answersEach))],
})

/** The answers that need the most room: the last one listed, for the `count` questions with the longest lists. */
export const widestAnswers = (layout: Layout, count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...layout.questions]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, count)
      .map(([id, options]) => [id, options[options.length - 1] ?? 'unsure'] as const),
  )

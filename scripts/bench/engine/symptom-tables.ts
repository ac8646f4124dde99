import type { QuestionTable, Tables } from '@/domain/diagnosis/core'
import type { SymptomCase } from './symptom-cases'

export interface LearningSettings {
  /** Weight, in cases, of the answer's share over all diseases when a disease's own share is estimated. */
  readonly smoothing: number
  /** Share of answers taken for wrong, the engine's ε. */
  readonly noise: number
  /** Whether "not mentioned", when asked, is an answer that says something, or 不清楚. */
  readonly silence: boolean
  /** Whether what is said, and left unsaid, unasked has tables of its own; else it answers the question that would be asked. */
  readonly apart: boolean
}

/** Rows of every question: yes, no, not sure, not mentioned. */
export const ANSWERS = ['1', '0', '2', ''] as const
export const NOT_MENTIONED = 3

export interface Learnt {
  readonly tables: Tables
  readonly labels: readonly string[]
  readonly symptoms: readonly string[]
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort()

/**
 * Learns the engine's tables from consultations. Each symptom makes a question, and with `apart` one more that is never
 * asked (`symptoms.length` further on): what was said of it unasked.
 */
export const learn = (cases: readonly SymptomCase[], { smoothing, noise, apart }: LearningSettings): Learnt => {
  const labels = distinct(cases.map(({ label }) => label))
  const symptoms = distinct(cases.flatMap(({ exp_sxs, imp_sxs }) => Object.keys(exp_sxs).concat(Object.keys(imp_sxs))))
  const classOf = cases.map(({ label }) => labels.indexOf(label))

  const table = (answerIn: (one: SymptomCase) => string | null): QuestionTable => {
    const options = ANSWERS.length
    const counts = ANSWERS.map(() => labels.map(() => 0))
    cases.forEach((one, i) => {
      const answer = answerIn(one)
      const row = answer === null ? -1 : ANSWERS.findIndex((known) => known === answer)
      const label = classOf[i] ?? 0
      const of = counts[row]
      if (of) of[label] = (of[label] ?? 0) + 1
    })
    const perLabel = labels.map((_, d) => counts.reduce((sum, row) => sum + (row[d] ?? 0), 0))
    const all = perLabel.reduce((sum, n) => sum + n, 0)
    const shares = counts.map((row) => (row.reduce((sum, n) => sum + n, 0) + 1) / (all + options))
    const likelihoods = counts.map((row, o) => row.map((n, d) => (n + smoothing * (shares[o] ?? 0)) / ((perLabel[d] ?? 0) + smoothing)))
    return { cost: 1, noise, options, likelihoods }
  }

  const answerTo = (s: string) => ({ exp_sxs, imp_sxs }: SymptomCase): string | null => {
    const unasked = exp_sxs[s]
    const asked = imp_sxs[s]
    return apart ? (asked ?? (unasked === undefined ? '' : null)) : (unasked ?? asked ?? '')
  }
  const questions = symptoms.map((s) => table(answerTo(s)))
  const unasked = apart ? symptoms.map((s) => table(({ exp_sxs }) => exp_sxs[s] ?? '')) : []
  return {
    labels,
    symptoms,
    tables: {
      causes: labels.length,
      members: labels.map((_, d) => [d]),
      priors: labels.map((_, d) => classOf.filter((c) => c === d).length),
      questions: questions.concat(unasked),
      actions: [],
      fallbackCost: 1,
    },
  }
}

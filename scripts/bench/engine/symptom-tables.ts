import type { QuestionTable, Tables } from '@/domain/diagnosis/core'
import type { SymptomCase } from './symptom-cases'

export interface LearningSettings {
  /** Weight, in cases, of the answer's share over all diseases when a disease's own share is estimated. */
  readonly smoothing: number
  /** Share of answers taken for wrong, the engine's ε. */
  readonly noise: number
  /** Whether "not mentioned" is an answer that says something, or 不清楚. */
  readonly silence: boolean
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
 * Learns the engine's tables from consultations. Each symptom makes two questions: what is answered when it is asked, and
 * (at `symptoms.length` further on, never asked) what was said of it unasked, which is a different thing.
 */
export const learn = (cases: readonly SymptomCase[], { smoothing, noise, silence }: LearningSettings): Learnt => {
  const labels = distinct(cases.map(({ label }) => label))
  const symptoms = distinct(cases.flatMap(({ exp_sxs, imp_sxs }) => Object.keys(exp_sxs).concat(Object.keys(imp_sxs))))
  const classOf = cases.map(({ label }) => labels.indexOf(label))

  const table = (answerIn: (one: SymptomCase) => string | null, options: number): QuestionTable => {
    const counts = ANSWERS.slice(0, options).map(() => labels.map(() => 0))
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

  const options = silence ? 4 : 3
  const asked = symptoms.map((s) => table(({ exp_sxs, imp_sxs }) => (s in exp_sxs && !(s in imp_sxs) ? null : (imp_sxs[s] ?? '')), options))
  const unasked = symptoms.map((s) => table(({ exp_sxs }) => exp_sxs[s] ?? '', 4))
  return {
    labels,
    symptoms,
    tables: {
      causes: labels.length,
      members: labels.map((_, d) => [d]),
      priors: labels.map((_, d) => classOf.filter((c) => c === d).length),
      questions: asked.concat(unasked),
      actions: [],
      fallbackCost: 1,
    },
  }
}

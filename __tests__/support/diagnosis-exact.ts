import type { CompiledModel } from '@/domain/diagnosis/compiled-model'
import type { State } from './diagnosis-tree'

/** How people answer: the share of blind answers and of 不清楚; the rest answers as the model says. */
export interface Answering {
  readonly noise: number
  readonly unsure: number
}

export interface Figures {
  readonly top1: number
  readonly top3: number
  readonly meanQuestions: number
  readonly medianQuestions: number
  readonly p95Questions: number
  /** Share of sessions that end by asking about an answer once more. */
  readonly doubtful: number
}

const WEIGHT = [0, 1, 2, 4] as const

/** P(option | cause) as the model states it, without the noise mixed in when it was compiled. */
const stated = ({ model, core }: CompiledModel): number[][][] =>
  model.questions.map(({ options, noise }, q) =>
    (core.questions[q]?.chance ?? []).slice(0, options.length).map((row) => Array.from(row).map((p) => Math.max((p - noise / options.length) / (1 - noise), 0))),
  )

/**
 * The figures of engine.md "Metrics and targets" for single faults drawn by their tiers: not sampled but summed over every path of the
 * tree, so that no seed decides. They say how well the model finds what it itself assumes, nothing about real windows.
 */
export const exactFigures = (compiled: CompiledModel, root: State, { noise, unsure }: Answering): Figures => {
  const { causes, questions } = compiled.model
  const likelihood = stated(compiled)
  const index: Record<string, number> = {}
  questions.forEach(({ id }, q) => { index[id] = q })
  const total = causes.reduce((sum, { tier }) => sum + WEIGHT[tier], 0)
  const lengths: number[] = []
  let [top1, top3, doubtful] = [0, 0, 0]
  causes.forEach(({ id, tier }, c) => {
    const visit = ({ position, after }: State, p: number, asked: number): void => {
      if (p === 0) return
      if (position.next === null) {
        const place = position.causes.findIndex((named) => named.id === id)
        if (place === 0) top1 += p
        if (place >= 0 && place < 3) top3 += p
        if (position.doubtful !== null) doubtful += p
        lengths[asked] = (lengths[asked] ?? 0) + p
        return
      }
      const q = index[position.next] ?? -1
      const options = after.length - 1
      after.forEach((state, o) => {
        const share = o === options ? unsure : (1 - unsure) * ((1 - noise) * (likelihood[q]?.[o]?.[c] ?? 0) + noise / options)
        visit(state, p * share, asked + 1)
      })
    }
    visit(root, WEIGHT[tier] / total, 0)
  })
  const quantile = (portion: number): number => {
    let sum = 0
    for (let n = 0; n < lengths.length; n++) if ((sum += lengths[n] ?? 0) >= portion) return n
    return lengths.length - 1
  }
  return {
    top1,
    top3,
    doubtful,
    meanQuestions: lengths.reduce((sum, p, n) => sum + p * n, 0),
    medianQuestions: quantile(0.5),
    p95Questions: quantile(0.95),
  }
}

import type { CompiledModel } from '@/domain/diagnosis/compiled-model'
import type { CauseId } from '@/domain/diagnosis/model'
import { firstStepLoss } from './simulate-sessions'
import type { State } from './diagnosis-tree'

/** How people answer: the share of blind answers and of 不清楚; the rest answers as the model says. */
export interface Answering {
  readonly noise: number
  readonly unsure: number
}

export interface Figures {
  readonly top1: number
  readonly top3: number
  /** Two faults count as found when both are among the four. */
  readonly top4: number
  readonly firstStepWorthDoing: number
  readonly meanQuestions: number
  readonly medianQuestions: number
  readonly p95Questions: number
  /** Share of sessions that end by asking about an answer once more. */
  readonly doubtful: number
}

/** A fault, or two at once, with its share. */
export interface Truth {
  readonly hypothesis: number
  readonly faults: readonly CauseId[]
  readonly share: number
}

/** Minutes that the first step may cost beyond the best one: one more thing tried at the window. */
const ACCEPTABLE_LOSS = 3

const inShares = (truths: readonly Truth[]): Truth[] => {
  const total = truths.reduce((sum, { share }) => sum + share, 0)
  return truths.map((truth) => ({ ...truth, share: truth.share / total }))
}

/** Single faults in proportion to their tiers, or the curated pairs in proportion to their prior. */
export const truthsOf = ({ model, core }: CompiledModel, kind: 'single' | 'pairs'): Truth[] => {
  const prior = (h: number): number => Math.pow(10, (core.prior[h] ?? 0) / 1000)
  const single = model.causes.map(({ id }, c) => ({ hypothesis: c, faults: [id], share: prior(c) }))
  const pairs = model.pairs.map(({ causes }, p) => ({ hypothesis: model.causes.length + p, faults: causes, share: prior(model.causes.length + p) }))
  return inShares(kind === 'single' ? single : pairs)
}

/** P(option | hypothesis) as the model states it, without the noise mixed in when it was compiled. */
const stated = ({ model, core }: CompiledModel): number[][][] =>
  model.questions.map(({ options, noise }, q) =>
    (core.questions[q]?.chance ?? []).slice(0, options.length).map((row) => Array.from(row).map((p) => Math.max((p - noise / options.length) / (1 - noise), 0))),
  )

/** The single faults of people who gave one answer to a question, by how likely it is under each fault; no answer is given blindly. */
export const truthsIn = (compiled: CompiledModel, question: number, option: number): Truth[] => {
  const rows = stated(compiled)[question] ?? []
  return inShares(truthsOf(compiled, 'single').map((truth) => ({ ...truth, share: truth.share * (rows[option]?.[truth.hypothesis] ?? 0) })))
}

/**
 * The figures of engine.md "Metrics and targets": not sampled but summed over every path of the tree, so that no seed decides. They say
 * how well the model finds what it itself assumes, nothing about real windows.
 */
export const exactFigures = (compiled: CompiledModel, root: State, truths: readonly Truth[], { noise, unsure }: Answering): Figures => {
  const likelihood = stated(compiled)
  const index: Record<string, number> = {}
  compiled.model.questions.forEach(({ id }, q) => { index[id] = q })
  const lengths: number[] = []
  const tops = [0, 0, 0, 0, 0]
  let [worth, doubtful] = [0, 0]
  for (const { hypothesis, faults, share } of truths) {
    const losses: Record<string, number> = {}
    const loss = (step = ''): number => (losses[step] = losses[step] ?? firstStepLoss(compiled, hypothesis, step))
    const visit = ({ told: { next, causes, now, doubtful: again }, after }: State, p: number, asked: number): void => {
      if (p === 0) return
      if (next === null) {
        const places = faults.map((fault) => causes.findIndex(({ id }) => id === fault))
        const last = places.indexOf(-1) >= 0 ? Infinity : Math.max(...places)
        for (let n = 1; n < tops.length; n++) if (last < n) tops[n] = (tops[n] ?? 0) + p
        if (again !== null) doubtful += p
        if (loss(now[0]) <= ACCEPTABLE_LOSS) worth += p
        lengths[asked] = (lengths[asked] ?? 0) + p
        return
      }
      const rows = likelihood[index[next] ?? -1] ?? []
      after.forEach((state, o) => {
        visit(state, p * (o === rows.length ? unsure : (1 - unsure) * ((1 - noise) * (rows[o]?.[hypothesis] ?? 0) + noise / rows.length)), asked + 1)
      })
    }
    visit(root, share, 0)
  }
  const quantile = (portion: number): number => {
    let sum = 0
    for (let n = 0; n < lengths.length; n++) if ((sum += lengths[n] ?? 0) >= portion) return n
    return lengths.length - 1
  }
  return {
    top1: tops[1] ?? 0,
    top3: tops[3] ?? 0,
    top4: tops[4] ?? 0,
    firstStepWorthDoing: worth,
    doubtful,
    meanQuestions: lengths.reduce((sum, p, n) => sum + p * n, 0),
    medianQuestions: quantile(0.5),
    p95Questions: quantile(0.95),
  }
}

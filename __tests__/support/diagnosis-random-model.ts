import type { LevelLetter, LikelihoodRow, Model, Question, Tier, WindowAction } from '@/domain/diagnosis/model'
import { pick, seeded, whole } from './diagnosis-random'

export interface ModelSize {
  readonly causes: number
  readonly questions: number
  readonly options: number
  readonly actions: number
  readonly pairs: number
  /** Minutes a question may cost; 1 to 3 unless given. */
  readonly costs?: readonly number[]
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

/**
 * A made-up model of a given size, the same for the same seed. Each cause has one likely answer to most questions; two
 * actions help against many causes, the others against a few each.
 */
export const randomModel = (seed: number, size: ModelSize): Model => {
  const random = seeded(seed)
  const causes = range(size.causes).map((c) => ({ id: `c${c}`, tier: pick<Tier>(random, [1, 2, 3]) }))
  const questions = range(size.questions).map((q): Question => ({
    id: `q${q}`,
    options: range(size.options).map((o) => `q${q}o${o}`),
    cost: pick(random, size.costs ?? [1, 1, 1.5, 2, 3]),
    noise: pick(random, [0.05, 0.05, 0.1]),
  }))
  const likelihoods: Record<string, LikelihoodRow[]> = {}
  for (const { id, options } of questions) {
    likelihoods[id] = causes
      .filter(() => random() < 0.8)
      .map((cause) => {
        const peak = whole(random, 0, options.length - 1)
        const levels = options.map((_, o) => (o === peak ? pick<LevelLetter>(random, ['A', 'A', 'O']) : pick<LevelLetter>(random, ['S', 'R', 'R', 'N'])))
        return { causes: [cause.id], levels: levels.join(''), basis: 'judgement' }
      })
  }
  const actions = range(size.actions).map((a): WindowAction => {
    const fixes: Record<string, 0.95 | 0.7 | 0.3 | 0> = {}
    const broad = a < 2
    for (const { id } of causes) if (random() < (broad ? 0.45 : 2 / size.causes)) fixes[id] = pick(random, [0.95, 0.7, 0.3])
    return { id: `a${a}`, cost: pick(random, [1, 2, 3, 5, 8]), atWindow: a === 0 || random() < 0.7, fixes, otherwise: a === 0 ? 0.3 : 0 }
  })
  const couples = new Set<string>()
  while (couples.size < size.pairs) {
    const [a, b] = [whole(random, 0, size.causes - 1), whole(random, 0, size.causes - 1)]
    if (a < b) couples.add(`c${a} c${b}`)
  }
  const pairs = [...couples].map((both) => {
    const [a = '', b = ''] = both.split(' ')
    return { causes: [a, b] as const }
  })
  return { version: 'R1', causes, pairs, questions, likelihoods, refinements: [], actions, fallback: { id: 'pay-first', cost: 30 } }
}

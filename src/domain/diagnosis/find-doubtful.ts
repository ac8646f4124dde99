import { NO_ROW, beliefOf, scoresOf } from './belief'
import type { CompiledModel } from './compiled-model'

/** An answer contradicts the others when, given them, it was four times less probable than by blind choice: 6 dB. */
const CONTRADICTION = 4

/** With fewer answers there is no "rest" to contradict. */
const FEWEST = 3

/**
 * The question whose answer fits the others worst, if it contradicts them and what we say hangs on it (engine.md c.5);
 * else -1. `gist` tells what we would say under a belief. The answer is never changed for the user, only asked again.
 */
export const findDoubtful = ({ model, core, optionOf }: CompiledModel, evidence: readonly number[], gist: (belief: readonly number[]) => string): number => {
  if (evidence.filter((row) => row !== NO_ROW).length < FEWEST) return -1
  const believed = (without: number): number[] => beliefOf(scoresOf(core, evidence, without))
  let worst = -1
  let least = 1 / CONTRADICTION
  evidence.forEach((row, q) => {
    if (row === NO_ROW || model.questions[q]!.asked === false) return
    const { chance, options } = core.questions[q]!
    const expected = chance[optionOf[q]![row]!]!
    const fit = believed(q).reduce((sum, b, h) => sum + b * expected[h]!, 0) * options
    if (fit > least - 1e-6) return
    worst = q
    least = fit
  })
  return worst >= 0 && gist(believed(worst)) !== gist(believed(NO_ROW)) ? worst : -1
}

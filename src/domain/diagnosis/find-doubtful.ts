import { NO_ROW, beliefOf, causeMasses, scoresOf } from './belief'
import { byMass } from './by-mass'
import type { CompiledModel } from './compiled-model'
import type { ActionId } from './model'
import { LIKELY } from './rank-causes'

/** An answer contradicts the others when, given them, it was four times less probable than by blind choice: 6 dB. */
const CONTRADICTION = 4

/** With fewer answers there is no "rest" to contradict. */
const FEWEST = 3

/**
 * The question whose answer fits the others worst, if it contradicts them and what we say hangs on it; else -1 (engine.md
 * c.5). It hangs on it when without it the first step or the top cause would be another, and also while no cause is likely,
 * for then the contradiction may be why: simulated on the shipped model, that finds three times as many wrong answers at the
 * same share of right calls. The answer is never changed for the user, only asked again; the entry question, which names no fault,
 * is not.
 */
export const findDoubtful = (
  { model, core, optionOf }: CompiledModel,
  evidence: readonly number[],
  firstStep: (belief: readonly number[]) => ActionId | undefined,
): number => {
  if (evidence.filter((row) => row !== NO_ROW).length < FEWEST) return -1
  const believed = (without: number): number[] => beliefOf(scoresOf(core, evidence, without))
  let worst = -1
  let least = 1 / CONTRADICTION
  evidence.forEach((row, q) => {
    if (row === NO_ROW || model.questions[q]!.asked === false || model.questions[q]!.id === model.entry) return
    const { chance, options } = core.questions[q]!
    const expected = chance[optionOf[q]![row]!]!
    const fit = believed(q).reduce((sum, b, h) => sum + b * expected[h]!, 0) * options
    if (fit > least - 1e-6) return
    worst = q
    least = fit
  })
  if (worst < 0) return -1
  const all = believed(NO_ROW)
  const others = believed(worst)
  const masses = causeMasses(core, all)
  const top = byMass(masses)[0]!
  const hangs = masses[top]! < LIKELY || byMass(causeMasses(core, others))[0] !== top || firstStep(others) !== firstStep(all)
  return hangs ? worst : -1
}

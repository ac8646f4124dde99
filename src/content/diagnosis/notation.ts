import type { Cause, CauseId, CausePair, LikelihoodRow, Precondition, Question, Refinement, Tier, WindowAction } from '@/domain/diagnosis/model'

/* How the scenes write their part of the model: short tables instead of one object a line. */

/** Faults of one 频度: 常见 3, 偶见 2, 少见 1. */
export const tier = (frequency: Tier, ids: string): Cause[] => ids.split(' ').map((id) => ({ id, tier: frequency }))

export const together = (one: string, other: string): CausePair => ({ causes: [one, other] })

/*
 * What a question costs in minutes, the steps of engine.md c.1 at four tenths: reading a question and tapping takes a worried person
 * some 25 seconds. Words just reported need only be read again; the card is in the hand already.
 */
export const KNOWN = 0.4
export const REREAD = 0.2
export const ON_CARD = 0.5
export const ON_PHONE = 0.6
export const ASK_CLERK = 1.2

export const question = (id: string, cost: number, noise: number, options: string, when?: Precondition): Question => ({
  id,
  options: options.split(' '),
  cost,
  noise,
  ...(when && { when }),
})

/**
 * Likelihoods of one question: a letter per option (A almost always .90, O often .60, S sometimes .25, R rarely .08, N never .02), then
 * the faults. + : domain.md names the answer as confirming or ruling out the fault; ? : our judgement. * stands for every fault of the
 * model not named for the question by any scene, *card, *family and *phone for those of one folder. A fault missing from a question: the question says nothing about it.
 */
export const rows = (table: string): LikelihoodRow[] =>
  table.trim().split('\n').map((line) => {
    const [basis, levels = '', ...causes] = line.trim().split(' ')
    return { causes, levels, basis: basis === '+' ? 'source' : 'judgement' }
  })

/** Real wordings that fall under one option of a question; a line is an id, then the faults it points at, if any. */
export const exactly = (question: string, option: string, table: string): Refinement[] =>
  table.trim().split('\n').map((line) => {
    const [id = '', ...causes] = line.trim().split(' ')
    return { id, question, option, causes }
  })

export type Chance = 0.95 | 0.7 | 0.3 | 0
export type Fixes = Readonly<Record<CauseId, Chance>>

/** The same chance for several faults: .95 removes this very obstacle, .7 usually does, .3 sometimes does or depends on the place. */
export const each = (chance: Chance, causes: string): Record<CauseId, Chance> => {
  const fixes: Record<CauseId, Chance> = {}
  for (const cause of causes.split(' ')) fixes[cause] = chance
  return fixes
}

/** Something to do at the window; `otherwise` holds for the faults not named and for "something else". */
export const action = (id: string, cost: number, fixes: Fixes, otherwise: 0 | 0.3 = 0): WindowAction => ({ id, cost, atWindow: true, fixes, otherwise })
export const elsewhere = (id: string, cost: number, fixes: Fixes): WindowAction => ({ ...action(id, cost, fixes), atWindow: false })

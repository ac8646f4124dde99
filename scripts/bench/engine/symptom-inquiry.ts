import { NO_ROW, beliefOf, scoresOf } from '@/domain/diagnosis/belief'
import { byMass } from '@/domain/diagnosis/by-mass'
import { compileTables } from '@/domain/diagnosis/compile-tables'
import type { Core } from '@/domain/diagnosis/core'
import { separation } from '@/domain/diagnosis/separation'
import type { SymptomCase } from './symptom-cases'
import { ANSWERS, NOT_MENTIONED, learn } from './symptom-tables'
import type { Learnt, LearningSettings } from './symptom-tables'

export interface InquirySettings extends LearningSettings {
  readonly turns: number
}

export interface Score {
  readonly cases: number
  readonly right: number
  readonly turns: number
}

const rowOf = (said: string | undefined): number => (said === undefined ? NOT_MENTIONED : ANSWERS.findIndex((known) => known === said))

/** Asks one patient, one step ahead by separation, with the product's own update; the number of turns and the disease named. */
const inquire = ({ symptoms }: Learnt, core: Core, { turns, silence, apart }: InquirySettings, { exp_sxs, imp_sxs }: SymptomCase): { turns: number; named: number } => {
  const rows = core.questions.map(() => NO_ROW)
  symptoms.forEach((s, q) => {
    const row = rowOf(exp_sxs[s])
    if (apart) rows[symptoms.length + q] = row
    else if (row !== NOT_MENTIONED) rows[q] = row
  })
  const open = new Set(symptoms.map((_, q) => q).filter((q) => !((symptoms[q] ?? '') in exp_sxs)))
  const everyone = core.prior.map((_, h) => h)
  let belief = beliefOf(scoresOf(core, rows))
  let asked = 0
  for (; asked < turns; asked++) {
    let best = -1
    let most = 0
    for (const q of open) {
      const value = separation(core, belief, q, everyone)
      if (value > most + 1e-9) {
        best = q
        most = value
      }
    }
    if (best < 0) break
    open.delete(best)
    const row = rowOf(imp_sxs[symptoms[best] ?? ''])
    if (row === NOT_MENTIONED && !silence) continue
    rows[best] = row
    belief = beliefOf(scoresOf(core, rows))
  }
  return { turns: asked, named: byMass(belief)[0] ?? 0 }
}

/** Learns from one set of consultations and asks the patients of another. */
export const tryOut = (train: readonly SymptomCase[], test: readonly SymptomCase[], settings: InquirySettings): Score => {
  const learnt = learn(train, settings)
  const core = compileTables(learnt.tables)
  const played = test.map((one) => ({ ...inquire(learnt, core, settings, one), label: one.label }))
  return {
    cases: played.length,
    right: played.filter(({ named, label }) => learnt.labels[named] === label).length,
    turns: played.reduce((sum, { turns }) => sum + turns, 0),
  }
}

/** Leaves one fifth out at a time; the fifths are cut by position, so they are the same in every run. */
export const crossValidate = (cases: readonly SymptomCase[], settings: InquirySettings, folds = 5): Score => {
  const scores = Array.from({ length: folds }, (_, fold) => tryOut(cases.filter((__, i) => i % folds !== fold), cases.filter((__, i) => i % folds === fold), settings))
  return scores.reduce((sum, { cases: n, right, turns }) => ({ cases: sum.cases + n, right: sum.right + right, turns: sum.turns + turns }))
}

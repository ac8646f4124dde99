import type { LikelihoodRow } from '@/domain/diagnosis/model'
import { likelihoods as ofCard } from './card/likelihoods'
import { causes } from './causes'
import { likelihoods as ofFamily } from './family/likelihoods'
import { likelihoods as ofPhone } from './phone/likelihoods'
import { sceneRows } from './scenes'

type Table = Readonly<Record<string, readonly LikelihoodRow[]>>

/** The scenes' rows for one question, one scene after the other; the * of one of them is spelled out. */
const together = (question: string, tables: readonly Table[]): readonly LikelihoodRow[] => {
  const all: LikelihoodRow[] = []
  for (const table of tables) all.push(...(table[question] ?? []))
  const named = ([] as string[]).concat(...all.map((row) => row.causes))
  return all.map((row) => (row.causes[0] === '*' ? { ...row, causes: causes.map(({ id }) => id).filter((id) => named.indexOf(id) < 0) } : row))
}

const merged = (tables: readonly Table[]): Table => {
  const all: Record<string, readonly LikelihoodRow[]> = {}
  for (const table of tables) for (const question of Object.keys(table)) all[question] = together(question, tables)
  return all
}

/** How likely each answer is under each fault. A scene may add rows to another scene's question. */
export const likelihoods = merged([{ scene: sceneRows }, ofCard, ofFamily, ofPhone])

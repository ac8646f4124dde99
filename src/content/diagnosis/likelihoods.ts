import type { CauseId, LikelihoodRow } from '@/domain/diagnosis/model'
import { causes as ofCardScene } from './card/causes'
import { likelihoods as ofCard } from './card/likelihoods'
import { causes } from './causes'
import { causes as ofFamilyScene } from './family/causes'
import { likelihoods as ofFamily } from './family/likelihoods'
import { causes as ofPhoneScene } from './phone/causes'
import { likelihoods as ofPhone } from './phone/likelihoods'
import { sceneRows } from './scenes'

type Table = Readonly<Record<string, readonly LikelihoodRow[]>>

/** What a star in a row stands for: the faults of one folder, or of all, that no row of the question names. */
const folders: Readonly<Record<string, readonly { readonly id: CauseId }[]>> = { '*card': ofCardScene, '*family': ofFamilyScene, '*phone': ofPhoneScene }

const idsOf = (some: readonly { readonly id: CauseId }[]): CauseId[] => some.map(({ id }) => id)

/** The scenes' rows for one question, one scene after the other, every star spelled out; a folder's own star goes before the general one. */
const together = (question: string, tables: readonly Table[]): readonly LikelihoodRow[] => {
  const all: LikelihoodRow[] = []
  for (const table of tables) all.push(...(table[question] ?? []))
  const named: CauseId[] = []
  const starred: CauseId[] = []
  for (const row of all) {
    named.push(...row.causes)
    starred.push(...idsOf(folders[row.causes[0] ?? ''] ?? []))
  }
  const spelled = all.map((row) => {
    const [star = ''] = row.causes
    if (star === '*') return { ...row, causes: idsOf(causes).filter((id) => named.indexOf(id) < 0 && starred.indexOf(id) < 0) }
    const folder = folders[star]
    return folder ? { ...row, causes: idsOf(folder).filter((id) => named.indexOf(id) < 0) } : row
  })
  return spelled.filter((row) => row.causes.length)
}

const merged = (tables: readonly Table[]): Table => {
  const all: Record<string, readonly LikelihoodRow[]> = {}
  for (const table of tables) for (const question of Object.keys(table)) all[question] = together(question, tables)
  return all
}

/** How likely each answer is under each fault. A scene may add rows to another scene's question. */
export const likelihoods = merged([{ scene: sceneRows }, ofCard, ofFamily, ofPhone])

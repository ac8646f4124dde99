import type { ClaimPapers } from './guide'
import type { ClaimCase } from './states'

/** The papers a claim needs, by id, each once: those always asked for first, then by the care, the situation and the place, at last the rest. */
export const papersOf = ({ always, care, situation, proof, away, last }: ClaimPapers, of: ClaimCase): readonly string[] =>
  [...always, ...care[of.care], ...(situation[of.situation] ?? proof), ...(of.away ? away : []), ...last].filter((id, at, all) => all.indexOf(id) === at)

/** What is not at hand yet. */
export const missingOf = (papers: readonly string[], prepared: readonly string[]): readonly string[] => papers.filter((id) => prepared.indexOf(id) < 0)

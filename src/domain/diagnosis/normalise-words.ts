export { CLAUSE_END, normaliseWords } from '../shared/normalise-words'
export type { NormalWords } from '../shared/normalise-words'

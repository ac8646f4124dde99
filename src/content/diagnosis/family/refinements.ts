import type { Refinement } from '@/domain/diagnosis/model'
import { exactly } from '../notation'

/** Messages that really appear (domain.md §4.5 and §1.F; A, B or C there). Ids stand in shared links and never change meaning. */
const step = (option: string, table: string): Refinement[] => exactly('family-step', option, table)

export const refinements: readonly Refinement[] = [
  ...step('missing', `
    relative-link relative-link-missing
  `),
  ...step('face', `
    face-mismatch family-face-failed
  `),
  ...step('code', `
    activate-filed family-member-code-inactive family-info-mismatch
    relative-unknown family-member-not-insured
  `),
]

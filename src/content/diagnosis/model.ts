import type { Model } from '@/domain/diagnosis/model'
import { actions, fallback } from './actions'
import { causes } from './causes'
import { likelihoods } from './likelihoods'
import { pairs } from './pairs'
import { questions } from './questions'
import { refinements } from './refinements'

/** All five scenes of domain.md §1: the card, the new card, the family, the phone and the bill. */
export const model: Model = { version: 'B1', causes, pairs, questions, likelihoods, refinements, actions, fallback }

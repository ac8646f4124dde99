import type { Model } from '@/domain/diagnosis/model'
import { actions, fallback, ladder } from './actions'
import { bars } from './card/bars'
import { causes } from './causes'
import { likelihoods } from './likelihoods'
import { pairs } from './pairs'
import { questions } from './questions'
import { refinements } from './refinements'
import { scene } from './scenes'

/** All five scenes of domain.md §1: the card, the new card, the family, the phone and the bill. */
export const model: Model = { version: 'B1', causes, pairs, bars, questions, entry: scene.id, likelihoods, refinements, actions, ladder, fallback }

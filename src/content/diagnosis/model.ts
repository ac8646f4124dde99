import type { Model } from '@/domain/diagnosis/model'
import { actions, fallback } from './actions'
import { causes } from './causes'
import { likelihoods } from './likelihoods'
import { pairs } from './pairs'
import { questions } from './questions'
import { refinements } from './refinements'

/** Why a card does not work at the window: the card and the person behind it (domain.md §1.A, §1.B). */
export const model: Model = { version: 'A1', causes, pairs, questions, likelihoods, refinements, actions, fallback }

import type { Refinement } from '@/domain/diagnosis/model'
import { refinements as ofCard } from './card/refinements'
import { refinements as ofFamily } from './family/refinements'
import { refinements as ofPhone } from './phone/refinements'

export const refinements: readonly Refinement[] = [...ofCard, ...ofFamily, ...ofPhone]

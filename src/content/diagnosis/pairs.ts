import type { CausePair } from '@/domain/diagnosis/model'
import { pairs as ofCard } from './card/pairs'
import { pairs as ofFamily } from './family/pairs'
import { pairs as ofPhone } from './phone/pairs'

export const pairs: readonly CausePair[] = [...ofCard, ...ofFamily, ...ofPhone]

import type { Cause } from '@/domain/diagnosis/model'
import { causes as ofCard } from './card/causes'
import { causes as ofFamily } from './family/causes'
import { causes as ofPhone } from './phone/causes'

/** Every fault of domain.md §1 under its slug, aliases resolved. */
export const causes: readonly Cause[] = [...ofCard, ...ofFamily, ...ofPhone]

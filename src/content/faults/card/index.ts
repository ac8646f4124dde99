import type { FaultText } from '@/domain/knowledge/fault-text'
import { afterReplacement } from './after-replacement'
import { billAndRules } from './bill-and-rules'
import { cardInHand } from './card-in-hand'
import { cardState } from './card-state'
import { damage } from './damage'
import { insuredStatus } from './insured-status'
import { password } from './password'
import { placeAndProvider } from './place-and-provider'
import { readerAndSystem } from './reader-and-system'

/** What people are told about the faults of the card and the person behind it (domain.md §1.A, §1.B, §1.C; A07 stands under C01). */
export const cardFaults: readonly FaultText[] = ([] as FaultText[]).concat(
  readerAndSystem, cardInHand, damage, cardState, afterReplacement, password, insuredStatus, placeAndProvider, billAndRules,
)

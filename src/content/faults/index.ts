import type { FaultText } from '@/domain/knowledge/fault-text'
import { billAndRules } from './bill-and-rules'
import { cardInHand } from './card-in-hand'
import { cardState } from './card-state'
import { damage } from './damage'
import { insuredStatus } from './insured-status'
import { password } from './password'
import { placeAndProvider } from './place-and-provider'
import { readerAndSystem } from './reader-and-system'

const byId = (groups: readonly (readonly FaultText[])[]): Record<string, FaultText> => {
  const all: Record<string, FaultText> = {}
  for (const group of groups) for (const fault of group) all[fault.id] = fault
  return all
}

/** What people are told about the 36 faults of scenes A and B (domain.md §1.A, §1.B; A07 stands under C01). */
export const faultTexts: Readonly<Record<string, FaultText>> = byId([
  readerAndSystem, cardInHand, damage, cardState, password, insuredStatus, placeAndProvider, billAndRules,
])

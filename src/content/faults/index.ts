import type { FaultText } from '@/domain/knowledge/fault-text'
import { cardFaults } from './card'
import { familyFaults } from './family'
import { phoneFaults } from './phone'

const byId = (faults: readonly FaultText[]): Record<string, FaultText> => {
  const all: Record<string, FaultText> = {}
  for (const fault of faults) all[fault.id] = fault
  return all
}

/** What people are told about each fault of domain.md §1. */
export const faultTexts: Readonly<Record<string, FaultText>> = byId(cardFaults.concat(familyFaults, phoneFaults))

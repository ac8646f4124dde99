import type { FaultText } from '@/domain/knowledge/fault-text'

/** What people are told about the 21 faults of the family scene (domain.md §1.D). */
export const familyFaults: readonly FaultText[] = []

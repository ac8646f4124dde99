import type { FaultText } from '@/domain/knowledge/fault-text'

/** What people are told about the faults of the phone scene (domain.md §1.E, aliases left out). */
export const phoneFaults: readonly FaultText[] = []

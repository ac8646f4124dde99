import type { Cause } from '@/domain/diagnosis/model'

/** Faults of domain.md §1.E: paying online, binding, amounts. */
export const causes: readonly Cause[] = []

import type { Cause } from '@/domain/diagnosis/model'

/** Faults of domain.md §1.D: 亲情账户 and 家庭共济. */
export const causes: readonly Cause[] = []

import type { Bar } from '@/domain/diagnosis/model'

/** domain.md §2, invariant 1: another card and the person's own code both work here, so neither the insurance nor the line is at fault. */
export const bars: readonly Bar[] = [
  { when: { 'other-card': ['works'], 'own-code': ['works'] }, causes: ['not-insured', 'insurance-suspended', 'center-or-network-down'] },
]

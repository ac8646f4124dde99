import type { Refinement } from '@/domain/diagnosis/model'

export const refinements: readonly Refinement[] = []

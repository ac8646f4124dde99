import type { LikelihoodRow } from '@/domain/diagnosis/model'

export const likelihoods: Readonly<Record<string, readonly LikelihoodRow[]>> = {}

import type { CausePair } from '@/domain/diagnosis/model'

export const pairs: readonly CausePair[] = []

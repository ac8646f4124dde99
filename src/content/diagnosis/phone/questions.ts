import type { Question } from '@/domain/diagnosis/model'

export const questions: readonly Question[] = []

import type { WindowAction } from '@/domain/diagnosis/model'

export const actions: readonly WindowAction[] = []

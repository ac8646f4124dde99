import type { ActionId } from '@/domain/diagnosis/model'

export const actionLabels: Readonly<Record<ActionId, string>> = {}

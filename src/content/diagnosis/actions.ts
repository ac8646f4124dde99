import type { WindowAction } from '@/domain/diagnosis/model'
import { actions as ofCard } from './card/actions'
import { actions as ofFamily } from './family/actions'
import { actions as ofPhone } from './phone/actions'

export const actions: readonly WindowAction[] = [...ofCard, ...ofFamily, ...ofPhone]

/** FB5: pay oneself and keep every paper; ask first whether it can be claimed later. Never promised to be reimbursed. Price: engine.md c.1. */
export const fallback = { id: 'pay-and-keep-papers', cost: 30 } as const

import type { WindowAction } from '@/domain/diagnosis/model'
import { actions as ofCard } from './card/actions'
import { actions as ofFamily } from './family/actions'
import { causes as familyCauses } from './family/causes'
import { each } from './notation'
import { actions as ofPhone } from './phone/actions'
import { causes as phoneCauses } from './phone/causes'

const ofOtherScenes = each(0, [...familyCauses, ...phoneCauses].map(({ id }) => id).join(' '))

/** What helps with a card that nobody can explain does nothing for binding a relative, paying by phone or reading a bill. */
const atTheCardOnly = (action: WindowAction): WindowAction => (action.otherwise ? { ...action, fixes: { ...ofOtherScenes, ...action.fixes } } : action)

export const actions: readonly WindowAction[] = [...ofCard.map(atTheCardOnly), ...ofFamily, ...ofPhone]

/** FB1 and FB3, for everybody; FB5 closes it. FB2 and FB4 come where an answer calls for them. */
export const ladder = ['show-own-code', 'ask-id-card'] as const

/** FB5: pay oneself and keep every paper; ask first whether it can be claimed later. Never promised to be reimbursed. Price: engine.md c.1. */
export const fallback = { id: 'pay-and-keep-papers', cost: 30 } as const
